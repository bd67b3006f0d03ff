import type { DateKind } from '../model.ts';
import { labelsIn } from '../people/byline-labels.ts';
import { wordsOf } from '../text/words.ts';
import { type DateLabel, dateLabelsIn } from './date-labels.ts';
import { type DayOrder, type FoundDate, findDates } from './find-dates.ts';

/** A date in the page's lines, with what its label says. */
export interface VisibleDate extends FoundDate {
  /** undefined: no label stands beside it. */
  kind: DateKind | undefined;
  /** As printed, "" without one. */
  label: string;
  line: number;
}

/** Between a label and its date: "Last updated on Monday, the". */
const MOST_BETWEEN = 40;
/** "Reviewed by Ana Lima, MD, Professor of Medicine, on": names stand between. */
const MOST_NAMES_BETWEEN = 260;
/** Between a date and the label after it: "12 Jan 2026 | Latest version". */
const MOST_BEFORE_LABEL = 6;
/** In prose only the opening ("WASHINGTON (January 24, 2017)") and the end are looked at. */
const LONGEST_LINE = 300;
const OPENING = 80;
const LETTERS_BEFORE_DATELINE = 40;

/** Ends of a thought between label and date: the label speaks of something else. */
const BREAK = /[.!?]\s+\p{Lu}|[|·•]/u;
const AGENT = /^\s*(?:and\s+\S+\s+)?(?:by|von|durch|par|por|pelo|pela|da|dal|door)\s/iu;

/** How the dates of a line are found; `line` is its index. */
type FindDates = (text: string, order: DayOrder, line: number) => readonly FoundDate[];

/** The part of a line in which a date is looked for. */
export function lookedAt(line: string): string {
  return line.length > LONGEST_LINE ? line.slice(0, OPENING) : line;
}

/** All dates of the lines that could be the page's own, each with its label. Pure. */
export function readVisibleDates(
  lines: readonly string[],
  order: DayOrder,
  find: FindDates = findDates,
): VisibleDate[] {
  const result: VisibleDate[] = [];
  for (let line = 0; line < lines.length; line++) {
    const whole = lines[line] ?? '';
    const text = lookedAt(whole);
    if (text === '') continue;
    const dates = find(text, order, line);
    if (dates.length === 0) continue;
    const labels = dateLabelsIn(text).filter(
      label => !dates.some(date => label.start < date.end && label.end > date.start),
    );
    dates.forEach((date, index) => {
      const floor = dates[index - 1]?.end ?? 0;
      const ceiling = dates[index + 1]?.start ?? text.length;
      const label =
        labelBefore(text, labels, date, floor) ??
        labelAfter(text, labels, date, ceiling) ??
        (index === 0 ? labelOnLineBefore(lines, line, date) : undefined);
      if (label?.kind === 'ignore') return;
      if (!label && (isPartOfRange(text, dates, index) || !standsAlone(text, date))) return;
      if (!label && whole.length > LONGEST_LINE && !isDateline(text, date)) return;
      result.push({ ...date, kind: label?.kind, label: label?.text ?? '', line });
    });
  }
  return result;
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

interface NamedLabel {
  kind: DateLabel['kind'];
  text: string;
}

function labelBefore(
  text: string,
  labels: readonly DateLabel[],
  date: FoundDate,
  floor: number,
): NamedLabel | undefined {
  const label = labels.findLast(candidate => candidate.end <= date.start && candidate.start >= floor);
  if (!label) return undefined;
  if (!opensLabel(text, label)) return undefined;
  const between = text.slice(label.end, date.start);
  if (holdsByline(between)) return undefined;
  const limit = AGENT.test(between) ? MOST_NAMES_BETWEEN : MOST_BETWEEN;
  if (between.length > limit || (!AGENT.test(between) && BREAK.test(between))) return undefined;
  return { kind: label.kind, text: wholeLabel(text.slice(label.start, date.start), label.end - label.start) };
}

/** Lines up to this length are no prose, wherever their label stands. */
const SHORT_LINE = 70;
/** "This page was last edited on …": what a sentence about the page begins with. */
const ABOUT_THE_PAGE =
  /(?:^|[.!?]\s)\s*(?:(?:this|the|page|article|content|information|was|is|has|been|dieser?|artikel|seite|text|wurde|cet|cette|contenu|a|été|este|esta|artículo|página|fue|artigo|foi|questo|questa|articolo|pagina|è|stato|stata|dit|deze|werd|and|date|start)(?:\s+|$))+$/iu;

/** "Also reviewed by", "Medically reviewed": one word opens the sentence. */
const AFTER_ADVERB = /(?:^|[.!?]\s+)\p{Lu}\p{Ll}+\s*$/u;

/** Whether a label stands where one can begin; in the middle of a sentence "published" speaks of something else. */
function opensLabel(text: string, label: DateLabel): boolean {
  const lead = text.slice(0, label.start);
  if (text.length <= SHORT_LINE || /^[\s\p{P}\p{S}]*$/u.test(lead)) return true;
  if (/[.!?;:|·•…,/()–—-]["”’)]?\s*$/u.test(lead) || /^\p{Lu}/u.test(text.slice(label.start))) return true;
  return AFTER_ADVERB.test(lead) || ABOUT_THE_PAGE.test(lead);
}

/** Around a date without a label stand a weekday, a time, a place; more is a sentence. */
const MOST_BEFORE_ALONE = 50;
const MOST_AFTER_ALONE = 60;
const SENTENCE_WITH_DATE = /\p{Ll}{2}\s+\p{Ll}{2,}\s+\p{Ll}{2}/u;

function standsAlone(text: string, date: FoundDate): boolean {
  if (isDateline(text, date)) return true;
  const before = text.slice(0, date.start).trim();
  const after = text.slice(date.end).trim();
  if (before.length > MOST_BEFORE_ALONE || SENTENCE_WITH_DATE.test(before)) return false;
  return after.length <= MOST_AFTER_ALONE || before === '';
}

/** "Reviewed by Ana Lima — Written by Jo Marsh on …": the date is the second one's. */
function holdsByline(between: string): boolean {
  return labelsIn(between, wordsOf(between)).some(label => label.form === 'by');
}

/** "Last Modified" with the "On" that belongs to it; names and weekdays between label and date don't. */
function wholeLabel(upToDate: string, length: number): string {
  const connector = /^\s+(?:on|am|le|el|il|em|op|at|date)(?=[\s:]|$)/iu.exec(upToDate.slice(length));
  return upToDate.slice(0, length + (connector?.[0].length ?? 0)).trim();
}

function labelAfter(
  text: string,
  labels: readonly DateLabel[],
  date: FoundDate,
  ceiling: number,
): NamedLabel | undefined {
  const label = labels.find(candidate => candidate.start >= date.end && candidate.end <= ceiling);
  if (!label || label.kind === 'ignore' || label.start - date.end > MOST_BEFORE_LABEL) return undefined;
  // "May 3, 2020 Updated: May 4, 2020": the label belongs to the date after it.
  if (ceiling < text.length && ceiling - label.end < MOST_BETWEEN) return undefined;
  if (/^\s*(?::|on\b|am\b|le\b|el\b|il\b|em\b|op\b)/.test(text.slice(label.end))) return undefined;
  return { kind: label.kind, text: text.slice(label.start, label.end) };
}

const OPENS_LINE = /^[\s\p{P}\p{S}]*(?:\p{L}{2,10}[.,]?\s[\s\p{P}]*)?$/iu;
const ENDS_WITH_CONNECTOR = /^\s*(?:(?:[:–—-]|on|am|le|el|il|em|op|den)\s*)?(?::\s*)?$/iu;

/** "Published ⏎ September 23, 2024": the line before ends with its label. */
function labelOnLineBefore(lines: readonly string[], line: number, date: FoundDate): NamedLabel | undefined {
  const before = lines[line - 1] ?? '';
  if (
    before.length > LONGEST_LINE ||
    before === '' ||
    !OPENS_LINE.test((lines[line] ?? '').slice(0, date.start))
  )
    return undefined;
  const label = dateLabelsIn(before).at(-1);
  if (!label) return undefined;
  if (ENDS_WITH_CONNECTOR.test(before.slice(label.end)))
    return { kind: label.kind, text: before.slice(label.start, label.end) };
  const own = (lines[line] ?? '').slice(0, date.start);
  // "Medically reviewed by Ana Lima, MD ⏎ on March 3, 2020"
  const continues =
    /^[\s\p{P}]*(?:on|am|le|el|il|em|op)\s/iu.test(own) && AGENT.test(before.slice(label.end));
  return continues ? { kind: label.kind, text: before.slice(label.start, label.end) } : undefined;
}

/** "WASHINGTON (January 24, 2017) — …": place and date open the text. */
function isDateline(text: string, date: FoundDate): boolean {
  return date.start <= LETTERS_BEFORE_DATELINE && /^\)?\s*(?:[–—]|--|-\s|:|\|)/.test(text.slice(date.end));
}
