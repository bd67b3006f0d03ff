import { findCitationSteps } from './citations/index.ts';
import { sentenceAt } from './citations/sentence.ts';
import { attributeOf, rootElementOf } from './dom-access.ts';
import type { Anchor, Article, Citation, ReadArticle } from './model.ts';
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
  const language = languageOf(document);
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
        return sentenceAt(block.text, from, to, language);
      },
    };
  });
  const article: Article = {
    url: address,
    language,
    title: '',
    health: { isHealth: false, evidence: [] },
    citationStyle: citations.length > 0 ? 'numbers' : 'none',
    authors: [],
    reviewers: [],
    credited: [],
    dates: {},
    allDates: [],
    references,
    citations,
    claims: [],
    policies: {},
    paragraphs: { total: 0, cited: 0 },
    unread: page.unread,
  };
  return { article, anchors };
}

/** BCP 47 primary tag of the document, or "und" (undetermined, ISO 639-2). */
function languageOf(document: Document): string {
  const root = rootElementOf(document);
  const tag = root === null ? '' : (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang') ?? '');
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(primary) ? primary : 'und';
}
