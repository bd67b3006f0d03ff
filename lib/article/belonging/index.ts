import { lazily } from '../../tables/lazily.ts';
import { isElement, isInside, parentOf } from '../dom-access.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { ReferenceList } from '../references/model.ts';
import type { Line } from '../text/lines.ts';
import type { PageLines } from '../text/page-lines.ts';
import { closingLines } from './closing-lines.ts';
import { articleAround, containerTest } from './containers.ts';
import { entryTest } from './entries.ts';
import { readSectionSteps } from './sections.ts';
import { teaserTest } from './teasers.ts';

/** Tells what of the page is said of this article, and what of other things. */
export interface Belonging {
  /** Whether a line speaks of something else: a source, a product, a comment, another article. */
  isForeign: (line: Line) => boolean;
  /** The same of an element, such as one that markup names somebody in. */
  isForeignElement: (element: Element) => boolean;
  /** The lines of the page's own text, in order. */
  own: readonly Line[];
  /** Whether so much of the article's text stands before a line that it is no byline under a headline. */
  isAfterMuchProse: (line: Line) => boolean;
  /** Whether a line stands after the article: there a name or a date without a label of its own is somebody else's. */
  isAfterArticle: (line: Line) => boolean;
}

/** An article that holds less than this share of the page's own text holds its heading alone. */
const SHARE_OF_ARTICLE = 0.5;

/** Reads it of a page's lines and of its reference lists, in slices. */
export function* belongingSteps(
  lexicon: Lexicon,
  page: PageLines,
  lists: readonly ReferenceList[],
): Generator<void, Belonging> {
  const { heading, headingLine, lines } = page;
  lexicon.bylines();
  yield;
  lexicon.dates();
  yield;
  const closing = closingLines(lexicon, lines);
  yield;
  const own = lines.filter(line => line.zone === 'page' || closing.has(line));
  const total = own.reduce((sum, line) => sum + line.text.length, 0);
  const home = homeOf(heading, own, total);
  yield;
  const isReference = entryTest(lexicon, lists);
  const { foreign, late } = yield* readSectionSteps(lexicon, {
    lines,
    heading,
    headingLine,
    home,
    isReference,
  });
  const isInForeignPart = containerTest(lexicon, heading, total);
  const isInTeaser = teaserTest(lexicon, heading);
  const isForeign = (line: Line) =>
    isReference(line) ||
    isInTeaser(line.block.element) ||
    isInForeignPart(line.block.element) ||
    foreign.has(line);
  const lineOf = lineAround(lines);
  const last = home === undefined ? -1 : lines.findLastIndex(line => isInside(home, line.block.element));
  const after = new Set(home === undefined ? [] : lines.slice(last + 1));
  return {
    own,
    isForeign,
    isForeignElement: element => {
      const line = lineOf(element);
      if (line !== undefined) return (line.zone !== 'page' && !closing.has(line)) || isForeign(line);
      return isInTeaser(element) || isInForeignPart(element);
    },
    isAfterMuchProse: line => late.has(line),
    isAfterArticle: line => after.has(line),
  };
}

/** The last line of the block around an element; most pages never ask. */
function lineAround(lines: readonly Line[]): (element: Element) => Line | undefined {
  const byElement = lazily(() => new Map(lines.map(line => [line.block.element, line])));
  return element => {
    for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) {
      const line = byElement().get(at);
      if (line !== undefined) return line;
    }
    return undefined;
  };
}

function homeOf(heading: Element | undefined, own: readonly Line[], total: number): Element | undefined {
  const article = articleAround(heading);
  if (article === undefined) return undefined;
  const inside = own.reduce(
    (sum, { block, text }) => sum + (isInside(article, block.element) ? text.length : 0),
    0,
  );
  return inside >= total * SHARE_OF_ARTICLE ? article : undefined;
}
