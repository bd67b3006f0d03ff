import { fold } from './fold.ts';
import { DEAR, DIGIT, kindOf, LOWER, OTHER, UPPER } from './letters.ts';

export { fold } from './fold.ts';

/** A word of a text with its place. `key` is what tables are looked up by. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

/** Letters and digits, with what joins them inside a word (an apostrophe). */
const WORD = /[\p{L}\p{M}]+|\d+/gu;

/** Where two words were glued by a layout: "MRCGPLast updated", "RawLast". */
const GLUE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** A capital after the first letter. */
const MAYBE_GLUED = /.\p{Lu}/u;

/**
 * The words of a text in order. Words that a layout glued together are taken apart, which also takes
 * "McDonald" apart: right for looking up labels, wrong for reading names.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  for (let at = 0; at < length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at++;
      continue;
    }
    if (kind === DEAR) return dearWordsOf(text);
    const start = at++;
    let next = at < length ? kindOf(text.charCodeAt(at)) : OTHER;
    let hasCapital = false;
    if (kind === DIGIT) {
      while (next === DIGIT) next = ++at < length ? kindOf(text.charCodeAt(at)) : OTHER;
    } else {
      while (next === LOWER || next === UPPER) {
        hasCapital ||= next === UPPER;
        next = ++at < length ? kindOf(text.charCodeAt(at)) : OTHER;
      }
    }
    if (next === DEAR) return dearWordsOf(text);
    const word = text.slice(start, at);
    if (hasCapital) pushParts(word, start, words);
    else words.push({ key: fold(word), start, end: at });
  }
  return words;
}

/** The same for any script. */
function dearWordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (MAYBE_GLUED.test(match[0])) pushParts(match[0], start, words);
    else words.push({ key: fold(match[0]), start, end: start + match[0].length });
  }
  return words;
}

function pushParts(word: string, from: number, words: Word[]): void {
  let start = from;
  for (const part of word.split(GLUE)) {
    words.push({ key: fold(part), start, end: start + part.length });
    start += part.length;
  }
}
