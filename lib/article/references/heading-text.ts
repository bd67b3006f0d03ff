import { collapse, type PageBlock } from '../page-text.ts';
import { headingKind } from './heading.ts';
import { LINES_ABOVE } from './heading-above.ts';
import type { CandidateList } from './model.ts';

/** The words that head a list, as the page prints them; "" where it stands without any, or is made of links of the text. */
export function headingText(blocks: readonly PageBlock[], { kind, first, title }: CandidateList): string {
  if (title !== undefined) return title;
  if (kind === 'links') return '';
  for (let index = first - 1; index >= Math.max(0, first - LINES_ABOVE); index--) {
    const block = blocks[index];
    if (block === undefined) break;
    const text = collapse(block.text);
    if (block.headingLevel > 0 || headingKind(text) !== 'unknown') return text;
  }
  return '';
}
