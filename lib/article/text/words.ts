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

/** Most words have no diacritics to take off, and normalising costs ten times the rest. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Lower case without diacritics, so that "Revisión" and "REVISION" meet in one table row. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text in order. Words that a layout glued together are taken apart, which also takes
 * "McDonald" apart: right for looking up labels, wrong for reading names.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    let start = match.index;
    if (!MAYBE_GLUED.test(match[0])) {
      words.push({ key: fold(match[0]), start, end: start + match[0].length });
      continue;
    }
    for (const part of match[0].split(GLUE)) {
      words.push({ key: fold(part), start, end: start + part.length });
      start += part.length;
    }
  }
  return words;
}
