import monthNames from '../../../data/month-names.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { matchesOf } from '../text/matches.ts';
import { cell, parseTable } from '../text/table.ts';
import { fold } from '../text/words.ts';

/** A date in a text. */
export interface FoundDate {
  /** YYYY-MM-DD or YYYY-MM, as precise as printed. */
  iso: string;
  text: string;
  start: number;
  end: number;
  /** Year and month in digits alone ("2023-09", "09.2023"): a date where a label stands beside it, else a range or a version. */
  needsLabel?: true;
}

/** Which of "3/4/2020" comes first; it can't be told from the date itself. */
export type DayOrder = 'day first' | 'month first';

const months = lazily(
  () =>
    new Map(
      parseTable(monthNames).map(row => [fold(cell(row, 'word')), Number(cell(row, 'month'))] as const),
    ),
);

/** The web is younger than this: an earlier year is the story's, not the page's. */
const EARLIEST_YEAR = 1990;
/** Two digits below this are of this century ("04.04.19"). */
const CENTURY_PIVOT = 70;
const LATEST_YEAR = 2100;

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|re|\\.|º|ª|°)?';
const WORD = '(\\p{L}{3,12})\\.?';
const OF = '(?:\\s+(?:de|of|del|di)(?=\\s))?';
const SIGN = '\\s*(?:[-/]\\s*)?';
const DAY_MONTH_YEAR = new RegExp(`(?<![\\d./])${DAY}${OF}${SIGN}${WORD},?${OF}${SIGN}(\\d{4})(?!\\d)`, 'gu');
const MONTH_DAY_YEAR = new RegExp(
  `${WORD}${SIGN}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[,/-]\\s*|\\s+|(?=\\d{4}))(\\d{4})(?!\\d)`,
  'gu',
);
const YEAR_MONTH_DAY = new RegExp(
  `(?<!\\d)(\\d{4})${SIGN}${WORD}${SIGN}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
  'gu',
);
const MONTH_YEAR = new RegExp(`${WORD},?${OF}${SIGN}(\\d{4})(?!\\d)`, 'gu');
const YEAR_FIRST = /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/]|\.\d)/g;
/** Stands in all that the two around it meet. */
const JOINED = /\d[./-]\s?\d/;
const MONTH_SLASH_YEAR = /(?<![\d./-])(\d{1,2})\/(\d{4})(?![\d/])/g;
/** "2023-09" and "09.2023", neither part of a longer number nor of a whole date. */
const YEAR_AND_MONTH = /(?<![\d./-])(\d{4})[-/.](\d{1,2})(?![\d/]|[-.]\d)/g;
const MONTH_AND_YEAR = /(?<![\d./-])(\d{1,2})[-.](\d{4})(?![\d/]|[-.]\d)/g;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;

/** Long texts are prose; a date of the page stands in a short line. Callers cut before they ask. */
const LONGEST_TEXT = 2_000;

/**
 * Every date in a text, in order, none overlapping another. Months in the languages of data/month-names.tsv,
 * glued neighbours tolerated ("On:October 8, 2021", "2025Top"). Days that no calendar has are refused.
 */
export function findDates(text: string, order: DayOrder): FoundDate[] {
  if (!/\d{4}|\d[./-]\d/.test(text)) return [];
  const source = text.slice(0, LONGEST_TEXT);
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, iso: string | undefined, offset = 0, needsLabel = false) => {
    if (iso === undefined) return;
    const start = match.index + offset;
    const end = match.index + match[0].length;
    if (found.some(other => start < other.end && end > other.start)) return;
    const text = source.slice(start, end).replace(/\s+/g, ' ');
    found.push({ iso, text, start, end, ...(needsLabel ? { needsLabel } : {}) });
  };
  for (const match of matchesOf(YEAR_FIRST, source)) add(match, isoOf(match[1], match[2], match[3]));
  if (mayNameMonth(source)) {
    for (const match of matchesOf(DAY_MONTH_YEAR, source))
      add(match, isoOf(match[3], monthOf(match[2]), match[1]));
    for (const match of matchesOf(MONTH_DAY_YEAR, source)) {
      add(match, isoOf(match[3], monthOf(match[1]), match[2]), monthStart(match[1]));
    }
    for (const match of matchesOf(MONTH_YEAR, source))
      add(match, isoOf(match[2], monthOf(match[1])), monthStart(match[1]));
    for (const match of matchesOf(YEAR_MONTH_DAY, source))
      add(match, isoOf(match[1], monthOf(match[2]), match[3]));
  }
  if (JOINED.test(source)) {
    for (const match of matchesOf(NUMERIC, source)) add(match, numeric(match, order));
    for (const match of matchesOf(MONTH_SLASH_YEAR, source)) add(match, isoOf(match[2], match[1]));
    for (const match of matchesOf(YEAR_AND_MONTH, source)) add(match, isoOf(match[1], match[2]), 0, true);
    for (const match of matchesOf(MONTH_AND_YEAR, source)) add(match, isoOf(match[2], match[1]), 0, true);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The names of months in a text of plain letters: most texts with a year have none, and are spared the three dear expressions. */
const monthName = lazily(() => new RegExp(`(?:${[...months().keys()].join('|')})(?![a-z])`));
/** Letters beyond the alphabet may fold to any: such a text is looked at in any case. Dashes and quotation marks are no letters. */
const RARE = /[^ -~\s\u2010-\u2027]/;

function mayNameMonth(text: string): boolean {
  return RARE.test(text) || monthName().test(text.toLowerCase());
}

/** The day of a metadata value: ISO 8601 in its own time zone, "20190625", RFC 2822, or a printed date; else undefined. */
export function dayOfValue(value: string, order: DayOrder): string | undefined {
  const text = value.trim();
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?=$|[T\s])/.exec(text);
  if (iso) return isoOf(iso[1], iso[2], iso[3]);
  const compact = COMPACT.exec(text);
  if (compact) return isoOf(compact[1], compact[2], compact[3]);
  return findDates(text.slice(0, 120), order)[0]?.iso;
}

/** Which order a page's numeric dates are in: told by a number above 12, else undefined. */
export function orderShownBy(text: string): DayOrder | undefined {
  for (const match of matchesOf(NUMERIC, text)) {
    if (match[2] === '.') continue;
    if (Number(match[1]) > 12 && Number(match[3]) <= 12) return 'day first';
    if (Number(match[3]) > 12 && Number(match[1]) <= 12) return 'month first';
  }
  return undefined;
}

function numeric(match: RegExpExecArray, order: DayOrder): string | undefined {
  const first = Number(match[1]);
  const second = Number(match[3]);
  // With full stops the day stands first everywhere (CLDR: de, fr-CH, it-CH, ru …).
  const dayFirst = match[2] === '.' || first > 12 || (order === 'day first' && second <= 12);
  return isoOf(fullYear(match[4] ?? ''), dayFirst ? second : first, dayFirst ? first : second);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < CENTURY_PIVOT ? 2000 + year : 1900 + year;
}

/** "PublishedMay 3": the month may be glued to the word before it. */
function monthWord(word: string): string {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts[parts.length - 1] ?? word;
}

function monthOf(word: string | undefined): number | undefined {
  return months().get(fold(monthWord(word ?? '')));
}

function monthStart(word: string | undefined): number {
  return (word ?? '').length - monthWord(word ?? '').length;
}

type Digits = string | number | undefined;

function isoOf(year: Digits, month: Digits, day?: Digits): string | undefined {
  const y = Number(year);
  const m = Number(month);
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR) || !(m >= 1 && m <= 12)) return undefined;
  const head = `${y}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return head;
  const d = Number(day);
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return d >= 1 && d <= last ? `${head}-${String(d).padStart(2, '0')}` : undefined;
}
