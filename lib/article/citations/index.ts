import type { Holdings } from '../holdings.ts';
import type { PageText } from '../page-text.ts';
import type { PrintedLists, ReferenceList } from '../references/index.ts';
import { decideSteps, inOrder } from './decide.ts';
import { Leads } from './leads.ts';
import { type Target, targetsOf } from './marker-targets.ts';
import { type BlockMarkers, markerSteps } from './markers.ts';
import type { Candidate } from './model.ts';
import { prepareRefusals } from './refusals.ts';
import { placesOf } from './sources-of-text.ts';
import { citingOf, groupsOf, Territories } from './territories.ts';
import { type CitingText, listsInOrder, listsOf, textsOf } from './texts.ts';
import { isParagraph, numbersWithoutList } from './without-list.ts';

/** A place on the page that was taken for a citation, with what its numbers lead to. */
export interface Decided {
  candidate: Candidate;
  targets: readonly Target[];
}

/** What the article's own text says about its sources. */
export interface CitationReading {
  /** The lists that the citations lead to: those printed, and those made of links where the numbers are links. */
  lists: ReferenceList[];
  decided: Decided[];
  style: 'numbers' | 'author-year' | 'none';
  paragraphs: { total: number; cited: number };
}

/** Reads the citations of a page whose printed reference lists are known; in slices. */
export function* readCitationSteps(
  page: PageText,
  printed: PrintedLists,
  address: string,
  holdings: Holdings,
): Generator<void, CitationReading> {
  prepareRefusals();
  yield;
  const markers = yield* markerSteps(page, printed.lists, holdings, address);
  yield;
  const territories = new Territories(
    page.blocks,
    printed.articles,
    groupsOf(printed.lists),
    citingOf(markers),
  );
  yield;
  const texts = textsOf(markers, block => territories.of(block), printed.articles, address);
  const ofTexts = texts.map(text => ({ text, ...listsOf(text, address) }));
  const lists = listsInOrder(printed.lists, ofTexts);
  const places = placesOf(lists);
  const readings: TextReading[] = [];
  for (const { text, sources } of ofTexts) {
    yield;
    readings.push(yield* textSteps(text, new Leads(printed.targets, places, sources, address)));
  }
  yield;
  const all = readings.flatMap(reading => reading.all).sort(inOrder);
  return {
    lists,
    decided: readings.flatMap(reading => reading.decided).sort(inOrder),
    style: styleOf(readings),
    paragraphs: countParagraphs(markers, all),
  };
}

interface TextReading {
  isAuthorYear: boolean;
  all: Decided[];
  decided: Decided[];
}

/** One or two "(Smith, 2019)" stand in articles that cite by number, too. */
const LEAST_AUTHOR_YEARS = 3;

function* textSteps({ candidates, authorYears }: CitingText, leads: Leads): Generator<void, TextReading> {
  const { numbers, lists } = leads.sources;
  const taken = yield* decideSteps(candidates, {
    numbers: numbers.size === 0 ? numbersWithoutList(candidates) : numbers,
    numbered: numbers.size === 0 || lists.some(({ list }) => list.numbered),
    isCitation: link => leads.isCitation(link),
  });
  yield;
  const isAuthorYear = authorYears >= LEAST_AUTHOR_YEARS && authorYears > taken.length;
  const all: Decided[] = [];
  for (const { candidate, numbers: own } of taken) {
    all.push({ candidate, targets: targetsOf(candidate, own, leads) });
    if (all.length % TARGETS_PER_STEP === 0) yield;
  }
  return { isAuthorYear, all, decided: isAuthorYear ? all.filter(({ candidate }) => candidate.linked) : all };
}

/** Markers between two yields. */
const TARGETS_PER_STEP = 200;

/** That of the first text which cites at all: the page's own article comes before others. */
function styleOf(readings: readonly TextReading[]): CitationReading['style'] {
  const citing = readings.find(({ isAuthorYear, decided }) => isAuthorYear || decided.length > 0);
  if (citing === undefined) return 'none';
  return citing.isAuthorYear ? 'author-year' : 'numbers';
}

/** `markers` and `decided` are in the order of the page. */
function countParagraphs(markers: readonly BlockMarkers[], decided: readonly Decided[]) {
  let total = 0;
  let cited = 0;
  let next = 0;
  for (const { block } of markers) {
    const { index } = block;
    while ((decided[next]?.candidate.block.index ?? index) < index) next++;
    if (!isParagraph(block) || block.place.hiddenByMarkup) continue;
    total++;
    if (decided[next]?.candidate.block === block) cited++;
  }
  return { total, cited };
}
