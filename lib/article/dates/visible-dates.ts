import type { Lexicon } from '../lexicon/index.ts';
import type { DateKind } from '../model.ts';
import { dateLabelsIn } from './date-labels.ts';
import { type DayOrder, type FoundDate, findDates } from './find-dates.ts';
import { lastPart } from './foreign-labels.ts';
import { labelBeside } from './label-beside.ts';

/** A date in the page's lines, with what its label says. */
export interface VisibleDate extends FoundDate {
  /** undefined: no label stands beside it. */
  kind: DateKind | undefined;
  /** As printed, "" without one. */
  label: string;
  line: number;
}

/** In prose only the opening ("WASHINGTON (January 24, 2017)") and the end are looked at. */
const LONGEST_LINE = 300;
const OPENING = 80;
const LETTERS_BEFORE_DATELINE = 40;

/** How the dates of a line are found; `line` is its index. */
type FindDates = (text: string, order: DayOrder, line: number) => readonly FoundDate[];

/** The part of a line in which a date is looked for. */
export function lookedAt(line: string): string {
  return line.length > LONGEST_LINE ? line.slice(0, OPENING) : line;
}

/** All dates of the lines that could be the page's own, each with its label. Pure. */
export function readVisibleDates(
  lexicon: Lexicon,
  lines: readonly string[],
  order: DayOrder,
  find: FindDates = (text, order) => findDates(lexicon, text, order),
): VisibleDate[] {
  const result: VisibleDate[] = [];
  for (let line = 0; line < lines.length; line++) {
    const whole = lines[line] ?? '';
    const text = lookedAt(whole);
    if (text === '') continue;
    const dates = find(text, order, line);
    if (dates.length === 0) continue;
    const labels = dateLabelsIn(lexicon, text).filter(
      label => !dates.some(date => label.start < date.end && label.end > date.start),
    );
    dates.forEach((date, index) => {
      const label = labelBeside(lexicon, { lines, line, text, labels, dates }, index);
      if (label?.kind === 'ignore' || lacksLabel(date, label?.kind)) return;
      if (!label && (isPartOfRange(text, dates, index) || !standsAlone(text, date))) return;
      if (!label && whole.length > LONGEST_LINE && !isDateline(text, date)) return;
      result.push({ ...date, kind: label?.kind, label: label?.text ?? '', line });
    });
  }
  return result;
}

/** Whether digits that may be something else have no label that says that they are a date. */
function lacksLabel({ needsLabel }: FoundDate, kind: DateKind | undefined): boolean {
  if (needsLabel === 'review') return kind === undefined || kind === 'published';
  return needsLabel === 'any' && kind === undefined;
}

/** "28.01.2022 – 29.01.2022": when an event is, not when the page was written. */
const RANGE_SIGN = /^\s*(?:[–—-]|to|until|bis|au|hasta|até|al|tot)\s*$/iu;

function isPartOfRange(text: string, dates: readonly FoundDate[], index: number): boolean {
  const date = dates[index];
  const before = dates[index - 1];
  const after = dates[index + 1];
  if (date === undefined) return false;
  return (
    (before !== undefined && RANGE_SIGN.test(text.slice(before.end, date.start))) ||
    (after !== undefined && RANGE_SIGN.test(text.slice(date.end, after.start)))
  );
}

/** Around a date without a label stand a weekday, a time, a place; more is a sentence. */
const MOST_BEFORE_ALONE = 50;
const MOST_AFTER_ALONE = 60;
const SENTENCE_WITH_DATE = /\p{Ll}{2}\s+\p{Ll}{2,}\s+\p{Ll}{2}/u;

function standsAlone(text: string, date: FoundDate): boolean {
  if (isDateline(text, date)) return true;
  const before = lastPart(text.slice(0, date.start)).trim();
  const after = text.slice(date.end).trim();
  if (before.length > MOST_BEFORE_ALONE || SENTENCE_WITH_DATE.test(before)) return false;
  return after.length <= MOST_AFTER_ALONE || before === '';
}

/** "WASHINGTON (January 24, 2017) — …": place and date open the text. */
function isDateline(text: string, date: FoundDate): boolean {
  return date.start <= LETTERS_BEFORE_DATELINE && /^\)?\s*(?:[–—]|--|-\s|:|\|)/.test(text.slice(date.end));
}
