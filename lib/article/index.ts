import { readCitationSteps } from './citations/index.ts';
import { toCitations } from './citations/to-citations.ts';
import type { Anchor, Article, ReadArticle } from './model.ts';
import { readPageFactsSteps } from './page-facts.ts';
import { readPageTextSteps } from './page-text.ts';
import { findReferenceLists } from './references/index.ts';
import { toReferenceSteps } from './references/to-references.ts';

export type * from './model.ts';

/**
 * Reads one article. `address` is the tab's own. Never throws, whatever the document; changes nothing on it.
 * `anchors` ties the ids in `article` to places on the page.
 */
export function readArticle(document: Document, address: string): ReadArticle {
  const steps = readArticleSteps(document, address);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in slices of about a millisecond: the caller may let the page breathe at each `yield`. */
export function* readArticleSteps(document: Document, address: string): Generator<void, ReadArticle> {
  const anchors = new Map<string, Anchor>();
  const page = yield* readPageTextSteps(document);
  const printed = findReferenceLists(page, address);
  yield;
  const reading = yield* readCitationSteps(page, printed, address);
  const facts = yield* readPageFactsSteps(page, address, anchors);
  const references = yield* toReferenceSteps(reading.lists, address, anchors);
  const article: Article = {
    url: address,
    ...facts,
    citationStyle: reading.style,
    references,
    citations: toCitations(reading.decided, reading.lists, references, facts.language, anchors),
    paragraphs: reading.paragraphs,
    unread: [...page.unread, ...facts.unread],
  };
  return { article, anchors };
}
