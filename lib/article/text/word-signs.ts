import { DEAR, DIGIT, foldedCode, kindOf, LOWER, OTHER, UPPER } from './letters.ts';
import { wordsOf } from './words.ts';

/** What a text may hold, as a superset: what is not named here is not in it. */
export interface Signs {
  /** Bits of the phrases that may stand in it: those below 32, and those from 32 on. */
  low: number;
  high: number;
  /** As many words as `wordsOf` finds. */
  words: number;
  /** A digit, raised ones ("²") included. */
  hasDigit: boolean;
  /** A year, or digits on both sides of a full stop, dash or slash. */
  hasDate: boolean;
}

/** Slots of the look-up; several times the words of all tables, so that most are empty. A power of two. */
const SLOTS = 16_384;
/** What the hash of a word begins with, and is multiplied by (the classic of string hashes). */
const SEED = 7;
const FACTOR = 31;
/** Keeps a pair of words apart from the same words the other way round. */
const PAIR_FACTOR = 0x9e3779b1;
const BITS_PER_MASK = 32;

/**
 * Which of some phrases may stand in a text, told by the hashes of its words in one pass over its letters, which
 * makes no object. Phrases of several words are told by their first two.
 */
export class WordSigns {
  /** The hash in each slot (0: empty), and the bits that belong to it. */
  readonly #hashes = new Int32Array(SLOTS);
  readonly #low = new Int32Array(SLOTS);
  readonly #high = new Int32Array(SLOTS);
  /** Bits that count only where the word opens. */
  readonly #opening = new Int32Array(SLOTS);

  /** Adds a phrase under a bit (0 to 63). */
  add(phrase: string, bit: number): void {
    const [first, second] = wordsOf(phrase);
    if (first === undefined) return;
    const hash = hashOf(first.key);
    const slot = this.#slotFor(second === undefined ? hash : pairOf(hash, hashOf(second.key)));
    if (bit < BITS_PER_MASK) this.#low[slot] = (this.#low[slot] ?? 0) | (1 << bit);
    else this.#high[slot] = (this.#high[slot] ?? 0) | (1 << (bit - BITS_PER_MASK));
  }

  /** Adds a word under a bit (0 to 31) that counts only where no word stands right before it, but for one that ends with "m" ("10 am by"). */
  addOpening(word: string, bit: number): void {
    const slot = this.#slotFor(hashOf(word));
    this.#opening[slot] = (this.#opening[slot] ?? 0) | (1 << bit);
  }

  signsOf(text: string): Signs {
    const signs: Signs = { low: 0, high: 0, words: 0, hasDigit: false, hasDate: false };
    const length = text.length;
    let before = 0;
    let previousEnd = -1;
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      if (code === SPACE) {
        at++;
        continue;
      }
      let kind = kindOf(code);
      if (kind === OTHER) {
        if (code > LAST_PLAIN && RAISED.includes(text.charAt(at))) signs.hasDigit = true;
        at++;
        continue;
      }
      const start = at;
      let hash = SEED;
      if (kind === DIGIT) {
        while (kind === DIGIT) {
          hash = (Math.imul(hash, FACTOR) + text.charCodeAt(at)) | 0;
          kind = ++at < length ? kindOf(text.charCodeAt(at)) : OTHER;
        }
        signs.hasDigit = true;
        signs.hasDate ||= at - start >= YEAR_DIGITS || isJoined(text, at);
      } else {
        let hasLower = false;
        let hasCapital = false;
        let letter = code;
        while (kind === LOWER || kind === UPPER) {
          if (kind === LOWER) hasLower = true;
          else if (at > start) hasCapital = true;
          hash = (Math.imul(hash, FACTOR) + foldedCode(letter)) | 0;
          letter = text.charCodeAt(++at);
          // Nearly all letters are these, and need no table.
          while (letter >= SMALL_A && letter <= SMALL_Z) {
            hasLower = true;
            hash = (Math.imul(hash, FACTOR) + letter) | 0;
            letter = text.charCodeAt(++at);
          }
          kind = at < length ? kindOf(letter) : OTHER;
        }
        if (hasLower && hasCapital && kind !== DEAR) {
          // Perhaps words that a layout glued.
          for (const { key } of wordsOf(text.slice(start, at))) {
            hash = hashOf(key);
            this.note(signs, before, hash, text, start, start);
            before = hash;
          }
          previousEnd = at;
          continue;
        }
      }
      if (kind === DEAR) return dearSigns(this, text);
      this.note(signs, before, hash, text, previousEnd, start);
      before = hash;
      previousEnd = at;
    }
    return signs;
  }

  /** Notes a word that begins at `start` of a text, after one that ends at `previousEnd` and has the hash `before`. */
  note(signs: Signs, before: number, hash: number, text: string, previousEnd: number, start: number): void {
    signs.words++;
    const single = this.#slotOf(hash);
    if (single >= 0) {
      signs.low |= this.#low[single] ?? 0;
      signs.high |= this.#high[single] ?? 0;
      const opening = this.#opening[single] ?? 0;
      if (opening !== 0 && opens(text, previousEnd, start)) signs.low |= opening;
    }
    const pair = this.#slotOf(pairOf(before, hash));
    if (pair >= 0) {
      signs.low |= this.#low[pair] ?? 0;
      signs.high |= this.#high[pair] ?? 0;
    }
  }

  /** The slot that holds a hash, or -1. */
  #slotOf(hash: number): number {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const there = this.#hashes[slot];
      if (there === hash) return slot;
      if (there === 0) return -1;
    }
  }

  #slotFor(hash: number): number {
    let slot = hash & (SLOTS - 1);
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    this.#hashes[slot] = hash;
    return slot;
  }
}

const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const LAST_PLAIN = 0x7f;
/** The raised digits of Latin-1; the others are not in the table of letters. */
const RAISED = '¹²³';
const YEAR_DIGITS = 4;
const JOINTS = './-';

function isJoined(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  return JOINTS.includes(text.charAt(at)) && at < text.length && kindOf(after) === DIGIT;
}

/** Texts with glued words, rare letters or other scripts. */
function dearSigns(index: WordSigns, text: string): Signs {
  const signs: Signs = {
    low: 0,
    high: 0,
    words: 0,
    hasDigit: /[\d⁰¹²³⁴-⁹]/.test(text),
    hasDate: /\d{4}|\d[./-]\d/.test(text),
  };
  let before = 0;
  let previousEnd = -1;
  for (const { key, start, end } of wordsOf(text)) {
    const hash = hashOf(key);
    index.note(signs, before, hash, text, previousEnd, start);
    before = hash;
    previousEnd = end;
  }
  return signs;
}

/** Whether a word begins a line, or follows a sign or a digit; white space alone before it is no sign. */
function opens(text: string, previousEnd: number, start: number): boolean {
  if (previousEnd < 0 || start === previousEnd) return true;
  for (let at = previousEnd; at < start; at++) if (text.charAt(at).trim() !== '') return true;
  const last = text.charAt(previousEnd - 1);
  return last === 'm' || last === 'M' || kindOf(last.charCodeAt(0)) === DIGIT;
}

function hashOf(key: string): number {
  let hash = SEED;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, FACTOR) + key.charCodeAt(at)) | 0;
  return hash;
}

function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, PAIR_FACTOR) ^ second;
  return mixed ^ (mixed >>> 15);
}
