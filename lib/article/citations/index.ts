import type { PageBlock, PageText } from '../page-text.ts';
import type { ReferenceList } from '../references/index.ts';
import { articleBlocks } from '../scope.ts';
import { candidatesIn } from './candidates.ts';
import { type Decided, decide } from './decide.ts';
import { linkedNumbersTest } from './linked-numbers.ts';
import type { Candidate } from './model.ts';
import { superscriptTest } from './superscript.ts';

export type { Decided } from './decide.ts';

/** Blocks between two yields. */
const BLOCKS_PER_STEP = 200;

/** Finds the citations of a page whose reference lists are known; in slices. */
export function* findCitationSteps(
  page: PageText,
  lists: readonly ReferenceList[],
  address: string,
): Generator<void, Decided[]> {
  const blocks = citingBlocks(page, lists);
  const isSuper = superscriptTest(page);
  const candidates: Candidate[] = [];
  let seen = 0;
  for (const block of blocks) {
    if (++seen % BLOCKS_PER_STEP === 0) yield;
    candidates.push(...candidatesIn(block, run => isSuper(run, block)));
  }
  return decide(candidates, {
    numbers: new Set(lists.flatMap(list => list.entries.map(entry => entry.number))),
    numbered: lists.some(list => list.list.numbered),
    linkedNumbers: linkedNumbersTest(page, lists, address),
  });
}

/** The article's own text without its reference lists. */
function citingBlocks(page: PageText, lists: readonly ReferenceList[]): PageBlock[] {
  const listed = new Set<PageBlock>();
  for (const list of lists) {
    for (const { entry } of list.entries) for (const block of entry.blocks) listed.add(block);
  }
  return articleBlocks(page).filter(block => !listed.has(block));
}
