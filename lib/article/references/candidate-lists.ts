import type { PageBlock } from '../page-text.ts';
import { headingAbove } from './heading-above.ts';
import { markupLists } from './markup-lists.ts';
import type { CandidateList } from './model.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { underHeadings } from './under-headings.ts';

/**
 * All lists on the page that could be a reference list, in document order. The surest shape goes first: what
 * one reader has taken the next leaves alone.
 */
export function* candidateListSteps(blocks: readonly PageBlock[]): Generator<void, CandidateList[]> {
  /** 1 for each block, by index, that a list was made of: every reader asks for every block. */
  const taken = new Uint8Array(blocks.length);
  const lists = markupLists(blocks, taken);
  for (const find of [numberedParagraphs, paragraphLines, underHeadings]) {
    yield;
    lists.push(...find(blocks, taken));
  }
  for (const list of lists) if (list.heading === 'unknown') list.heading = headingAbove(blocks, list);
  return lists.sort((a, b) => a.first - b.first);
}
