/** What the places of a text's digits say it may hold, as bits; a superset of what the dear patterns find. */
export const DIGITS = 1;
/** Raised digits of Unicode. */
export const RAISED = 2;
/** A digit glued to a word, a sign or a year, right behind the end of a sentence, or a number with spaces around it at a sign. */
export const GLUED = 4;
/** A digit behind "ref.", "refs", "references". */
export const NAMED = 8;
/** A year behind a bracket, a comma or "al". */
export const YEAR = 16;

/** One look at all digits in place of a search over all letters for each pattern: prose has few of them. */
const DIGIT = /\d+|[⁰¹²³⁴-⁹]/g;

/** Asked at the first digit of a number alone. */
const HINTS: readonly (readonly [number, RegExp])[] = [
  [GLUED, /(?<=[^\s\d([–-]|[.!?] )\d|\d{1,3}\s[.,]|(?:19|20)\d{3,4}(?!\d)/y],
  [NAMED, /(?<=ref(?:s?\.?|erences?)\s?\(?)\d/iy],
  [YEAR, /(?<=\(|[,l.] )(?:19|20)\d\d/y],
];

/** Reads where digits stand in a text. 0 for a text without any. */
export function numberHints(text: string): number {
  let hints = 0;
  DIGIT.lastIndex = 0;
  for (let match = DIGIT.exec(text); match !== null; match = DIGIT.exec(text)) {
    hints |= match[0] < 'a' ? DIGITS : DIGITS | RAISED;
    for (const [hint, pattern] of HINTS) {
      pattern.lastIndex = match.index;
      if (pattern.test(text)) hints |= hint;
    }
  }
  return hints;
}
