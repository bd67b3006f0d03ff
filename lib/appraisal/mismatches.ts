import type { Known } from './known.ts';

/** Numbers in the text without an entry in the list, and entries that no marker names. */
export function mismatches({ kindOf, citing }: Known): { missing: number[]; uncited: number[] } {
  return {
    missing: [...citing.keys()].filter(number => !kindOf.has(number)),
    uncited: [...kindOf.keys()].filter(number => !citing.has(number)),
  };
}
