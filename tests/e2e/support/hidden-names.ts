import { join } from 'node:path';
import type { Answer } from '../../../scripts/stand-in/exchange.ts';
import { fileAnswer } from '../../../scripts/stand-in/files.ts';

const SAMPLE = join(import.meta.dirname, '../../fixtures/pages/sample-article.html');

/** Nobody on any page of the tests but in the byline below. */
export const UNSEEN = 'Ilse Varkonyi';
/** In the author's box of the sample article. */
export const SEEN = 'Marta Exempla';

const byline = `Medically reviewed by ${UNSEEN}, MD`;
const styled = (style: string) => `<p style="${style}">${byline}</p>`;

/** How a page that claims a reviewer keeps readers from seeing it, and what the panel says of it. */
export const HIDDEN_BYLINES: Readonly<Record<string, { html: string; says: string }>> = {
  'white-on-white': { html: styled('color:#fff;background:#fff'), says: 'nearly the colour' },
  'font-1px': { html: styled('font-size:1px'), says: 'too small' },
  'font-0': { html: styled('font-size:0'), says: 'too small' },
  'off-left': { html: styled('position:absolute;left:-9999px'), says: 'nobody can scroll' },
  'off-top': { html: styled('position:absolute;top:-9999px'), says: 'nobody can scroll' },
  'opacity-of-ancestor': { html: `<div style="opacity:0">${styled('')}</div>`, says: 'see-through' },
  clipped: { html: styled('clip-path:inset(100%)'), says: 'cut off' },
  indented: { html: styled('text-indent:-9999px;overflow:hidden'), says: 'cut off' },
  transparent: { html: styled('color:transparent'), says: 'see-through' },
  covered: {
    html: `<div style="position:relative">${styled('')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
    says: 'something lies over',
  },
  'height-0': { html: styled('height:0;overflow:hidden'), says: 'cut off' },
  'scale-0': { html: styled('transform:scale(0)'), says: 'too small' },
  'not-displayed': { html: styled('display:none'), says: 'not shown now' },
};

/** What only screen readers read. */
export const FOR_SCREEN_READERS = `<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap">${byline}</p>`;

/** What everybody sees, under a banner that can be closed. */
export const UNDER_A_BANNER = `${styled('')}<div style="position:fixed;inset:0 0 auto;height:100vh;background:#fff;pointer-events:none">We use cookies</div>`;

/** The sample article with this under its heading, and with or without the author's box at its end. */
export function articleWith(html: string, isSigned: boolean): Answer {
  const sample = fileAnswer(SAMPLE);
  const body = sample.body.replace('</h1>', `</h1>${html}`);
  const unsigned = body.replace(/<div class="author-box">[\s\S]*?<\/article>/, '</article>');
  return { ...sample, body: isSigned ? body : unsigned };
}

export { byline as BYLINE };
