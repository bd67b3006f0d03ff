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
  /** A raised digit. */
  hasRaised: boolean;
  /** A digit right after something other than a space, a digit or an opening bracket, or after the end of a sentence. */
  hasGlued: boolean;
  /** A year, or digits on both sides of a full stop, dash or slash. */
  hasDate: boolean;
}

/** Slots of the look-up; several times the words of all tables, so that most are empty. A power of two. */
const SLOTS = 16_384;
const LAST_SLOT = SLOTS - 1;
/** What the hash of a word begins with, and is multiplied by (the classic of string hashes). */
const SEED = 7;
const FACTOR = 31;
/** Keeps a pair of words apart from the same words the other way round. */
const PAIR_FACTOR = 0x9e3779b1;
const BITS_PER_MASK = 32;
/** Room for the shapes of words, many times as many as the tables have. A power of two. */
const SHAPES = 16_384;
const LETTERS_OF_SHAPE = 3;

/** What a word of the tables is good for; 0 for all other words, which are most of a text. */
const ALONE = 1;
const FIRST_OF_TWO = 2;
const SECOND_OF_TWO = 4;

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
  readonly #uses = new Uint8Array(SLOTS);
  /** Which beginnings and lengths the words have: says no to nearly all words of a text before they are hashed. */
  readonly #shapes = new Uint8Array(SHAPES);

  /** Adds a phrase under a bit (0 to 63). */
  add(phrase: string, bit: number): void {
    const [first, second] = wordsOf(phrase);
    if (first === undefined) return;
    this.#shapes[shapeOf(first.key, 0, first.key.length)] = 1;
    const hash = hashOf(first.key);
    let slot = this.#slotFor(hash, second === undefined ? ALONE : FIRST_OF_TWO);
    if (second !== undefined) {
      const other = hashOf(second.key);
      this.#shapes[shapeOf(second.key, 0, second.key.length)] = 1;
      this.#slotFor(other, SECOND_OF_TWO);
      slot = this.#slotFor(pairOf(hash, other), ALONE);
    }
    if (bit < BITS_PER_MASK) this.#low[slot] = (this.#low[slot] ?? 0) | (1 << bit);
    else this.#high[slot] = (this.#high[slot] ?? 0) | (1 << (bit - BITS_PER_MASK));
  }

  /** Adds a word under a bit (0 to 31) that counts only where no word stands right before it, but for one that ends with "m" ("10 am by"). */
  addOpening(word: string, bit: number): void {
    this.#shapes[shapeOf(word, 0, word.length)] = 1;
    const slot = this.#slotFor(hashOf(word), ALONE);
    this.#opening[slot] = (this.#opening[slot] ?? 0) | (1 << bit);
  }

  signsOf(text: string): Signs {
    const { length } = text;
    const shapes = this.#shapes;
    const signs: Signs = {
      low: 0,
      high: 0,
      words: 0,
      hasDigit: false,
      hasRaised: false,
      hasGlued: false,
      hasDate: false,
    };
    let before = 0;
    let previousEnd = -1;
    let words = 0;
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      if (code === SPACE) {
        at++;
        continue;
      }
      let kind = kindOf(code);
      if (kind === OTHER) {
        if (code > LAST_PLAIN && RAISED.includes(text.charAt(at))) {
          signs.hasDigit = true;
          signs.hasRaised = true;
        }
        at++;
        continue;
      }
      const start = at;
      if (kind === DIGIT) {
        while (kind === DIGIT) kind = ++at < length ? kindOf(text.charCodeAt(at)) : OTHER;
        signs.hasDigit = true;
        signs.hasGlued ||= start > 0 && isGlued(text, start);
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
            words++;
            this.note(signs, before, hash, text, start, start);
            before = hash;
          }
          previousEnd = at;
          continue;
        }
      }
      if (kind === DEAR) return dearSigns(this, text);
      words++;
      if (shapes[shapeOf(text, start, at)] === 0) before = 0;
      else {
        const hash = hashIn(text, start, at);
        this.note(signs, before, hash, text, previousEnd, start);
        before = hash;
      }
      previousEnd = at;
    }
    signs.words = words;
    return signs;
  }

  /** Notes a word that begins at `start` of a text, after one that ends at `previousEnd` and has the hash `before`. */
  note(signs: Signs, before: number, hash: number, text: string, previousEnd: number, start: number): void {
    const single = this.#slotOf(hash);
    if (single < 0) return;
    signs.low |= this.#low[single] ?? 0;
    signs.high |= this.#high[single] ?? 0;
    const opening = this.#opening[single] ?? 0;
    if (opening !== 0 && opens(text, previousEnd, start)) signs.low |= opening;
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
    for (let slot = hash & LAST_SLOT; ; slot = (slot + 1) & LAST_SLOT) {
      const there = this.#hashes[slot];
      if (there === hash) return slot;
      if (there === 0) return -1;
    }
  }

  #slotFor(hash: number, use: number): number {
    let slot = hash & LAST_SLOT;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & LAST_SLOT;
    this.#hashes[slot] = hash;
    this.#uses[slot] = (this.#uses[slot] ?? 0) | use;
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

/** What a number stands after in prose. */
const BEFORE_NUMBER = ' ([';
const ENDS_SENTENCE = '.!?';

function isGlued(text: string, start: number): boolean {
  const previous = text.charAt(start - 1);
  if (previous === ' ') return start > 1 && ENDS_SENTENCE.includes(text.charAt(start - 2));
  return !BEFORE_NUMBER.includes(previous);
}

/** Texts with glued words, rare letters or other scripts. */
function dearSigns(index: WordSigns, text: string): Signs {
  const hasRaised = /[⁰¹²³⁴-⁹]/.test(text);
  const hasDigit = hasRaised || /\d/.test(text);
  const signs: Signs = {
    low: 0,
    high: 0,
    words: 0,
    hasDigit,
    hasRaised,
    hasGlued: hasDigit,
    hasDate: /\d{4}|\d[./-]\d/.test(text),
  };
  let before = 0;
  let previousEnd = -1;
  for (const { key, start, end } of wordsOf(text)) {
    const hash = hashOf(key);
    signs.words++;
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

/** The hash of a word in a text, as `hashOf` gives it for the word's key. */
function hashIn(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, FACTOR) + foldedCode(text.charCodeAt(at))) | 0;
  return hash;
}

/** A number for the length and the first three letters of a word; the same for all that have the same key. */
function shapeOf(text: string, start: number, end: number): number {
  let shape = end - start;
  const until = Math.min(end, start + LETTERS_OF_SHAPE);
  for (let at = start; at < until; at++)
    shape = (shape * FACTOR + foldedCode(text.charCodeAt(at))) & (SHAPES - 1);
  return shape;
}

function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, PAIR_FACTOR) ^ second;
  return mixed ^ (mixed >>> 15);
}
