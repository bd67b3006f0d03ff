import { isInside } from '../dom-access.ts';
import { collapse, type PageBlock } from '../page-text.ts';
import { type HeadingKind, headingKind, LONGEST_HEADING } from './heading.ts';
import type { CandidateList } from './model.ts';

/** How many lines above a list may be its heading: the heading itself, and lines of introduction or buttons. */
const LINES_ABOVE = 3;

/** What the nearest heading-like line above a list says about it. One line of introduction may be long. */
export function headingAbove(blocks: readonly PageBlock[], list: CandidateList): HeadingKind {
  let long = 0;
  for (let index = list.first - 1; index >= Math.max(0, list.first - LINES_ABOVE); index--) {
    const block = blocks[index];
    if (block === undefined || isOfAnotherList(block, list)) break;
    const text = collapse(block.text);
    const kind = headingKind(text);
    if (kind !== 'unknown') return kind;
    if (block.headingLevel > 0) break;
    if (text.length > LONGEST_HEADING && ++long > 1) break;
  }
  return 'unknown';
}

/** A line of a table of contents is no heading; the title of an accordion's item, itself a list item, is one. */
function isOfAnotherList(block: PageBlock, list: CandidateList): boolean {
  const { item } = block.place;
  const element = list.element ?? list.entries[0]?.element;
  return item !== null && element !== undefined && !isInside(item, element) && !sharesList(block, element);
}

/** `<dt>Sources</dt><dd>…`: title and content are items of one list. */
function sharesList(block: PageBlock, element: Element): boolean {
  return block.place.list !== null && block.place.list !== element && isInside(block.place.list, element);
}
