/** What the hash of a word begins with, and is multiplied by (the classic of string hashes). */
export const HASH_SEED = 7;
const FACTOR = 31;
/** Keeps a pair of words apart from the same words the other way round. */
const PAIR_FACTOR = 0x9e3779b1;

/** Room for the shapes of words, many times as many as the tables have. A power of two. */
export const SHAPES = 16_384;
/** A shape is made of the length of a word and so many of its first letters. */
export const SHAPE_LETTERS = 3;

/** The hash with one more letter. */
export function hashByte(hash: number, letter: number): number {
  return (Math.imul(hash, FACTOR) + letter) | 0;
}

/** The shape with one more letter; begins with the length. */
export function shapeWith(shape: number, letter: number): number {
  return (shape * FACTOR + letter) & (SHAPES - 1);
}

export function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, PAIR_FACTOR) ^ second;
  return mixed ^ (mixed >>> 15);
}
