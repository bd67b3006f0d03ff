import { copiedLetters, copyLetters } from './letter-bytes.ts';
import { DEAR, DIGIT, foldedCode, kindOf, LOWER, OTHER, UPPER } from './letters.ts';
import { addPlainSigns } from './plain-signs.ts';
import { HASH_SEED, hashByte, pairOf, SHAPES, shapeWith } from './word-hash.ts';
import { ALONE, FIRST_OF_TWO, OPENING, SECOND_OF_TWO } from './word-uses.ts';
import { wordsOf } from './words.ts';

/** What a text may hold, as a superset: what is not named here is not in it. */
export interface Signs {
  /** Bits of the phrases that may stand in it: those below 32, and those from 32 on. */
  low: number;
  high: number;
  /** A year, or digits on both sides of a full stop, dash or slash. */
  hasDate: boolean;
}

/** Slots of the look-up; several times the words of the largest tables, so that most are empty. A power of two. */
const SLOTS = 16_384;
/** The same for a table of a hundred rows or two. */
export const FEW_SLOTS = 1_024;
const BITS_PER_MASK = 32;

/**
 * Which of some phrases may stand in a text, told by the hashes of its words in one pass over its letters, which
 * makes no object. Phrases of several words are told by their first two.
 */
export class WordSigns {
  /** The hash in each slot (0: empty), and the bits that belong to it. */
  readonly #hashes: Int32Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  /** Bits that count only where the word opens. */
  readonly #opening: Int32Array;
  readonly #uses: Uint8Array;
  readonly #lastSlot: number;
  readonly #found: Signs = { low: 0, high: 0, hasDate: false };
  /** What words of each beginning and length are good for: says no to nearly all words of a text before they are hashed. */
  readonly shapes = new Uint8Array(SHAPES);

  /** `slots` is a power of two, several times the words that will be added. */
  constructor(slots = SLOTS) {
    this.#hashes = new Int32Array(slots);
    this.#low = new Int32Array(slots);
    this.#high = new Int32Array(slots);
    this.#opening = new Int32Array(slots);
    this.#uses = new Uint8Array(slots);
    this.#lastSlot = slots - 1;
  }

  /** Adds a phrase under a bit (0 to 63). */
  add(phrase: string, bit: number): void {
    const [first, second] = wordsOf(phrase);
    if (first === undefined) return;
    const hash = hashOf(first.key);
    let slot = this.#slotOfWord(first.key, second === undefined ? ALONE : FIRST_OF_TWO);
    if (second !== undefined) {
      const other = hashOf(second.key);
      this.#slotOfWord(second.key, SECOND_OF_TWO);
      slot = this.#slotFor(pairOf(hash, other), ALONE);
    }
    if (bit < BITS_PER_MASK) this.#low[slot] = (this.#low[slot] ?? 0) | (1 << bit);
    else this.#high[slot] = (this.#high[slot] ?? 0) | (1 << (bit - BITS_PER_MASK));
  }

  /** Adds a word under a bit (0 to 31) that counts only where no word stands right before it, but for one that ends with "m" ("10 am by"). */
  addOpening(word: string, bit: number): void {
    const slot = this.#slotOfWord(word, OPENING);
    this.#opening[slot] = (this.#opening[slot] ?? 0) | (1 << bit);
  }

  /** The object is the same at each call: it holds the answer until the next. */
  signsOf(text: string): Readonly<Signs> {
    if (text.length < SHORTEST_COPIED) return this.#signsOfLetters(text);
    const length = copyLetters(text);
    const signs = this.#cleared();
    return addPlainSigns(copiedLetters(), length, this, signs) ? signs : this.#signsOfLetters(text);
  }

  #cleared(): Signs {
    const signs = this.#found;
    signs.low = 0;
    signs.high = 0;
    signs.hasDate = false;
    return signs;
  }

  /** The same for texts with other letters, by UTF-16 units. */
  #signsOfLetters(text: string): Signs {
    const { length } = text;
    const { shapes } = this;
    const signs = this.#cleared();
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
        at++;
        continue;
      }
      const start = at;
      if (kind === DIGIT) {
        while (kind === DIGIT) kind = ++at < length ? kindOf(text.charCodeAt(at)) : OTHER;
        signs.hasDate ||= at - start >= YEAR_DIGITS || isJoined(text, at);
      } else {
        let hasLower = false;
        let hasCapital = false;
        let letter = code;
        while (kind === LOWER || kind === UPPER) {
          if (kind === LOWER) hasLower = true;
          else if (at > start) hasCapital = true;
          letter = text.charCodeAt(++at);
          // Nearly all letters are these, and need no table.
          if (letter >= SMALL_A && letter <= SMALL_Z) {
            hasLower = true;
            do letter = text.charCodeAt(++at);
            while (letter >= SMALL_A && letter <= SMALL_Z);
          }
          kind = at < length ? kindOf(letter) : OTHER;
        }
        if (hasLower && hasCapital && kind !== DEAR) {
          // Perhaps words that a layout glued.
          for (const { key } of wordsOf(text.slice(start, at))) {
            const hash = hashOf(key);
            this.note(signs, before, hash, true);
            before = hash;
          }
          previousEnd = at;
          continue;
        }
      }
      if (kind === DEAR) return dearSigns(this, text);
      if (shapes[shapeOf(text, start, at)] === 0) before = 0;
      else {
        const hash = hashIn(text, start, at);
        this.note(signs, before, hash, opens(text, previousEnd, start));
        before = hash;
      }
      previousEnd = at;
    }
    return signs;
  }

  /** Notes a word after one that has the hash `before`; `isOpen`: no word stands right before it. */
  note(signs: Signs, before: number, hash: number, isOpen: boolean): void {
    const single = this.#slotOf(hash);
    if (single < 0) return;
    signs.low |= this.#low[single] ?? 0;
    signs.high |= this.#high[single] ?? 0;
    if (isOpen) signs.low |= this.#opening[single] ?? 0;
    if (((this.#uses[single] ?? 0) & SECOND_OF_TWO) === 0) return;
    const first = this.#slotOf(before);
    if (first < 0 || ((this.#uses[first] ?? 0) & FIRST_OF_TWO) === 0) return;
    const pair = this.#slotOf(pairOf(before, hash));
    if (pair < 0) return;
    signs.low |= this.#low[pair] ?? 0;
    signs.high |= this.#high[pair] ?? 0;
  }

  /** The slot that holds a hash, or -1. */
  #slotOf(hash: number): number {
    for (let slot = hash & this.#lastSlot; ; slot = (slot + 1) & this.#lastSlot) {
      const there = this.#hashes[slot];
      if (there === hash) return slot;
      if (there === 0) return -1;
    }
  }

  #slotOfWord(key: string, use: number): number {
    const shape = shapeOf(key, 0, key.length);
    this.shapes[shape] = (this.shapes[shape] ?? 0) | use;
    return this.#slotFor(hashOf(key), use);
  }

  #slotFor(hash: number, use: number): number {
    let slot = hash & this.#lastSlot;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#lastSlot;
    this.#hashes[slot] = hash;
    this.#uses[slot] = (this.#uses[slot] ?? 0) | use;
    return slot;
  }
}

/** Below that the call that copies a text takes longer than asking for its letters one by one. */
const SHORTEST_COPIED = 80;
const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const YEAR_DIGITS = 4;

const JOINTS = './-';

function isJoined(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  return JOINTS.includes(text.charAt(at)) && at < text.length && kindOf(after) === DIGIT;
}

/** Texts with glued words, rare letters or other scripts. */
function dearSigns(index: WordSigns, text: string): Signs {
  const signs: Signs = { low: 0, high: 0, hasDate: false };
  signs.hasDate = /\p{Nd}{4}|\p{Nd}[./-]\p{Nd}|\p{Nd}年/u.test(text);
  let before = 0;
  let previousEnd = -1;
  for (const { key, start, end } of wordsOf(text)) {
    const hash = hashOf(key);
    index.note(signs, before, hash, opens(text, previousEnd, start));
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
  let hash = HASH_SEED;
  for (let at = 0; at < key.length; at++) hash = hashByte(hash, key.charCodeAt(at));
  return hash;
}

/** The hash of a word in a text, as `hashOf` gives it for the word's key. */
function hashIn(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashByte(hash, foldedCode(text.charCodeAt(at)));
  return hash;
}

/** The same for all words that have the same key. */
function shapeOf(text: string, start: number, end: number): number {
  const letter = (at: number) => (at < end ? foldedCode(text.charCodeAt(at)) : 0);
  return shapeWith(end - start, letter(start), letter(start + 1), letter(start + 2));
}
