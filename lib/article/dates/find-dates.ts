import type { Lexicon } from '../lexicon/index.ts';
import { matchesOf } from '../text/matches.ts';
import {
  DAY_MONTH_YEAR,
  ERA_YEAR_FIRST,
  JOINED,
  MONTH_AND_YEAR,
  MONTH_DAY_TIME_YEAR,
  MONTH_DAY_YEAR,
  MONTH_SLASH_SHORT_YEAR,
  MONTH_SLASH_YEAR,
  MONTH_YEAR,
  NUMERIC,
  VIETNAMESE,
  YEAR_AND_MONTH,
  YEAR_AND_MONTH_SIGNS,
  YEAR_FIRST,
  YEAR_MONTH,
  YEAR_MONTH_DAY,
} from './date-patterns.ts';
import { mayNameMonth, monthOf, monthStart } from './months.ts';

/** A date in a text. */
export interface FoundDate {
  /** YYYY-MM-DD or YYYY-MM, as precise as printed. */
  iso: string;
  text: string;
  start: number;
  end: number;
  /**
   * Digits that may be something else: `any`: a range or a version ("2023-09", "09.2023"), and a date where a label stands
   * beside them; `review`: a day without its year ("12/10"), and month and year where a page says when it was reviewed
   * or revised, as leaflets do.
   */
  needsLabel?: 'any' | 'review';
}

/** Which part of "3/4/2020" comes first, or of "18/02/19"; it can't be told from the date itself. */
export type DayOrder = 'day first' | 'month first' | 'year first';

/** The web is younger than this: an earlier year is the story's, not the page's. */
const EARLIEST_YEAR = 1990;
/** Two digits below this are of this century ("04.04.19"). */
const CENTURY_PIVOT = 70;
const LATEST_YEAR = 2100;
/** The Thai calendar counts from 543 years before ours; no page has a date of our year 2500. */
const FIRST_BUDDHIST_YEAR = 2500;
const YEARS_BEFORE_CHRIST = 543;

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;

/** Long texts are prose; a date of the page stands in a short line. Callers cut before they ask. */
const LONGEST_TEXT = 2_000;

/** Digits of other scripts, each with its value in its last half byte, but for the Devanagari ones. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59\uFF10-\uFF19]/g;
const [DEVANAGARI_ZERO, DEVANAGARI_NINE, LAST_HALF_BYTE] = [0x966, 0x96f, 0xf];

function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, digit => {
    const code = digit.charCodeAt(0);
    const isDevanagari = code >= DEVANAGARI_ZERO && code <= DEVANAGARI_NINE;
    return String(isDevanagari ? code - DEVANAGARI_ZERO : code & LAST_HALF_BYTE);
  });
}

const HAS_DATE = /\d{4}|\d[./-]\d|\d年/;

/**
 * Every date in a text, in order, none overlapping another. Months in the languages of data/month-names.tsv,
 * glued neighbours tolerated ("On:October 8, 2021", "2025Top"). Days that no calendar has are refused.
 */
export function findDates(lexicon: Lexicon, text: string, order: DayOrder): FoundDate[] {
  const source = withPlainDigits(text.slice(0, LONGEST_TEXT));
  if (!HAS_DATE.test(source)) return [];
  const found: FoundDate[] = [];
  const add = (
    match: RegExpExecArray,
    iso: string | undefined,
    offset = 0,
    needsLabel?: FoundDate['needsLabel'],
  ) => {
    if (iso === undefined) return;
    const start = match.index + offset;
    const end = match.index + match[0].length;
    if (found.some(other => start < other.end && end > other.start)) return;
    const printed = text.slice(start, end).replace(/\s+/g, ' ').trim();
    found.push({ iso, text: printed, start, end, ...(needsLabel === undefined ? {} : { needsLabel }) });
  };
  for (const match of matchesOf(YEAR_FIRST, source)) add(match, isoOf(match[1], match[2], match[3]));
  if (mayNameMonth(lexicon, source)) addNamedMonths(lexicon, source, add);
  if (JOINED.test(source)) {
    for (const match of matchesOf(NUMERIC, source)) add(match, numeric(match, order));
    for (const match of matchesOf(MONTH_SLASH_YEAR, source)) add(match, isoOf(match[2], match[1]));
    for (const match of matchesOf(YEAR_AND_MONTH, source)) add(match, isoOf(match[1], match[2]), 0, 'any');
    for (const match of matchesOf(MONTH_AND_YEAR, source)) add(match, isoOf(match[2], match[1]), 0, 'any');
    for (const match of matchesOf(MONTH_SLASH_SHORT_YEAR, source))
      add(match, isoOf(fullYear(match[2] ?? ''), match[1]), 0, 'review');
  }
  return found.sort((a, b) => a.start - b.start);
}

type Add = (match: RegExpExecArray, iso: string | undefined, offset?: number) => void;

/** Dates whose month is a word, or that say in signs what is year, month and day. */
function addNamedMonths(lexicon: Lexicon, source: string, add: Add): void {
  for (const match of matchesOf(DAY_MONTH_YEAR, source))
    add(match, isoOf(match[3], monthOf(lexicon, match[2], true), match[1]));
  for (const expression of [MONTH_DAY_YEAR, MONTH_DAY_TIME_YEAR]) {
    for (const match of matchesOf(expression, source))
      add(match, isoOf(match[3], monthOf(lexicon, match[1], true), match[2]), monthStart(match[1]));
  }
  for (const match of matchesOf(YEAR_MONTH_DAY, source))
    add(match, isoOf(match[1], monthOf(lexicon, match[2], true), match[3]));
  for (const match of matchesOf(VIETNAMESE, source)) add(match, isoOf(match[3], match[2], match[1]));
  for (const match of matchesOf(ERA_YEAR_FIRST, source))
    add(match, isoOf(yearOfEra(match[1], match[2]), match[3], match[4]));
  for (const match of matchesOf(YEAR_AND_MONTH_SIGNS, source)) add(match, isoOf(match[1], match[2]));
  for (const match of matchesOf(MONTH_YEAR, source))
    add(match, isoOf(match[2], monthOf(lexicon, match[1], false)), monthStart(match[1]));
  for (const match of matchesOf(YEAR_MONTH, source))
    add(match, isoOf(match[1], monthOf(lexicon, match[2], false)));
}

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

function yearOfEra(era: string | undefined, year: string | undefined): number {
  return (ERAS[era ?? ''] ?? 0) + (year === '元' ? 1 : Number(year));
}

/** The day of a metadata value: ISO 8601 in its own time zone, "20190625", RFC 2822, or a printed date; else undefined. */
export function dayOfValue(lexicon: Lexicon, value: string, order: DayOrder): string | undefined {
  const text = value.trim();
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?=$|[T\s])/.exec(text);
  if (iso) return isoOf(iso[1], iso[2], iso[3]);
  const compact = COMPACT.exec(text);
  if (compact) return isoOf(compact[1], compact[2], compact[3]);
  return findDates(lexicon, text.slice(0, 120), order)[0]?.iso;
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
  if (order === 'year first' && match[4]?.length === 2)
    return isoOf(fullYear(match[1] ?? ''), second, match[4]);
  // With full stops the day stands first everywhere (CLDR: de, fr-CH, it-CH, ru …), but where there is no such month.
  const dayFirst = second <= 12 && (match[2] === '.' || first > 12 || order !== 'month first');
  return isoOf(fullYear(match[4] ?? ''), dayFirst ? second : first, dayFirst ? first : second);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < CENTURY_PIVOT ? 2000 + year : 1900 + year;
}

type Digits = string | number | undefined;

function isoOf(year: Digits, month: Digits, day?: Digits): string | undefined {
  const printed = Number(year);
  const y = printed >= FIRST_BUDDHIST_YEAR ? printed - YEARS_BEFORE_CHRIST : printed;
  const m = Number(month);
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR) || !(m >= 1 && m <= 12)) return undefined;
  const head = `${y}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return head;
  const d = Number(day);
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return d >= 1 && d <= last ? `${head}-${String(d).padStart(2, '0')}` : undefined;
}
