import { wordsOf } from './words.ts';

/**
 * The words of `wordsOf` for readers of long texts that look at each word once: no object for a word, and no key for
 * one that is not asked for, where the text is of plain letters. Valid until the next is made.
 */
export class TextWords {
  readonly count: number;
  readonly #text: string;
  /** The text in small letters. */
  readonly #small: string;
  /** The keys, where the words had to be taken apart one by one. */
  readonly #keys: readonly string[] | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#small = text.toLowerCase();
    // Start and end for each letter: "a1a1a1" has as many words as letters.
    if (places.length < text.length * 2) places = new Int32Array(text.length * 2);
    if (PLAIN.test(text) && !MAYBE_GLUED.test(text)) this.count = placeWords(this.#small);
    else {
      const words = wordsOf(text);
      this.#keys = words.map(({ key }) => key);
      this.count = words.length;
      for (const [index, { start, end }] of words.entries()) places.set([start, end], index * 2);
    }
  }

  /** What tables are looked up by; "" beyond the last word. */
  keyAt(index: number): string {
    if (index >= this.count) return '';
    return this.#keys?.[index] ?? this.#small.slice(places[index * 2], places[index * 2 + 1]);
  }

  /** `openingOf` the word's key, without making the key. */
  openingAt(index: number): number {
    const key = this.#keys?.[index];
    if (key !== undefined) return openingOf(key, 0, key.length);
    return openingOf(this.#small, places[index * 2] ?? 0, places[index * 2 + 1] ?? 0);
  }

  /** The text from the first to the last of these words, as printed. */
  printed(first: number, last: number): string {
    return this.#text.slice(places[first * 2], places[last * 2 + 1]);
  }
}

/** Letters that an opening is made of; no beginning in the tables is shorter. */
export const LETTERS_OF_OPENING = 3;
/** The alphabet has a number of its own for each letter in the last five bits of its codes. */
const BITS = 5;
/** Room for what `openingOf` returns. */
export const OPENINGS = 1 << (BITS * LETTERS_OF_OPENING);

/** A number for the first letters of the word from `start` to `end`; many words may share one. */
export function openingOf(text: string, start: number, end: number): number {
  let opening = 0;
  for (let at = start; at < start + LETTERS_OF_OPENING; at++)
    opening = (opening << BITS) | (at < end ? text.charCodeAt(at) & ((1 << BITS) - 1) : 0);
  return opening;
}

/** Letters of the alphabet, and signs that no letter is (`kindOf`): their small form has the same length. */
const PLAIN = /^[\x20-\x7e\xa0\u2000-\u206f]*$/;
/** Words that a layout may have glued; `wordsOf` takes them apart. */
const MAYBE_GLUED = /[a-z][A-Z]|[A-Z]{2}[a-z]/;
/** Start and end of each word of the last text; at first enough for nearly all paragraphs. */
let places = new Int32Array(1_024);

const LETTER = 1;
const DIGIT = 2;
const [A, Z, ZERO, NINE] = [0x61, 0x7a, 0x30, 0x39];

/** Writes start and end of each word of a plain text in small letters; gives their number. */
function placeWords(text: string): number {
  let count = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code >= A && code <= Z ? LETTER : code >= ZERO && code <= NINE ? DIGIT : 0;
    if (kind === before) continue;
    if (before !== 0) places[count++ * 2 + 1] = at;
    if (kind !== 0) places[count * 2] = at;
    before = kind;
  }
  if (before !== 0) places[count++ * 2 + 1] = text.length;
  return count;
}
