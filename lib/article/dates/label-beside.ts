import type { Lexicon } from '../lexicon/index.ts';
import type { DateKind } from '../model.ts';
import { labelsIn } from '../people/byline-labels.ts';
import { opensWithAgent } from '../people/byline-table.ts';
import { type DateLabel, dateLabelsIn, otherWords } from './date-labels.ts';
import type { FoundDate } from './find-dates.ts';
import { hasUnknownLabel, isOfAnother, lastPart } from './foreign-labels.ts';
import { openingOf } from './label-openings.ts';

/** A label as printed, and what it says of the date beside it. */
export interface NamedLabel {
  kind: DateKind | 'ignore';
  text: string;
}

/** Between a label and its date: "Last updated on Monday, the". */
const MOST_BETWEEN = 40;
/** "Reviewed by Ana Lima, MD, Professor of Medicine, on": names stand between. */
const MOST_NAMES_BETWEEN = 260;
/** Between a date and the label after it: "12 Jan 2026 | Latest version". */
const MOST_BEFORE_LABEL = 6;
/** A longer line is prose, and no label of the next. */
const LONGEST_LABEL_LINE = 300;

/** Ends of a thought between label and date: the label speaks of something else. "9:14 a.m. EDT" ends none. */
const BREAK = /(?<![ap]\.m)[.!?]\s+\p{Lu}|[|·•]/u;

/** A date whose label says nothing of this article, or nothing that we know: it is none of its dates. */
const NONE_OF_OURS: NamedLabel = { kind: 'ignore', text: '' };

/** The lines of a page, which of them is looked at, and what was found in it. */
export interface DatedLine {
  lines: readonly string[];
  line: number;
  /** The part of the line that is looked at. */
  text: string;
  labels: readonly DateLabel[];
  dates: readonly FoundDate[];
}

/**
 * The label of a line's date: before it, after it, or at the end of the line before. undefined where none stands
 * there; `ignore` where there is one that the table does not know.
 */
export function labelBeside(lexicon: Lexicon, at: DatedLine, index: number): NamedLabel | undefined {
  const { lines, line, text, labels, dates } = at;
  const date = dates[index];
  if (date === undefined) return undefined;
  const floor = dates[index - 1]?.end ?? 0;
  const ceiling = dates[index + 1]?.start ?? text.length;
  return (
    labelBefore(lexicon, at, date, floor) ??
    labelAfter(lexicon, text, labels, date, ceiling) ??
    (hasUnknownLabel(text.slice(floor, date.start)) ? NONE_OF_OURS : undefined) ??
    (index === 0 ? labelOnLineBefore(lexicon, lines, line, date) : undefined)
  );
}

function labelBefore(
  lexicon: Lexicon,
  at: DatedLine,
  date: FoundDate,
  floor: number,
): NamedLabel | undefined {
  const { text, labels, lines, line } = at;
  const label = labels.findLast(candidate => candidate.end <= date.start && candidate.start >= floor);
  if (!label) return undefined;
  const opening = openingOf(lexicon, text, label, floor);
  if (opening !== 'label') return opening === 'of another' ? NONE_OF_OURS : undefined;
  const between = text.slice(label.end, date.start);
  if (holdsByline(lexicon, between)) return undefined;
  if (label.kind === 'nextReview' && !isDueBy(text, label, date)) return undefined;
  const limit = opensWithAgent(lexicon, between) ? MOST_NAMES_BETWEEN : MOST_BETWEEN;
  if (between.length > limit || (!opensWithAgent(lexicon, between) && BREAK.test(between))) return undefined;
  const lead = text.slice(floor, label.start);
  if (isOfAnother(lexicon, lead, floor === 0 ? lines[line - 1] : undefined)) return NONE_OF_OURS;
  if (label.kind === 'date' && saysOfWhat(lead, between)) return NONE_OF_OURS;
  return named(
    lexicon,
    label,
    wholeLabel(text.slice(label.start, date.start), label.end - label.start),
    lead,
  );
}

/** "Review by May 2027", but not "Review by Ana Lima, May 2021" nor "a review by May 2020 of all trials". */
function isDueBy(text: string, label: DateLabel, date: FoundDate): boolean {
  if (!/\sby$/iu.test(text.slice(label.start, label.end))) return true;
  return !/\p{L}/u.test(text.slice(label.end, date.start)) && !/^\s*[\p{L}\p{N}]/u.test(text.slice(date.end));
}

/** "Date visited:", "Fecha de nacimiento:", "Expiry date:": of what it is the date, the words beside it say. */
function saysOfWhat(lead: string, between: string): boolean {
  const before = lastPart(lead);
  return /\p{L}/u.test(between) || (/\p{L}/u.test(before) && !/^[\s\p{P}]*by\s/iu.test(before));
}

function named(lexicon: Lexicon, { kind }: DateLabel, text: string, lead = ''): NamedLabel {
  if (kind === 'other') return NONE_OF_OURS;
  if (kind === 'state') {
    const isReviewed = labelsIn(lexicon, lead).some(({ roles }) => roles.includes('reviewer'));
    return { kind: isReviewed ? 'reviewed' : 'modified', text };
  }
  return { kind: kind === 'date' ? 'published' : kind, text };
}

/** "Reviewed by Ana Lima — Written by Jo Marsh on …": the date is the second one's. */
function holdsByline(lexicon: Lexicon, between: string): boolean {
  return labelsIn(lexicon, between).some(label => label.form === 'by' || label.form === 'agent');
}

/** "Last Modified" with the "On" that belongs to it; names and weekdays between label and date don't. */
function wholeLabel(upToDate: string, length: number): string {
  const connector = /^\s+(?:on|am|le|el|il|em|op|at|date)(?=[\s:]|$)/iu.exec(upToDate.slice(length));
  return upToDate.slice(0, length + (connector?.[0].length ?? 0)).trim();
}

function labelAfter(
  lexicon: Lexicon,
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
  if (isInSentence(lexicon, text.slice(0, date.start), text, label)) return undefined;
  return named(lexicon, label, text.slice(label.start, label.end));
}

/** "Die Studie wurde am 5. März 2019 veröffentlicht und zeigte …": a sentence that is not about the page, and goes on. */
function isInSentence(lexicon: Lexicon, lead: string, text: string, label: DateLabel): boolean {
  if (!/^\p{Ll}/u.test(text.slice(label.start)) || !/^,?\s+\p{Ll}/u.test(text.slice(label.end))) return false;
  return otherWords(lexicon, lastPart(lead)).some(({ key }) => !BESIDE_DATE.has(key));
}

/** Words that belong to the date itself. */
const BESIDE_DATE: ReadonlySet<string> = new Set(['on', 'am', 'le', 'el', 'il', 'em', 'op', 'den', 'dne']);

const OPENS_LINE = /^[\s\p{P}\p{S}]*(?:\p{L}{2,10}[.,]?\s[\s\p{P}]*)?$/iu;
const ENDS_WITH_CONNECTOR = /^\s*(?:(?:[:–—-]|on|am|le|el|il|em|op|den)\s*)?(?::\s*)?$/iu;

/** "Published ⏎ September 23, 2024": the line before ends with its label. */
function labelOnLineBefore(
  lexicon: Lexicon,
  lines: readonly string[],
  line: number,
  date: FoundDate,
): NamedLabel | undefined {
  const before = lines[line - 1] ?? '';
  if (
    before.length > LONGEST_LABEL_LINE ||
    before === '' ||
    !OPENS_LINE.test((lines[line] ?? '').slice(0, date.start))
  )
    return undefined;
  const label = dateLabelsIn(lexicon, before).at(-1);
  if (!label) return endsWithUnknownLabel(before) ? NONE_OF_OURS : undefined;
  const printed = before.slice(label.start, label.end);
  if (ENDS_WITH_CONNECTOR.test(before.slice(label.end)))
    return isOfAnother(lexicon, before.slice(0, label.start), lines[line - 2])
      ? NONE_OF_OURS
      : named(lexicon, label, printed);
  const own = (lines[line] ?? '').slice(0, date.start);
  // "Medically reviewed by Ana Lima, MD ⏎ on March 3, 2020"
  const continues =
    /^[\s\p{P}]*(?:on|am|le|el|il|em|op)\s/iu.test(own) && opensWithAgent(lexicon, before.slice(label.end));
  if (continues) return named(lexicon, label, printed);
  return endsWithUnknownLabel(before) ? NONE_OF_OURS : undefined;
}

/** "Next appointment:" on a line of its own; a longer line that ends with a colon is a sentence. */
const LONGEST_UNKNOWN = 40;

function endsWithUnknownLabel(line: string): boolean {
  return line.length <= LONGEST_UNKNOWN && /[:：]\s*$/u.test(line) && hasUnknownLabel(line);
}
