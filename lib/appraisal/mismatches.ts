import type { Known } from './known.ts';

/** Numbers in the text that lead to no entry, and entries (by id) that no marker leads to. */
export function mismatches({ kindOf, citing, missing }: Known): { missing: number[]; uncited: string[] } {
  return { missing: [...missing], uncited: [...kindOf.keys()].filter(id => !citing.has(id)) };
}
