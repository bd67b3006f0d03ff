import { articlesOf } from '../articles-of-page.ts';
import type { Holdings } from '../holdings.ts';
import type { PageText } from '../page-text.ts';
import { candidateListSteps } from './candidate-lists.ts';
import { isReferenceList, type Surroundings } from './judge.ts';
import { LinkTargets } from './link-targets.ts';
import { groupLists } from './list-groups.ts';
import type { CandidateList, Entry, ReferenceList } from './model.ts';
import { numberEntries } from './number-entries.ts';
import { hasNumberLinks, isNumberLink } from './number-links.ts';
import { withoutOthers } from './other-lists.ts';
import { lastParagraphs } from './paragraphs.ts';

export type { Entry, ReferenceList } from './model.ts';

/** The reference lists that a page prints, and where its links lead. */
export interface PrintedLists {
  /** In document order; [] where the page has none. */
  lists: ReferenceList[];
  targets: LinkTargets;
  /** Which article each block belongs to. */
  articles: readonly (Element | number)[];
}

/** Reads the article's reference lists; in slices. */
export function* referenceListSteps(
  page: PageText,
  address: string,
  holdings: Holdings,
): Generator<void, PrintedLists> {
  const candidates = yield* candidateListSteps(page.blocks);
  const articles = articlesOf(page.blocks);
  const targets = new LinkTargets(page, address, candidates);
  yield;
  const around: Surroundings = {
    page,
    address,
    isPart: (element, name) => holdings.isPart(element, name),
    lastParagraph: lastParagraphs(page.blocks, articles),
    ...linkedEntries(page, articles, candidates, targets),
  };
  const accepted: CandidateList[] = [];
  for (const list of candidates) {
    yield;
    if (isReferenceList(list, around)) accepted.push(list);
  }
  const sources = withoutOthers(accepted, page.blocks, articles, around.linkedEntries);
  return { lists: numberEntries(groupLists(sources, page.blocks, articles)), targets, articles };
}

/** What the numbers of the text lead to that are links to places on the page. */
function linkedEntries(
  { blocks }: PageText,
  articles: readonly unknown[],
  lists: readonly CandidateList[],
  targets: LinkTargets,
): Pick<Surroundings, 'linkedEntries' | 'isLinkedElsewhere'> {
  const found = new Set<Entry>();
  const links = new Map<unknown, number>();
  const listed = new Set(lists.flatMap(({ entries }) => entries.flatMap(entry => entry.blocks)));
  for (const block of blocks) {
    if (!hasNumberLinks(block)) continue;
    const article = articles[block.index];
    for (const run of block.runs) {
      const target = run.link !== null && isNumberLink(run, block.text) ? targets.of(run.link) : null;
      if (target === null) continue;
      if (typeof target !== 'string') found.add(target);
      if (!listed.has(block) && block.text.length >= SHORTEST_TEXT)
        links.set(article, (links.get(article) ?? 0) + 1);
    }
  }
  return {
    linkedEntries: found,
    isLinkedElsewhere: ({ first, entries }) =>
      (links.get(articles[first]) ?? 0) >= LEAST_LINKS && !entries.some(entry => found.has(entry)),
  };
}

/** A page with so many numbers that link to places on it links all of them. */
const LEAST_LINKS = 3;
/** A shorter text with such a link is a pager. */
const SHORTEST_TEXT = 20;
