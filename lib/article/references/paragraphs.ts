import { collapse, type PageBlock } from '../page-text.ts';
import { entryShape } from './entry-shape.ts';

/** A paragraph of the article is longer than a caption, and no entry of a list. */
const PARAGRAPH_LENGTH = 160;
const ENTRY_SHAPE = 0.5;

/** Whether a block is a paragraph of an article's text. */
function isParagraph({ text, place, region }: PageBlock): boolean {
  if (text.length < PARAGRAPH_LENGTH || place.list !== null) return false;
  if (region === 'footer' || region === 'nav' || region === 'aside') return false;
  return !looksLikeEntry(text);
}

export function looksLikeEntry(text: string): boolean {
  return entryShape(collapse(text), false) >= ENTRY_SHAPE;
}

/**
 * Gives, for the block that a list begins with, the index of the last paragraph of the article that the list stands
 * in: that of an article further down the page says nothing of it. -1 where there is none.
 */
export function lastParagraphs(
  blocks: readonly PageBlock[],
  articles: readonly unknown[],
): (first: number) => number {
  const ends = new Map<unknown, { first: number; last: number }>();
  let lastOfAll = -1;
  for (const block of blocks) {
    const { index } = block;
    if (!isParagraph(block)) continue;
    const article = articles[index];
    const known = ends.get(article);
    if (known === undefined) ends.set(article, { first: index, last: index });
    else known.last = index;
    lastOfAll = index;
  }
  return first => {
    const own = ends.get(articles[first]);
    return own !== undefined && own.first < first ? own.last : lastOfAll;
  };
}
