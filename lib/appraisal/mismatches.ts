import type { Article } from '../article/model.ts';
import { timesUsed } from './input.ts';

/** Numbers in the text without an entry in the list, and entries that no marker names. */
export function mismatches(article: Article): { missing: number[]; uncited: number[] } {
  const used = timesUsed(article);
  const listed = new Set(article.references.map(({ number }) => number));
  return {
    missing: [...used.keys()].filter(number => !listed.has(number)),
    uncited: [...listed].filter(number => !used.has(number)),
  };
}
