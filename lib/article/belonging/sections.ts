import { dateLabelsIn, isOwnKind } from '../dates/date-labels.ts';
import { findDates } from '../dates/find-dates.ts';
import { isElement, isInside, parentOf, textContentOf } from '../dom-access.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { labelsIn } from '../people/byline-labels.ts';
import { readBylines } from '../people/bylines.ts';
import type { Line } from '../text/lines.ts';
import { mayCredit, mayDate } from '../text/signs.ts';
import { isLongerThan } from '../text/size.ts';
import { isMostlyName } from './containers.ts';
import { headingSays } from './foreign-parts.ts';

/** What a heading on the page leads over, by the lines' places: `own` is the article's. */
export interface SectionsOf {
  lines: readonly Line[];
  heading: Element | undefined;
  headingLine: number;
  /** The element that holds the article, where the page has one. */
  home: Element | undefined;
  isReference: (line: Line) => boolean;
}

/** Lines between two yields. */
const LINES_PER_STEP = 200;
/** Letters of prose since the heading: what comes after so much is no byline under a headline. */
const MUCH_PROSE = 150;
const SHORTEST_PROSE = 80;
/** An entry begins with its byline: the first or the second line under a heading. */
const LINES_OF_OPENING = 2;
const LONGEST_ENTRY_LINE = 120;
const LONGEST_HEADING = 80;

/** What is told of the lines of a page by the headings and the prose above them. */
export interface ReadSections {
  /** They stand under the heading of something else. */
  foreign: ReadonlySet<Line>;
  /** Much prose of the article stands before them. */
  late: ReadonlySet<Line>;
}

/**
 * The lines that stand under the headings of other things: comments, reviews, lists of articles, however they are
 * called. A heading tells by its words; else by what follows it: a section that comes after the article, or after its
 * sources or much prose, and begins with a byline is an entry of something. Headings of the article's own boxes
 * ("About the author", a name, a label) lead over nothing foreign.
 */
export function* readSectionSteps(lexicon: Lexicon, page: SectionsOf): Generator<void, ReadSections> {
  const { lines, heading, headingLine } = page;
  const foreign = new Set<Line>();
  const late = new Set<Line>();
  let prose = 0;
  let isAfterList = false;
  let section: { level: number; extent: Element | undefined } | undefined;
  for (let at = Math.max(headingLine + 1, 0); at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.zone !== 'page') continue;
    if (at % LINES_PER_STEP === 0) yield;
    const { block } = line;
    if (section !== undefined && hasEnded(section, line)) section = undefined;
    if (section === undefined && block.headingLevel > 0 && block.element !== heading) {
      const isOutside = page.home !== undefined && !isInside(page.home, block.element);
      if (isForeignHeading(lexicon, page, at, isOutside, isAfterList || prose >= MUCH_PROSE)) {
        section = { level: block.headingLevel, extent: extentOf(block.element, heading) };
      }
    }
    if (section !== undefined) foreign.add(line);
    else if (page.isReference(line)) isAfterList = true;
    else if (line.text.length >= SHORTEST_PROSE) prose += line.text.length;
    if (prose >= MUCH_PROSE) late.add(line);
  }
  return { foreign, late };
}

interface Section {
  level: number;
  extent: Element | undefined;
}

function hasEnded({ level, extent }: Section, { block }: Line): boolean {
  if (extent !== undefined) return !isInside(extent, block.element);
  return block.headingLevel > 0 && block.headingLevel <= level;
}

function isForeignHeading(
  lexicon: Lexicon,
  page: SectionsOf,
  at: number,
  isOutside: boolean,
  isLate: boolean,
): boolean {
  const text = page.lines[at]?.text.trim() ?? '';
  if (text === '' || text.length > LONGEST_HEADING) return false;
  const says = headingSays(text);
  // "Cited by" has a word of a label.
  if (says === 'own' || (says === 'open' && isLabel(lexicon, text)) || isMostlyName(lexicon, text))
    return false;
  if (isOutside) return true;
  if (says === 'foreign') return isLate || opensWithEntry(lexicon, page, at);
  return isLate && opensWithEntry(lexicon, page, at);
}

function isLabel(lexicon: Lexicon, text: string): boolean {
  return (
    labelsIn(lexicon, text).length > 0 || dateLabelsIn(lexicon, text).some(({ kind }) => isOwnKind(kind))
  );
}

/** "Michael says:", "Michael wrote". */
const SPEAKS = /\s(?:says?|said|wrote|writes|sagt|schrieb|dit|dice|diz|zegt|schreef)\s?:?\s?$/iu;

/** Whether the first lines under a heading are a byline without a word on what somebody did for the article. */
function opensWithEntry(lexicon: Lexicon, { lines }: SectionsOf, at: number): boolean {
  for (let index = at + 1; index <= at + LINES_OF_OPENING; index++) {
    const line = lines[index];
    if (line === undefined || line.block.headingLevel > 0) return false;
    const text = line.text.trim();
    if (text.length > LONGEST_ENTRY_LINE) return false;
    if (SPEAKS.test(text)) return true;
    if (mayCredit(lexicon, line.block) && isLooseByline(lexicon, text)) return true;
    if (mayDate(lexicon, line.block) && isLooseDate(lexicon, text)) return true;
  }
  return false;
}

/** "By Jo", "Posted by Jo", "Review by Jo": what readers sign with. */
function isLooseByline(lexicon: Lexicon, text: string): boolean {
  return readBylines(lexicon, [text]).credits.length > 0 && !saysOfArticle(lexicon, text);
}

function isLooseDate(lexicon: Lexicon, text: string): boolean {
  return (
    findDates(lexicon, text, 'day first').some(date => !date.needsLabel) && !saysOfArticle(lexicon, text)
  );
}

/** "Medically reviewed", "Last updated": said of articles alone. */
function saysOfArticle(lexicon: Lexicon, text: string): boolean {
  return (
    labelsIn(lexicon, text).some(label => label.isExpert) ||
    dateLabelsIn(lexicon, text).some(
      ({ kind }) => kind === 'modified' || kind === 'reviewed' || kind === 'nextReview',
    )
  );
}

/** The element that the heading heads, where it does not hold the page's heading: what stands after it is no longer its. */
function extentOf(element: Element, heading: Element | undefined): Element | undefined {
  const own = lettersIn(element);
  for (let at = parentOf(element); at !== null && isElement(at); at = parentOf(at)) {
    if (heading !== undefined && isInside(at, heading)) return undefined;
    if (isLongerThan(at, LONGEST_WRAPPER) || lettersIn(at) > own) return at;
  }
  return undefined;
}

/** A box around a heading alone, white space of the source included, holds less. */
const LONGEST_WRAPPER = 1_000;

function lettersIn(element: Element): number {
  return textContentOf(element)?.trim().length ?? 0;
}
