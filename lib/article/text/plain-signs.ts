import { BYTE_KIND, CAPITAL, FIGURE, LONG, NO_LETTER, punctuationAt, SMALL } from './letter-bytes.ts';
import { HASH_SEED, hashByte, shapeWith } from './word-hash.ts';
import type { Signs, WordSigns } from './word-signs.ts';
import { FIRST_OF_TWO, isAsked } from './word-uses.ts';

const YEAR_DIGITS = 4;
const SPACE = 0x20;
const [SMALL_A, ALPHABET] = [0x61, 26];

/**
 * The signs of a text (its `end` bytes, `copyLetters`) whose letters are those of the alphabet, whatever its punctuation;
 * false where it has others, or words that a layout may have glued: then `signs` holds nothing of use.
 */
export function addPlainSigns(letters: Uint8Array, end: number, index: WordSigns, signs: Signs): boolean {
  const { shapes } = index;
  let usesBefore = 0;
  let startBefore = 0;
  let endBefore = 0;
  /** Whether a sign stands before the word, or nothing at all. */
  let followsSign = true;
  for (let at = 0; at < end; ) {
    let letter = letters[at] ?? 0;
    if (letter === SPACE) {
      at++;
      continue;
    }
    const start = at;
    let inner: number;
    if (isSmall(letter)) {
      // Nearly all letters of a text pass here; a comparison is cheaper than a look into a table.
      do letter = letters[++at] ?? 0;
      while (isSmall(letter));
      inner = BYTE_KIND[letter] ?? NO_LETTER;
      if (inner === CAPITAL) return false;
    } else {
      const kind = BYTE_KIND[letter] ?? NO_LETTER;
      if (kind === NO_LETTER) {
        followsSign = true;
        at++;
        continue;
      }
      if (kind === LONG) {
        const bytes = punctuationAt(letters, at);
        if (bytes === 0) return false;
        followsSign = true;
        at += bytes;
        continue;
      }
      do inner = BYTE_KIND[letters[++at] ?? 0] ?? NO_LETTER;
      while (inner === kind);
      if (kind === FIGURE) signs.hasDate ||= at - start >= YEAR_DIGITS || isJoined(letters, at);
      else if (inner === SMALL) {
        if (at > start + 1) return false;
        do inner = BYTE_KIND[letters[++at] ?? 0] ?? NO_LETTER;
        while (inner === SMALL);
        if (inner === CAPITAL) return false;
      }
    }
    if (inner === LONG && punctuationAt(letters, at) === 0) return false;
    const length = at - start;
    const shape = shapeWith(
      length,
      (letters[start] ?? 0) | TO_SMALL,
      length > 1 ? (letters[start + 1] ?? 0) | TO_SMALL : 0,
      length > 2 ? (letters[start + 2] ?? 0) | TO_SMALL : 0,
    );
    const uses = shapes[shape] ?? 0;
    if (uses !== 0) {
      const opens = followsSign || start === endBefore || endsOpen(letters[endBefore - 1] ?? 0);
      if (isAsked(uses, usesBefore, opens)) {
        const before = usesBefore & FIRST_OF_TWO ? hashBetween(letters, startBefore, endBefore) : 0;
        index.note(signs, before, hashBetween(letters, start, at), opens);
      }
    }
    usesBefore = uses;
    startBefore = start;
    endBefore = at;
    followsSign = false;
  }
  return true;
}

function isSmall(letter: number): boolean {
  return (letter - SMALL_A) >>> 0 < ALPHABET;
}

/** A word after one that ends so opens: a digit, or the "m" of "10 am by". */
function endsOpen(letter: number): boolean {
  return (letter | TO_SMALL) === SMALL_M || BYTE_KIND[letter] === FIGURE;
}

/** The hash of the word in these bytes, as `hashOf` in `word-signs.ts` gives it for the word's key. */
function hashBetween(letters: Uint8Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashByte(hash, (letters[at] ?? 0) | TO_SMALL);
  return hash;
}

/** Makes a capital small, and leaves small letters and digits as they are (ASCII). */
const TO_SMALL = 0x20;
const SMALL_M = 0x6d;

const [STOP, DASH, SLASH] = [0x2e, 0x2d, 0x2f];

/** A full stop, dash or slash and another digit stand at `at`. */
function isJoined(letters: Uint8Array, at: number): boolean {
  const joint = letters[at];
  return (joint === STOP || joint === DASH || joint === SLASH) && BYTE_KIND[letters[at + 1] ?? 0] === FIGURE;
}
