import { findCitationSteps } from './citations/index.ts';
import { sentenceAt } from './citations/sentence.ts';
import type { Anchor, Article, Citation, ReadArticle } from './model.ts';
import { readPageFactsSteps } from './page-facts.ts';
import { rangeIn, readPageTextSteps } from './page-text.ts';
import { findReferenceLists } from './references/index.ts';
import { toReferences } from './references/to-references.ts';

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
  const lists = findReferenceLists(page, address);
  yield;
  const decided = yield* findCitationSteps(page, lists, address);
  const facts = yield* readPageFactsSteps(page, address, anchors);
  const references = toReferences(lists, address, anchors);
  const citations = decided.map(({ candidate, numbers }, index): Citation => {
    const id = `citation-${index + 1}`;
    const { block, from, to } = candidate;
    anchors.set(id, rangeIn(block, from, to));
    return {
      id,
      numbers,
      text: block.text.slice(from, to),
      linked: candidate.linked,
      get sentence() {
        return sentenceAt(block.text, from, to, facts.language);
      },
    };
  });
  const article: Article = {
    url: address,
    ...facts,
    citationStyle: citations.length > 0 ? 'numbers' : 'none',
    references,
    citations,
    paragraphs: { total: 0, cited: 0 },
    unread: [...page.unread, ...facts.unread],
  };
  return { article, anchors };
}
