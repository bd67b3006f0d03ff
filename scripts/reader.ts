import { readArticle } from '../lib/article/index.ts';
import type { Anchor, Article } from '../lib/article/model.ts';
import { identifyUrl } from '../lib/identifiers/index.ts';

/** The article with each citation's range and each reference's element joined in, as the scorers want it. */
function readPage(document: Document) {
  const { article, anchors } = readArticle(document, document.location?.href ?? 'about:blank');
  return { ...article, citations: withRanges(article, anchors), references: withElements(article, anchors) };
}

/** The sentence stays a getter: spreading the citation would compute it. */
function withRanges({ citations }: Article, anchors: ReadonlyMap<string, Anchor>) {
  return citations.map(citation => ({
    id: citation.id,
    numbers: citation.targets.map(({ number }) => number),
    references: citation.targets.flatMap(({ reference }) => reference ?? []),
    text: citation.text,
    linked: citation.linked,
    get sentence() {
      return citation.sentence;
    },
    range: anchors.get(citation.id),
  }));
}

function withElements({ references }: Article, anchors: ReadonlyMap<string, Anchor>) {
  return references.map(reference => ({ ...reference, element: anchors.get(reference.id) }));
}

Object.assign(globalThis, { readPage, identifyUrl });
