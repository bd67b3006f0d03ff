import { isInside, nameOf } from '../dom-access.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { MarkupDate } from '../metadata/model.ts';
import type { DatedFact, DateKind, Provenance } from '../model.ts';
import type { Line } from '../text/lines.ts';
import { textsForDates } from '../text/needed-texts.ts';
import { isElsewhere, isText, type Reading, seenIn, statedBy } from '../text/reading.ts';
import { dayOrder } from './day-order.ts';
import { type DayOrder, dayOfValue, type FoundDate, findDates } from './find-dates.ts';
import { listedDays } from './listed-days.ts';
import { readTimeElements } from './time-elements.ts';
import { lookedAt, readVisibleDates, type VisibleDate } from './visible-dates.ts';

export interface PageDates {
  /** The one date of each kind that the page makes plainest. */
  dates: Partial<Record<DateKind, DatedFact>>;
  /** All of them, those that disagree too. */
  allDates: DatedFact[];
}

/** A date without a label belongs to the page only this close to its heading, in lines. */
const LINES_AFTER_HEADING = 16;
const LINES_BEFORE_HEADING = 10;
/** Lines with a date, or right before one, between two yields. */
const LINES_PER_STEP = 20;
/** Dates kept of one page; more is an archive. */
const MOST_DATES = 24;

/**
 * When the page says it was published, changed, reviewed, and is next to be reviewed. What it prints with a label
 * comes before what its markup states, and that before a date that stands alone near the heading. `entries` are lines that
 * sign something else, such as a comment.
 */
export function* readDateSteps(reading: Reading, entries: ReadonlySet<Line>): Generator<void, PageDates> {
  const order = dayOrder(reading);
  const { own } = reading.belonging;
  const headingLine = reading.lines[reading.headingLine];
  const headingAt = headingLine === undefined ? -1 : own.indexOf(headingLine);
  const texts = textsForDates(reading.lexicon, own);
  const find = rememberedDates(reading.lexicon, own);
  let looked = 0;
  for (const [index, text] of texts.entries()) {
    if (text === '') continue;
    if (++looked % LINES_PER_STEP === 0) yield;
    find(lookedAt(text), order, index); // remembered, so that all of them together cost little
  }
  yield;
  const printed = readVisibleDates(reading.lexicon, texts, order, find);
  const visible = printed.filter(date => {
    const line = own[date.line];
    if (line === undefined || nameOf(line.block.element) === 'figcaption' || line.block.runs[0]?.code)
      return false;
    const isSigned = [line, own[date.line - 1]].some(other => other !== undefined && entries.has(other));
    return !isOfOthers(reading, line, date, isSigned);
  });
  const facts: DatedFact[] = [];
  const add = (
    kind: DateKind,
    iso: string,
    text: string,
    label: string,
    provenance: (id: string) => Provenance,
  ) => {
    if (facts.length >= MOST_DATES) return;
    const id = `date-${facts.length + 1}`;
    const fact: DatedFact = { id, kind, iso, text, label, provenance: provenance(id) };
    const isKnown = (other: DatedFact) =>
      other.kind === kind && other.iso === iso && other.provenance.from === fact.provenance.from;
    const known = facts.find(isKnown);
    if (known === undefined) facts.push(fact);
    else addPlace(known, { text, label, provenance });
  };
  const addVisible = (date: VisibleDate, kind: DateKind) => {
    const line = own[date.line];
    if (!line) return;
    const labelAt = date.label === '' ? -1 : line.text.indexOf(date.label);
    const start = labelAt >= 0 && labelAt < date.start ? labelAt : date.start;
    add(kind, date.iso, date.text, date.label, id =>
      seenIn(reading, line, start, Math.max(date.end, start), id),
    );
  };
  const isNear = (line: number) => isNearHeading(line, headingAt);
  for (const date of visible) {
    if (date.kind === undefined || !(isNear(date.line) || isInSameArticle(own[date.line], reading.heading)))
      continue;
    addVisible(date, date.kind);
  }
  for (const time of readTimeElements(reading, order)) {
    const source = { from: 'time element', element: time.element } as const;
    add(time.kind, time.iso, time.text, time.label, id =>
      statedBy(reading, source, `${time.label} ${time.text}`, id),
    );
  }
  const stated = reading.stated.dates.filter(
    ({ shown, source }) =>
      !isElsewhere(reading, source) && (shown === undefined || showsDate(reading.lexicon, shown, order)),
  );
  const addStated = ({ kind, value, source }: MarkupDate) => {
    const iso = dayOfValue(reading.lexicon, value, order);
    if (iso !== undefined) add(kind, iso, value, '', id => statedBy(reading, source, value, id));
  };
  for (const date of stated) if (!date.isVague) addStated(date);
  for (const date of visible) {
    if (date.kind !== undefined && !(date.kind === 'published' && isListEntry(own[date.line])))
      addVisible(date, date.kind);
  }
  const hasPublished = () => facts.some(fact => fact.kind === 'published');
  if (!hasPublished() && !reading.isFrontPage) {
    const listed = listedDays(printed, own);
    const alone = visible.find(date => date.kind === undefined && isNear(date.line) && !listed.has(date.iso));
    if (alone) addVisible(alone, 'published');
  }
  if (!hasPublished()) for (const date of stated) if (date.isVague) addStated(date);
  const dates: Partial<Record<DateKind, DatedFact>> = {};
  for (const fact of facts) dates[fact.kind] ??= fact;
  return { dates, allDates: facts };
}

const LETTER = /\p{L}/u;

/** "(edited 1 year ago)" of a forum's post is marked up as a date, and shows none. */
function showsDate(lexicon: Lexicon, shown: string, order: DayOrder): boolean {
  return !LETTER.test(shown) || findDates(lexicon, shown, order).length > 0;
}

/** Further places of one date that are kept. */
const MOST_PLACES = 3;

function addPlace(
  known: DatedFact,
  { text, label, provenance }: Pick<DatedFact, 'text' | 'label'> & { provenance(id: string): Provenance },
): void {
  const again = known.again ?? [];
  if (!isText(known.provenance) || again.length >= MOST_PLACES) return;
  known.again = [...again, { text, label, provenance: provenance(`${known.id}/${again.length + 2}`) }];
}

/** "Posted": what comments are dated with. */
const POSTED = /^(?:posted|geschrieben|post[ée]|rédigé)/iu;

/** Whether a date is another thing's; after the article so is one without a label of its own. */
function isOfOthers(
  { belonging }: Reading,
  line: Line,
  { kind, label }: VisibleDate,
  isSigned: boolean,
): boolean {
  const isLoose = kind === undefined || POSTED.test(label);
  return (isLoose && (isSigned || belonging.isAfterArticle(line))) || belonging.isForeign(line);
}

function isNearHeading(line: number, heading: number): boolean {
  const at = Math.max(heading, 0);
  return line >= at - LINES_BEFORE_HEADING && line <= at + LINES_AFTER_HEADING;
}

/** Finds the dates of lines; those of a line that was read before are remembered, as long as it is. */
function rememberedDates(lexicon: Lexicon, lines: readonly Line[]) {
  return (text: string, order: DayOrder, index: number): readonly FoundDate[] => {
    const line = lines[index];
    if (line === undefined) return findDates(lexicon, text, order);
    if (line.dates?.order !== order || line.dates.of !== lexicon)
      line.dates = { of: lexicon, order, found: findDates(lexicon, text, order) };
    return line.dates.found;
  };
}

/** "… Published online May 22, 2019" in an entry of a reference list is that source's date. */
function isListEntry(line: Line | undefined): boolean {
  return line !== undefined && line.block.place.list !== null && line.text.length > LONGEST_DATE_LINE;
}

const LONGEST_DATE_LINE = 80;

/** A date under the text, in an author's box, is the page's as much as one under the heading. */
function isInSameArticle(line: Line | undefined, heading: Element | undefined): boolean {
  const article = line?.block.place.article ?? null;
  return (
    article !== null && heading !== undefined && isInside(article, heading) && line?.block.place.list === null
  );
}
