import { readCitationSteps } from './citations/index.ts';
import { toCitationSteps } from './citations/to-citations.ts';
import { touchesMarkup } from './markup-changes.ts';
import type { Anchor, Article, ReadArticle } from './model.ts';
import { noteBlockSteps } from './note-blocks.ts';
import { changedTextSteps, type PageChange } from './page-changes.ts';
import { readPageFactsSteps } from './page-facts.ts';
import { type PageText, readPageTextSteps } from './page-text.ts';
import { touchesPolicies } from './policies.ts';
import type { FactsMemory } from './reading-memory.ts';
import { referenceListSteps } from './references/index.ts';
import { toReferenceSteps } from './references/to-references.ts';
import { runThrough } from './run-through.ts';

export type * from './model.ts';
export { OBSERVED_CHANGES } from './observed-changes.ts';
export type { PageChange } from './page-changes.ts';

/**
 * Reads one article. `address` is the tab's own. Never throws, whatever the document; changes nothing on it.
 * `anchors` ties the ids in `article` to places on the page.
 */
export function readArticle(document: Document, address: string): ReadArticle {
  return runThrough(readArticleSteps(document, address));
}

/** The same in slices of about a millisecond: the caller may let the page breathe at each `yield`. */
export function* readArticleSteps(document: Document, address: string): Generator<void, ReadArticle> {
  return yield* articleSteps(yield* readPageTextSteps(document), address, {});
}

/**
 * Reads a page again after `changes`, which hold everything that happened to it since `before` began to be read
 * (OBSERVED_CHANGES says what to observe). Gives exactly what `readArticle` gives of the changed page, but looks at
 * what changed alone; the same object where nothing did that the article depends on.
 */
export function* readAgainSteps(
  before: ReadArticle,
  changes: readonly PageChange[],
  address: string,
): Generator<void, ReadArticle> {
  const { page: pageBefore, facts } = before.memory;
  if (before.memory.address !== address) return yield* readArticleSteps(pageBefore.document, address);
  const page = yield* changedTextSteps(pageBefore, changes);
  if (page === undefined) return yield* readArticleSteps(pageBefore.document, address);
  const hasNewMarkup = touchesMarkup(changes, facts.metadata);
  const hasNewPolicies = touchesPolicies(changes, facts.policies);
  if (page === pageBefore && !hasNewMarkup && !hasNewPolicies) return before;
  return yield* articleSteps(page, address, {
    ...(hasNewMarkup ? {} : { metadata: facts.metadata }),
    ...(hasNewPolicies ? {} : { policies: facts.policies }),
    opening: facts.opening,
    health: facts.health,
  });
}

function* articleSteps(
  page: PageText,
  address: string,
  known: Partial<FactsMemory>,
): Generator<void, ReadArticle> {
  const anchors = new Map<string, Anchor>();
  yield* noteBlockSteps(page.blocks);
  const printed = yield* referenceListSteps(page, address);
  yield;
  const reading = yield* readCitationSteps(page, printed, address);
  const { facts, memory } = yield* readPageFactsSteps(page, address, anchors, known);
  const references = yield* toReferenceSteps(reading.lists, address, anchors);
  const citations = yield* toCitationSteps(
    reading.decided,
    reading.lists,
    references,
    facts.language,
    anchors,
  );
  const article: Article = {
    url: address,
    ...facts,
    citationStyle: reading.style,
    references,
    citations,
    paragraphs: reading.paragraphs,
    unread: [...page.unread, ...facts.unread],
  };
  return { article, anchors, memory: { address, page, facts: memory } };
}
