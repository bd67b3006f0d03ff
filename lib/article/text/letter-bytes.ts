/**
 * Copies the letters of a text as UTF-8 into one array that all texts share, and gives their number: the browser copies
 * a text many times faster than a program asks for its letters one by one. A 0 stands behind the last.
 */
export function copyLetters(text: string): number {
  const most = text.length * MOST_BYTES + 1;
  if (buffer.length < most) buffer = new Uint8Array(Math.max(most, buffer.length * 2));
  const { written } = encoder.encodeInto(text, buffer);
  buffer[written] = 0;
  return written;
}

/** The letters that were copied last; valid until others are. */
export function copiedLetters(): Uint8Array {
  return buffer;
}

const encoder = new TextEncoder();
/** A UTF-16 unit takes at most three bytes (Encoding Standard, UTF-8 encoder). */
const MOST_BYTES = 3;
/** Longer than nearly all paragraphs. */
const FIRST_SIZE = 8_192;
let buffer = new Uint8Array(FIRST_SIZE);

/** What a byte is to the readers of words. */
export const NO_LETTER = 0;
export const SMALL = 1;
export const CAPITAL = 2;
export const FIGURE = 3;
/** Begins a sign of several bytes. */
export const LONG = 4;

export const BYTE_KIND = new Uint8Array(256);
BYTE_KIND.fill(SMALL, 0x61, 0x7b);
BYTE_KIND.fill(CAPITAL, 0x41, 0x5b);
BYTE_KIND.fill(FIGURE, 0x30, 0x3a);
BYTE_KIND.fill(LONG, 0x80);

/** Bytes of the sign of several bytes at `at`, where that is punctuation, a space or a symbol; 0 for letters and marks. */
export function punctuationAt(letters: Uint8Array, at: number): number {
  const first = letters[at] ?? 0;
  const second = letters[at + 1] ?? 0;
  // Latin-1 from U+0080 to U+00BF, of which ª, µ and º are letters and ¹ ² ³ digits.
  if (first === 0xc2) return LETTERS_OF_LATIN_1.includes(second) ? 0 : 2;
  // General Punctuation (Unicode), U+2000 to U+206F.
  if (first === 0xe2 && (second === 0x80 || (second === 0x81 && (letters[at + 2] ?? 0) < 0xb0))) return 3;
  return 0;
}

const LETTERS_OF_LATIN_1: readonly number[] = [0xaa, 0xb2, 0xb3, 0xb5, 0xb9, 0xba];
