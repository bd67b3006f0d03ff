import { join } from 'node:path';
import type { Answer, RecordedRequest } from '../../scripts/stand-in/exchange.ts';
import { fileAnswer } from '../../scripts/stand-in/files.ts';

/* The sample article in documents that few pages are. */

const SAMPLE = fileAnswer(join(import.meta.dirname, '../fixtures/pages/sample-article.html'));
const WORDS = 'Depression: symptoms, treatment and medication for patients (1). Medically reviewed.';

/** As a parser of XML takes it: every element closed, every attribute with a value, a namespace. */
function asXhtml(html: string): string {
  return html
    .replace('<html ', '<html xmlns="http://www.w3.org/1999/xhtml" ')
    .replace(/<(meta|link|img)\b([^>]*)>/g, '<$1$2/>')
    .replace(/ hidden>/g, ' hidden="">');
}

/** The smallest file that a viewer shows (ISO 32000-2, 7.5); viewers mend its missing table of objects. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${WORDS.length + 60}>>stream
BT /F1 12 Tf 20 300 Td (${WORDS.replace(/[()]/g, '\\$&')}) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const withHead = (addition: string): Answer => ({
  ...SAMPLE,
  body: SAMPLE.body.replace('<meta charset', `${addition}<meta charset`),
});

/** In a frame: tells the page around it, when asked, whom it has for children of its root. */
const TELLS = `<script>addEventListener('message', ({ source }) => source.postMessage(
  [...document.documentElement.children].map(child => child.localName).join(), '*'))</script>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const framed =
  () => `<!DOCTYPE html><html lang="en"><head><title>Bicycle wheels</title></head><body><p>Spin it.</p>
<iframe src="/in-frame"></iframe><iframe src="/in-frame" sandbox="allow-scripts"></iframe>
<iframe srcdoc="${escaped(withHead(TELLS).body)}"></iframe></body></html>`;

/** Keeps `restored` up to date: how often it came back out of the back-forward cache. */
const COUNTS = `<script>var restored = 0; addEventListener('pageshow', ({ persisted }) => { if (persisted) restored++; })</script>`;

/** How many frames the page of frames has. */
export const FRAMES = 3;

/** The path of each page that is not the sample as it is. */
export const ODD_PATHS = ['xhtml', 'svg', 'xml', 'pdf', 'text', 'frames', 'counts', 'sandboxed'].map(
  name => `/${name}`,
);

export function oddPage({ path }: RecordedRequest): Answer | undefined {
  switch (path) {
    case '/html':
      return SAMPLE;
    case '/xhtml':
      return { type: 'application/xhtml+xml; charset=utf-8', body: asXhtml(SAMPLE.body) };
    case '/svg':
      return {
        type: 'image/svg+xml',
        body: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><title>${WORDS}</title><text y="40">${WORDS}</text></svg>`,
      };
    case '/xml':
      return { type: 'application/xml', body: `<rss><channel><title>${WORDS}</title></channel></rss>` };
    case '/pdf':
      return { type: 'application/pdf', body: PDF };
    case '/text':
      return { type: 'text/plain', body: WORDS };
    case '/frames':
      return { type: 'text/html', body: framed() };
    case '/in-frame':
      return withHead(TELLS);
    case '/counts':
      return withHead(COUNTS);
    case '/sandboxed':
      return { ...SAMPLE, headers: { 'content-security-policy': 'sandbox allow-scripts' } };
    default:
      return undefined;
  }
}
