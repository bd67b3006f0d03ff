import { type Word, wordsOf } from './words.ts';

/**
 * The words of `wordsOf` for readers of long texts that look at each word once: no object for a word, and no key for
 * one that is not asked for, where the text is of plain letters. Valid until the next is made.
 */
export class TextWords {
  readonly count: number;
  readonly #text: string;
  /** The text in small letters, or null where the words had to be taken apart one by one. */
  readonly #small: string | null;
  readonly #words: readonly Word[];

  constructor(text: string) {
    const count = PLAIN.test(text) ? placeWords(text) : GLUED;
    this.#text = text;
    this.#small = count === GLUED ? null : text.toLowerCase();
    this.#words = count === GLUED ? wordsOf(text) : NONE;
    this.count = count === GLUED ? this.#words.length : count;
  }

  /** What tables are looked up by; "" beyond the last word. */
  keyAt(index: number): string {
    if (this.#small === null) return this.#words[index]?.key ?? '';
    return index < this.count ? this.#small.slice(places[index * 2] ?? 0, places[index * 2 + 1] ?? 0) : '';
  }

  /** `openingOf` the word's key, without making the key. */
  openingAt(index: number): number {
    if (this.#small === null) return openingOf(this.#words[index]?.key ?? '', 0, Number.POSITIVE_INFINITY);
    return openingOf(this.#small, places[index * 2] ?? 0, places[index * 2 + 1] ?? 0);
  }

  /** The text from the first to the last of these words, as printed. */
  printed(first: number, last: number): string {
    if (this.#small === null)
      return this.#text.slice(this.#words[first]?.start ?? 0, this.#words[last]?.end ?? 0);
    return this.#text.slice(places[first * 2] ?? 0, places[last * 2 + 1] ?? 0);
  }
}

/** Room for what `openingOf` returns. */
export const OPENINGS = 32 ** 3;
const BITS_OF_LETTER = 5;
const LETTER = 31;

/** A number for the first three letters of the word from `start` to `end`; many words may share one. */
export function openingOf(text: string, start: number, end: number): number {
  const last = Math.min(text.length, end);
  let opening = 0;
  for (let at = start; at < start + 3; at++)
    opening = (opening << BITS_OF_LETTER) | (at < last ? text.charCodeAt(at) & LETTER : 0);
  return opening;
}

/** Letters of the alphabet, and signs that no letter is (`kindOf`): their small form has the same length. */
const PLAIN = /^[\x20-\x7e\xa0\u2000-\u206f]*$/;
/** Start and end of each word of the last text. */
let places = new Int32Array(1_024);
const NONE: readonly Word[] = [];
/** Small letters and capitals in one word, as where a layout glued two. */
const GLUED = -1;

/** Writes start and end of each word of a plain text; the number of words, or GLUED. */
function placeWords(text: string): number {
  const { length } = text;
  if (places.length <= length) places = new Int32Array(length * 2);
  let count = 0;
  for (let at = 0; at < length; ) {
    const start = at;
    let code = text.charCodeAt(at);
    if (isSmall(code)) {
      do code = text.charCodeAt(++at);
      while (isSmall(code));
      if (isCapital(code)) return GLUED;
    } else if (isCapital(code)) {
      do code = text.charCodeAt(++at);
      while (isCapital(code));
      if (isSmall(code)) {
        if (at > start + 1) return GLUED;
        do code = text.charCodeAt(++at);
        while (isSmall(code));
        if (isCapital(code)) return GLUED;
      }
    } else if (isDigit(code)) {
      do code = text.charCodeAt(++at);
      while (isDigit(code));
    } else {
      at++;
      continue;
    }
    places[count * 2] = start;
    places[count * 2 + 1] = at;
    count++;
  }
  return count;
}

const [SMALL_A, SMALL_Z] = [0x61, 0x7a];
const [CAPITAL_A, CAPITAL_Z] = [0x41, 0x5a];
const [ZERO, NINE] = [0x30, 0x39];

// Of what stands behind the end (NaN) none is true.
function isSmall(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}
function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}
function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
