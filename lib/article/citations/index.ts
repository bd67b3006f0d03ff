import type { PageBlock, PageText } from '../page-text.ts';
import { listFromLinks } from '../references/from-links.ts';
import { highest } from '../references/highest.ts';
import type { ReferenceList } from '../references/index.ts';
import { articleBlocks } from '../scope.ts';
import { authorYearMarkers } from './author-year.ts';
import { candidatesIn } from './candidates.ts';
import { isCount } from './counts.ts';
import { type Decided, decideSteps } from './decide.ts';
import { aroundOf } from './enumeration.ts';
import { linkedNumbersTest } from './linked-numbers.ts';
import type { Candidate } from './model.ts';
import { numberHints, YEAR } from './number-hints.ts';
import { prepareRefusals, refusalOf } from './refusals.ts';
import { levelTest } from './superscript.ts';
import { isParagraph, numbersWithoutList } from './without-list.ts';

export type { Decided } from './decide.ts';

/** What the article's own text says about its sources. */
export interface CitationReading {
  /** The lists that the citations lead to: those printed, and one made of links where the numbers are links. */
  lists: ReferenceList[];
  decided: Decided[];
  style: 'numbers' | 'author-year' | 'none';
  paragraphs: { total: number; cited: number };
}

/** Blocks between two yields. */
const BLOCKS_PER_STEP = 30;

/** Reads the citations of a page whose printed reference lists are known; in slices. */
export function* readCitationSteps(
  page: PageText,
  printed: readonly ReferenceList[],
  address: string,
): Generator<void, CitationReading> {
  prepareRefusals();
  yield;
  const blocks = citingBlocks(page, printed);
  const levelOf = levelTest(page);
  const candidates: Candidate[] = [];
  let authorYears = 0;
  let seen = 0;
  for (const block of blocks) {
    if (++seen % BLOCKS_PER_STEP === 0) yield;
    const hints = block.notes.candidates === undefined ? numberHints(block.text) : 0;
    block.notes.candidates ??= candidatesIn(block, hints, run => levelOf(run, block));
    for (const candidate of block.notes.candidates) {
      // Remembered for the decision, which looks at all of them in one go.
      if (refusalOf(candidate) === null && isCount(candidate, address)) candidate.refusal = 'soft';
      aroundOf(candidate);
      candidates.push(candidate);
    }
    block.notes.authorYears ??= hints & YEAR ? authorYearMarkers(block.text) : 0;
    authorYears += block.notes.authorYears;
  }
  yield;
  const citing = candidates.filter(
    candidate => !candidate.linked || (candidate.refusal !== 'hard' && !isCount(candidate, address)),
  );
  const fromLinks = listFromLinks(citing, printed, address);
  const lists = fromLinks === null ? [...printed] : [fromLinks, ...renumbered(printed, fromLinks)];
  const cited = fromLinks === null ? lists : [fromLinks];
  yield;
  const listed = new Set(cited.flatMap(list => list.entries.map(entry => entry.number)));
  const decided = yield* decideSteps(candidates, {
    numbers: listed.size === 0 ? numbersWithoutList(candidates) : listed,
    numbered: listed.size === 0 || cited.some(list => list.list.numbered),
    linkedNumbers: linkedNumbersTest(page, cited, address),
  });
  yield;
  const style = authorYears >= LEAST_AUTHOR_YEARS && authorYears > decided.length ? 'author-year' : 'numbers';
  return {
    lists,
    decided: style === 'author-year' ? decided.filter(({ candidate }) => candidate.linked) : decided,
    style: style === 'numbers' && decided.length === 0 ? 'none' : style,
    paragraphs: countParagraphs(blocks, decided),
  };
}

/** One or two "(Smith, 2019)" stand in articles that cite by number, too. */
const LEAST_AUTHOR_YEARS = 3;

/** Entries of a printed list that the linked numbers do not cite are counted on after them. */
function renumbered(printed: readonly ReferenceList[], fromLinks: ReferenceList): ReferenceList[] {
  let last = highest(fromLinks.entries.map(({ number }) => number));
  return printed.map(({ list, entries }) => ({
    list,
    entries: entries.map(({ entry }) => ({ entry, number: ++last })),
  }));
}

/** The article's own text without its reference lists. */
function citingBlocks(page: PageText, lists: readonly ReferenceList[]): PageBlock[] {
  const listed = new Set<PageBlock>();
  for (const list of lists) {
    for (const { entry } of list.entries) for (const block of entry.blocks) listed.add(block);
  }
  return articleBlocks(page).filter(block => !listed.has(block));
}

/** `blocks` and `decided` are in the order of the page. */
function countParagraphs(blocks: readonly PageBlock[], decided: readonly Decided[]) {
  let total = 0;
  let cited = 0;
  let next = 0;
  for (const block of blocks) {
    const { index } = block;
    while ((decided[next]?.candidate.block.index ?? index) < index) next++;
    if (!isParagraph(block) || block.place.hiddenByMarkup) continue;
    total++;
    if (decided[next]?.candidate.block === block) cited++;
  }
  return { total, cited };
}
