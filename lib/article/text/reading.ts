import type { Belonging } from '../belonging/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { MarkupFacts } from '../metadata/model.ts';
import type { Anchor, Provenance } from '../model.ts';
import { collapse, rangeIn } from '../page-text.ts';
import type { Line } from './lines.ts';
import type { PageLines } from './page-lines.ts';

/** What the readers of people, dates, claims and policies share: the page's lines, what its markup states, its anchors. */
export interface Reading extends PageLines {
  address: string;
  /** The words by which it is read. */
  lexicon: Lexicon;
  stated: MarkupFacts;
  /** What of the page is said of this article. */
  belonging: Belonging;
  anchors: Map<string, Anchor>;
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

const NOT_PRINTED: ReadonlySet<Provenance['from']> = new Set(['JSON-LD', 'microdata', 'RDFa', 'meta']);

/** Whether words stand in the page's text, where the layout tells who sees them. */
export function isText({ from }: Provenance): boolean {
  return !NOT_PRINTED.has(from);
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

/** Whether markup in the page's body names somebody, or a day, of something else than the article. */
export function isElsewhere(
  { belonging }: Reading,
  { from, element }: { from: Provenance['from']; element: Element },
): boolean {
  return from !== 'meta' && from !== 'JSON-LD' && belonging.isForeignElement(element);
}
