import type { Lexicon } from './lexicon/index.ts';
import type { Marked } from './marked.ts';
import type { MarkupFacts } from './metadata/model.ts';
import type { Anchor, Article } from './model.ts';

/**
 * What a reading leaves for the next one of the same page. Holds no node that the page has dropped once the next
 * reading has taken its place: lists are built anew, and what readers remember of a block goes with the block.
 */
export interface ReadingMemory {
  marked: Marked;
  facts: FactsMemory;
  lexicon: Lexicon;
}

/** Facts of the page as a whole, each with what it was read from: where that is the same, so is the fact. */
export interface FactsMemory {
  stated: MarkupFacts;
  policies: { value: Article['policies']; anchors: readonly (readonly [string, Anchor])[]; links: number };
}
