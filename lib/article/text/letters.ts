import { fold } from './fold.ts';

/** What a UTF-16 code unit is to the fast readers of words. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Part of a word, or what takes more than a table to tell: the text is read by regular expressions. */
export const DEAR = 4;

/** Up to here (Latin, Latin-1, Latin Extended-A) letters are told by table. */
const TABLE_END = 0x180;
/** General Punctuation (Unicode): dashes, quotation marks, spaces; no letters and no marks. */
const PUNCTUATION = { from: 0x2000, to: 0x206f } as const;

const KINDS = new Uint8Array(TABLE_END);
const FOLDED = new Uint16Array(TABLE_END);
for (let code = 0; code < TABLE_END; code++) {
  const letter = String.fromCharCode(code);
  const folded = fold(letter);
  FOLDED[code] = folded.charCodeAt(0);
  if (/\d/.test(letter)) KINDS[code] = DIGIT;
  else if (!/[\p{L}\p{M}]/u.test(letter)) KINDS[code] = OTHER;
  else if (folded.length !== 1) KINDS[code] = DEAR;
  else if (/\p{Ll}/u.test(letter)) KINDS[code] = LOWER;
  else KINDS[code] = /\p{Lu}/u.test(letter) ? UPPER : DEAR;
}

export function kindOf(code: number): number {
  if (code < TABLE_END) return KINDS[code] ?? DEAR;
  return code >= PUNCTUATION.from && code <= PUNCTUATION.to ? OTHER : DEAR;
}

/** The code unit in lower case without diacritics, for letters that `kindOf` knows. */
export function foldedCode(code: number): number {
  return FOLDED[code] ?? code;
}
