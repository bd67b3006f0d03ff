import wordTable from '../../../data/citation-words.tsv?raw';
import { parseTsv } from '../../tables/parse-tsv.ts';

/** What a marker says: its numbers with ranges expanded, in the order of the page. */
export interface NumberList {
  numbers: number[];
  /** "ref. 3" and the like: the marker calls itself a reference. */
  named: boolean;
  /** Printed between the numbers: nothing, white space alone, or a sign. */
  separators: boolean;
  ranges: boolean;
}

type WordKind = 'conjunction' | 'range' | 'prefix' | 'noise';

/** Words that may stand among the numbers of a marker, lower case, without full stops. */
const WORDS = new Map<string, string>(
  parseTsv(wordTable, ['word', 'kind']).map(row => [row.word.normalize('NFC').toLowerCase(), row.kind]),
);

/** A range of more entries than this is a quantity ("50–300"), no list of references. */
const LONGEST_RANGE = 120;

/** No list of references is numbered in five digits. */
const MOST_DIGITS = 4;

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d~\u02d7';
const SEPARATORS = ',;&\uff0c\u3001\u00b7|\u201a\u02d2';
/** Behind the number of a source of special interest, or one that has a note: "(9†, 10)", "[12••]". */
const MARKS = '†‡§¶*•';
const SPACES = ' \n\u00a0\u2009\u202f\u2002\u2003\u2007\u200a\u200b\u2060';
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "¹⁻³" as "1-3"; as long as before. */
export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹⁻]/g, sign => (sign === '⁻' ? '-' : String(SUPERSCRIPT_DIGITS.indexOf(sign))));
}

/**
 * Reads "1, 3–5", "refs. 3 and 4", "1 2 9" … Null where anything else stands in the text (decimals, units,
 * years are the caller's), where a range falls or where a number has a leading zero. One pass, linear time.
 */
export function parseNumberList(text: string): NumberList | null {
  const numbers: number[] = [];
  let pendingRange = false;
  let separated = true;
  let named = false;
  let separators = false;
  let ranges = false;
  let afterNoise = false;
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (isDigit(sign)) {
      const end = digitsEnd(text, at);
      const value = readNumber(text.slice(at, end));
      if (value === null || !separated) return null;
      const last = numbers[numbers.length - 1];
      if (pendingRange && last !== undefined) {
        if (value <= last || value - last > LONGEST_RANGE) return null;
        for (let next = last + 1; next <= value; next++) numbers.push(next);
        ranges = true;
      } else numbers.push(value);
      pendingRange = false;
      separated = false;
      at = end;
    } else if (SPACES.includes(sign)) {
      separated = true;
      at++;
    } else if (DASHES.includes(sign)) {
      if (numbers.length === 0 || pendingRange) return null;
      pendingRange = true;
      separated = true;
      at++;
    } else if (SEPARATORS.includes(sign)) {
      if (pendingRange) return null;
      separated = true;
      if (numbers.length > 0) separators = true;
      at++;
    } else if (MARKS.includes(sign)) {
      if (separated) return null;
      at++;
    } else if ((sign === '.' || sign === ':' || (sign === '#' && named)) && numbers.length === 0) {
      separated = true;
      at++;
    } else {
      const end = wordEnd(text, at);
      if (end === at) return null;
      const kind = kindOf(text.slice(at, end));
      if (kind === undefined) return null;
      if (kind === 'range') {
        if (numbers.length === 0 || pendingRange) return null;
        pendingRange = true;
      } else if (kind === 'conjunction') {
        if (numbers.length === 0) return null;
        separators = true;
      } else if (kind === 'prefix') {
        if (numbers.length === 0) named = true;
        else if (!separators && !afterNoise) return null;
      } else if (numbers.length === 0) return null;
      afterNoise = kind === 'noise';
      separated = true;
      at = end;
    }
  }
  if (numbers.length === 0 || pendingRange) return null;
  return { numbers, named, separators, ranges };
}

function kindOf(word: string): WordKind | undefined {
  const kind = WORDS.get(word.replaceAll('.', '').normalize('NFC').toLowerCase());
  return kind === 'conjunction' || kind === 'range' || kind === 'prefix' || kind === 'noise'
    ? kind
    : undefined;
}

function readNumber(digits: string): number | null {
  if (digits.length > MOST_DIGITS || digits.startsWith('0')) return null;
  return Number(digits);
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9' && sign.length === 1;
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charAt(end))) end++;
  return end;
}

const LETTER_OR_STOP = /[\p{L}\p{M}.]/u;

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && LETTER_OR_STOP.test(text.charAt(end))) end++;
  return end;
}
