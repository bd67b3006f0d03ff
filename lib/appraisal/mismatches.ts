import type { Known } from './known.ts';

/** Numbers in the text without an entry in the list, and entries that no marker names. */
export function mismatches({ kindOf, citing }: Known): { missing: number[]; uncited: number[] } {
  const missing: number[] = [];
  const uncited: number[] = [];
  for (const number of citing.keys()) if (!kindOf.has(number)) missing.push(number);
  for (const number of kindOf.keys()) if (!citing.has(number)) uncited.push(number);
  return { missing, uncited };
}
