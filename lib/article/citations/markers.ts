import type { Holdings } from '../holdings.ts';
import type { PageBlock, PageText } from '../page-text.ts';
import type { ReferenceList } from '../references/index.ts';
import { articleBlocks } from '../scope.ts';
import { authorYearMarkers } from './author-year.ts';
import { candidatesIn } from './candidates.ts';
import { countTest } from './counts.ts';
import { aroundOf } from './enumeration.ts';
import type { Candidate } from './model.ts';
import { numberHints, YEAR } from './number-hints.ts';
import { refusalOf } from './refusals.ts';
import { levelTest } from './superscript.ts';

/** What was found in one block. */
export interface BlockMarkers {
  block: PageBlock;
  candidates: readonly Candidate[];
  /** How many "(Smith, 2019)". */
  authorYears: number;
}

/** Blocks between two yields. */
const BLOCKS_PER_STEP = 30;

/** Looks for what could be a citation in the article's own text, its reference lists left out; in slices. */
export function* markerSteps(
  page: PageText,
  lists: readonly ReferenceList[],
  holdings: Holdings,
  address: string,
): Generator<void, BlockMarkers[]> {
  const levelOf = levelTest(page);
  const isCount = countTest(address);
  const listed = listedIn(lists);
  const markers: BlockMarkers[] = [];
  let seen = 0;
  // With several lists nobody can tell whose sentence it is.
  for (const block of articleBlocks(page, holdings, lists.length === 1)) {
    if (++seen % BLOCKS_PER_STEP === 0) yield;
    const list = listed.get(block);
    if (list?.from === 0) continue;
    const { notes } = block;
    const hints = notes.candidates === undefined ? numberHints(block.text) : 0;
    notes.candidates ??= candidatesIn(block, hints, run => levelOf(run, block));
    for (const candidate of notes.candidates) {
      candidate.isCount = isCount(candidate);
      // Remembered for the decision, which looks at all of them in one go.
      refusalOf(candidate);
      aroundOf(candidate);
    }
    notes.authorYears ??= hints & YEAR ? authorYearMarkers(block.text) : 0;
    const { candidates, authorYears } = notes;
    if (list === undefined) markers.push({ block, candidates, authorYears });
    else
      markers.push({
        block,
        candidates: candidates.filter(({ from }) => from < list.from || from >= list.to),
        authorYears: 0,
      });
  }
  return markers;
}

/** Which blocks are lists, or hold one further down in a text that is all one block. */
function listedIn(lists: readonly ReferenceList[]): Map<PageBlock, { from: number; to: number }> {
  const listed = new Map<PageBlock, { from: number; to: number }>();
  for (const { list, entries } of lists) {
    for (const { entry } of entries) {
      for (const block of entry.blocks) {
        const { from, to } = (list.isInText ? entry.part : undefined) ?? { from: 0, to: block.text.length };
        const known = listed.get(block);
        listed.set(block, { from: Math.min(from, known?.from ?? from), to: Math.max(to, known?.to ?? to) });
      }
    }
  }
  return listed;
}
