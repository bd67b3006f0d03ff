import { BYTE_KIND, CAPITAL, FIGURE, LONG, NO_LETTER, punctuationAt, SMALL } from './letter-bytes.ts';
import { HASH_SEED, hashByte, SHAPE_LETTERS, SHAPES, shapeWith } from './word-hash.ts';
import type { Signs, WordSigns } from './word-signs.ts';

const YEAR_DIGITS = 4;
const SPACE = 0x20;

/**
 * The signs of a text (bytes `from` to `end` of `lettersOf`) whose letters are those of the alphabet, whatever its punctuation; false where it has others, or
 * words that a layout may have glued: then `signs` holds nothing of use.
 */
export function addPlainSigns(
  letters: Uint8Array,
  from: number,
  end: number,
  index: WordSigns,
  signs: Signs,
): boolean {
  const { shapes } = index;
  let before = 0;
  /** Whether a word here follows a sign, a digit or an "m", or nothing at all. */
  let opens = true;
  for (let at = from; at < end; ) {
    const kind = BYTE_KIND[letters[at] ?? 0] ?? NO_LETTER;
    if (kind === NO_LETTER) {
      if (letters[at] !== SPACE) opens = true;
      at++;
      continue;
    }
    if (kind === LONG) {
      const bytes = punctuationAt(letters, at);
      if (bytes === 0) return false;
      opens = true;
      at += bytes;
      continue;
    }
    const start = at;
    let inner = BYTE_KIND[letters[++at] ?? 0] ?? NO_LETTER;
    if (kind === FIGURE) {
      while (inner === FIGURE) inner = BYTE_KIND[letters[++at] ?? 0] ?? NO_LETTER;
      signs.hasDate ||= at - start >= YEAR_DIGITS || isJoined(letters, at);
    } else {
      while (inner === SMALL) inner = BYTE_KIND[letters[++at] ?? 0] ?? NO_LETTER;
      if (inner === CAPITAL) {
        let hasSmall = kind === SMALL || at > start + 1;
        for (; inner === SMALL || inner === CAPITAL; inner = BYTE_KIND[letters[++at] ?? 0] ?? NO_LETTER)
          hasSmall ||= inner === SMALL;
        if (hasSmall) return false;
      }
    }
    if (inner === LONG && punctuationAt(letters, at) === 0) return false;
    let shape = at - start;
    const until = Math.min(at, start + SHAPE_LETTERS);
    for (let place = start; place < until; place++)
      shape = shapeWith(shape, (letters[place] ?? 0) | TO_SMALL);
    if (shapes[shape & (SHAPES - 1)] === 0) before = 0;
    else {
      let hash = HASH_SEED;
      for (let place = start; place < at; place++) hash = hashByte(hash, (letters[place] ?? 0) | TO_SMALL);
      index.note(signs, before, hash, opens);
      before = hash;
    }
    opens = kind === FIGURE || inner === FIGURE || ((letters[at - 1] ?? 0) | TO_SMALL) === SMALL_M;
  }
  return true;
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
