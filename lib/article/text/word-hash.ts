/** What the hash of a word begins with, and is multiplied by (the classic of string hashes). */
export const HASH_SEED = 7;
const FACTOR = 31;
/** Keeps a pair of words apart from the same words the other way round. */
const PAIR_FACTOR = 0x9e3779b1;

/** Room for the shapes of words, many times as many as the tables have. A power of two. */
export const SHAPES = 16_384;
/** The hash with one more letter. */
export function hashByte(hash: number, letter: number): number {
  return (Math.imul(hash, FACTOR) + letter) | 0;
}

/** A number below `SHAPES` for the length of a word and its first three letters (0 for those it has not). */
export function shapeWith(length: number, first: number, second: number, third: number): number {
  return (((length * FACTOR + first) * FACTOR + second) * FACTOR + third) & (SHAPES - 1);
}

export function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, PAIR_FACTOR) ^ second;
  return mixed ^ (mixed >>> 15);
}
