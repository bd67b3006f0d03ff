import { selectAll, textContentOf } from '../dom-access.ts';
import { collapse } from '../page-text.ts';
import { fold } from '../text/words.ts';

/** Headings looked at; the main one is never further down. */
const MOST_HEADINGS = 60;
/** Shorter titles ("Home") match by chance. */
const SHORTEST_TITLE = 6;
const LONGEST_HEADING = 400;

/** Between an article's title and the site's name in a document's title. */
const PARTS_OF_TITLE = /\s[|–—·•:»-]{1,3}\s/u;

/**
 * The page's main heading: one that is the title that the page states in its markup (blogs keep `<h1>` for their own
 * name), else the only `<h1>`, else of several the one that the document's title or the longest part of it says, else
 * the first of an article or main part.
 */
export function mainHeading(
  document: Document,
  titles: readonly string[],
  documentTitle: string,
): Element | undefined {
  const stated = titles.map(lettersOf).filter(title => title.length >= SHORTEST_TITLE);
  const first = selectAll(document, 'h1');
  const candidates = [...first, ...selectAll(document, 'h2, h3')].slice(0, MOST_HEADINGS);
  const same = candidates.find(heading => stated.includes(lettersOf(headingText(heading))));
  if (same !== undefined) return same;
  const filled = first.filter(heading => headingText(heading) !== '');
  if (filled.length <= 1) return filled[0];
  const parts = [documentTitle, ...documentTitle.split(PARTS_OF_TITLE).sort((a, b) => b.length - a.length)];
  for (const part of parts.map(lettersOf).filter(letters => letters.length >= SHORTEST_TITLE)) {
    const named = filled.find(heading => lettersOf(headingText(heading)) === part);
    if (named !== undefined) return named;
  }
  return (
    selectAll(document, 'article h1, main h1, [role="main"] h1').find(
      heading => headingText(heading) !== '',
    ) ?? filled[0]
  );
}

export function headingText(heading: Element): string {
  const text = textContentOf(heading) ?? '';
  return text.length > LONGEST_HEADING ? '' : collapse(text);
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
