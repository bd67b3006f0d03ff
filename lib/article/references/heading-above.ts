import { attributeOf, isInside } from '../dom-access.ts';
import { collapse, type PageBlock } from '../page-text.ts';
import { type HeadingKind, headingKind, LONGEST_HEADING } from './heading.ts';
import type { CandidateList } from './model.ts';

/** How many lines above a list may be its heading: the heading itself, and lines of introduction or buttons. */
export const LINES_ABOVE = 3;

/** What the nearest heading-like line above a list says about it. One line of introduction may be long. */
export function headingAbove(blocks: readonly PageBlock[], list: CandidateList): HeadingKind {
  let long = 0;
  let lines = 0;
  let menuLines = 0;
  for (let index = list.first - 1; index >= 0 && lines < LINES_ABOVE; index--) {
    const block = blocks[index];
    if (block === undefined) break;
    if (isOfAnotherList(blocks, block, list)) {
      if (!isMenuLine(block) || ++menuLines > LONGEST_MENU) break;
      continue;
    }
    lines++;
    const text = collapse(block.text);
    const kind = headingKind(text);
    if (kind !== 'unknown') return menuLines > 0 && kind === 'refused' ? 'unknown' : kind;
    if (block.headingLevel > 0) break;
    if (text.length > LONGEST_HEADING && ++long > 1) break;
  }
  return 'unknown';
}

/**
 * A line of a table of contents is no heading; the title of an accordion's item, itself a list item, is one, and so
 * is the one line of a table that lays out a heading.
 */
function isOfAnotherList(blocks: readonly PageBlock[], block: PageBlock, list: CandidateList): boolean {
  const { item } = block.place;
  const element = list.element ?? list.entries[0]?.element;
  if (item === null || element === undefined || isInside(item, element)) return false;
  return !sharesList(block, element) && !isWholeList(blocks, block);
}

/** `<dt>Sources</dt><dd>…`: title and content are items of one list. */
function sharesList(block: PageBlock, element: Element): boolean {
  return block.place.list !== null && block.place.list !== element && isInside(block.place.list, element);
}

function isWholeList(blocks: readonly PageBlock[], { index, place }: PageBlock): boolean {
  return blocks[index - 1]?.place.list !== place.list && blocks[index + 1]?.place.list !== place.list;
}

/** "Jump to section": between a heading and its list may stand a menu of this page. */
function isMenuLine({ runs, text }: PageBlock): boolean {
  return runs.every(
    ({ link, start, end }) =>
      (link !== null && attributeOf(link, 'href')?.startsWith('#')) || text.slice(start, end).trim() === '',
  );
}
const LONGEST_MENU = 40;
