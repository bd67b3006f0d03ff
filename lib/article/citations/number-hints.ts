/** What the places of a text's digits say it may hold, as bits; a superset of what the dear patterns find. */
export const DIGITS = 1;
/** Raised digits of Unicode. */
export const RAISED = 2;
/** A digit glued to a word or a sign, or right behind the end of a sentence. */
export const GLUED = 4;
/** A digit behind a word like "ref." */
export const NAMED = 8;
/** A year behind a bracket, a comma or "al". */
export const YEAR = 16;

/** One look at all digits in place of a search over all letters for each pattern: prose has few of them. */
const DIGIT = /[\d⁰¹²³⁴-⁹]/g;

const SPACE = 0x20;
const [ZERO, NINE] = [0x30, 0x39];
/** A digit behind one of these is no bare number: white space, an opening bracket, a dash. */
const NOT_GLUED = ' \t\n\r\f\v\u00a0([–-';
const SENTENCE_ENDS = '.!?';
/** "(2019", ", 2019", "al 2019", "al. 2019". */
const BEFORE_YEAR = ',l.';
const CENTURY = /(?:19|20)\d\d/y;
const REFERENCE_WORD = /ref(?:s?\.?|erences?)$/i;
const WORD_ENDS = 'fse.FSE';
/** "references" */
const LONGEST_WORD = 10;
/** A space and a bracket between the word and its number. */
const MOST_BETWEEN = 2;

/** Reads where digits stand in a text. 0 for a text without any. */
export function numberHints(text: string): number {
  let hints = 0;
  DIGIT.lastIndex = 0;
  while (DIGIT.test(text)) {
    const start = DIGIT.lastIndex - 1;
    if (!isDigit(text.charCodeAt(start))) {
      hints |= DIGITS | RAISED;
      continue;
    }
    let end = start + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    hints |= DIGITS | hintsOfRun(text, start);
    DIGIT.lastIndex = end;
  }
  return hints;
}

function hintsOfRun(text: string, start: number): number {
  if (start === 0) return 0;
  const before = text.charAt(start - 1);
  const isSpaced = before.charCodeAt(0) === SPACE;
  const further = start > 1 ? text.charAt(start - 2) : '';
  let hints = 0;
  if (isSpaced ? SENTENCE_ENDS.includes(further) && further !== '' : !NOT_GLUED.includes(before))
    hints |= GLUED;
  if ((before === '(' || (isSpaced && BEFORE_YEAR.includes(further))) && isYear(text, start)) hints |= YEAR;
  if (followsReferenceWord(text, start)) hints |= NAMED;
  return hints;
}

function followsReferenceWord(text: string, start: number): boolean {
  let last = start - 1;
  for (let between = 0; between < MOST_BETWEEN && isBetween(text.charAt(last)); between++) last--;
  return (
    WORD_ENDS.includes(text.charAt(last)) &&
    REFERENCE_WORD.test(text.slice(Math.max(0, last + 1 - LONGEST_WORD), last + 1))
  );
}

function isBetween(sign: string): boolean {
  return sign === '(' || sign.trim() === '';
}

function isYear(text: string, at: number): boolean {
  CENTURY.lastIndex = at;
  return CENTURY.test(text);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
