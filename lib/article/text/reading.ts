import { isInside } from '../dom-access.ts';
import type { Metadata } from '../metadata/model.ts';
import type { Anchor, Provenance } from '../model.ts';
import { collapse, type PageText, rangeIn } from '../page-text.ts';
import { teaserTest } from '../people/teasers.ts';
import { isFrontPage } from './front-page.ts';
import { guessLanguage } from './language.ts';
import { type Line, readLineSteps } from './lines.ts';
import { prepareZones } from './zones.ts';

/** What the readers of people, dates, claims and policies share: the page's lines, its markup, its anchors. */
export interface Reading {
  page: PageText;
  lines: readonly Line[];
  /** Index of the line with the page's main heading, or -1. */
  headingLine: number;
  heading: Element | undefined;
  /** The language that the text is read in: declared by the page, unless its words are clearly another's. */
  language: string;
  metadata: Metadata;
  /** The address is that of a site's front page, which is no article. */
  isFrontPage: boolean;
  /** Whether an element stands in the card of another article. */
  isInTeaser: (element: Element) => boolean;
  anchors: Map<string, Anchor>;
}

/** What the last reading found of the text's language; asked again only where the text begins otherwise. */
export interface Opening {
  text: string;
  language: string | undefined;
}

export function* startReadingSteps(
  page: PageText,
  metadata: Metadata,
  address: string,
  anchors: Map<string, Anchor>,
  known: Opening | undefined,
): Generator<void, { reading: Reading; opening: Opening }> {
  const { heading } = metadata;
  prepareZones();
  yield;
  const lines = yield* readLineSteps(page, heading);
  const headingLine =
    heading === undefined ? -1 : lines.findIndex(line => isInside(heading, line.block.element));
  yield;
  const text = openingOf(lines);
  const opening = known?.text === text ? known : { text, language: guessLanguage(text) };
  const reading: Reading = {
    page,
    lines,
    headingLine,
    heading,
    language: opening.language ?? metadata.language,
    metadata,
    isFrontPage: isFrontPage(address),
    isInTeaser: teaserTest(heading),
    anchors,
  };
  return { reading, opening };
}

/** Letters of prose that tell the language. */
const LONGEST_OPENING = 4_000;
const SHORTEST_PROSE = 60;

function openingOf(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (line.zone !== 'page' || line.text.length < SHORTEST_PROSE) continue;
    text += ` ${line.text}`;
    if (text.length > LONGEST_OPENING) break;
  }
  return text;
}

/** Words quoted around a fact are cut here; a quote is for showing, not for storing the page. */
const LONGEST_QUOTE = 300;

/** Provenance of words in a line, with an anchor under `id`. Hidden text is said to be hidden. */
export function seenIn(reading: Reading, line: Line, start: number, end: number, id: string): Provenance {
  reading.anchors.set(id, rangeIn(line.block, line.offset + start, line.offset + end));
  return {
    from: line.block.hidden ? 'hidden text' : 'visible text',
    quote: collapse(line.text.slice(start, end)).slice(0, LONGEST_QUOTE),
    anchor: id,
  };
}

/** Provenance of a value in markup. Only elements of the body can be shown, so only they get an anchor. */
export function statedBy(
  reading: Reading,
  source: { from: Provenance['from']; element: Element },
  quote: string,
  id: string,
): Provenance {
  const inBody = source.from !== 'meta' && source.from !== 'JSON-LD';
  if (inBody) reading.anchors.set(id, source.element);
  return {
    from: source.from,
    quote: collapse(quote).slice(0, LONGEST_QUOTE),
    ...(inBody ? { anchor: id } : {}),
  };
}
