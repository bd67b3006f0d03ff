import { BlockNotes } from './block-notes.ts';
import { ownerOf, viewOf } from './dom-access.ts';
import type { Region } from './page-elements.ts';
import type { Place } from './place.ts';

/** A piece of a block's text that comes from one Text node, from `start` to `end` in the block's text. */
export interface TextRun {
  node: Text;
  start: number;
  end: number;
  /** Inside `<sup>`; inside `<sub>`; inside code or a formula. */
  sup: boolean;
  sub: boolean;
  code: boolean;
  /** Inside an inline element that the markup hides ("Trusted Source" for screen readers); the block's own state is `hidden`. */
  hidden: boolean;
  /** The nearest `<a href>` around it. */
  link: Element | null;
}

/**
 * The text between two line breaks that block elements make: a paragraph, a heading, a list item, a cell.
 * `text` is as long as the page's own: tabs and newlines of the source are spaces, "\n" stands for `<br>`.
 * A block is never changed once read, but for its `index`: where the page changes, another takes its place.
 */
export interface PageBlock {
  index: number;
  /** The nearest block-level element around the text, and the element around that one. */
  element: Element;
  parent: Element | null;
  /** Whether `element` has any attribute: one without says nothing about its text. */
  hasAttributes: boolean;
  text: string;
  runs: TextRun[];
  region: Region;
  headingLevel: number;
  place: Place;
  /** Not displayed, by markup or by style; the browser is asked each time, because style changes without the page's nodes. */
  readonly hidden: boolean;
  /** What readers remember of the block's own text. */
  readonly notes: BlockNotes;
}

/** A block-level element with text of its own. */
export type BlockOwner = Pick<PageBlock, 'element' | 'parent' | 'hasAttributes'>;

export class Block implements PageBlock {
  index = 0;
  readonly element: Element;
  readonly parent: Element | null;
  readonly hasAttributes: boolean;
  text: string;
  readonly runs: TextRun[];
  readonly place: Place;
  readonly notes = new BlockNotes();

  constructor(owner: BlockOwner, place: Place, text: string, run: TextRun) {
    this.element = owner.element;
    this.parent = owner.parent;
    this.hasAttributes = owner.hasAttributes;
    this.text = text;
    // A list made with its first item holds that alone; one that grows has room for seventeen.
    this.runs = [run];
    this.place = place;
  }

  get region(): Region {
    return this.place.region;
  }

  get headingLevel(): number {
    return this.place.headingLevel;
  }

  get hidden(): boolean {
    return this.place.hiddenByMarkup || !isDisplayed(this.element);
  }
}

/** Asks the browser (closed `<details>` included), where the document is one that the browser displays. */
function isDisplayed(element: Element): boolean {
  const owner = ownerOf(element);
  return owner === null || viewOf(owner) === null || Element.prototype.checkVisibility.call(element);
}

/** A place in the block's text as a place on the page. `from` and `to` are offsets in `block.text`. */
export function rangeIn(block: PageBlock, from: number, to: number): StaticRange {
  const start = pointAt(block, from, false);
  const end = pointAt(block, to, true);
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** The run that holds the character at `offset`, or the nearest before it. */
export function runAt(block: PageBlock, offset: number): TextRun | undefined {
  return block.runs[runIndexAt(block, offset)];
}

/** The same as an index in `block.runs`; 0 for an empty block. */
export function runIndexAt(block: PageBlock, offset: number): number {
  const { runs } = block;
  let low = 0;
  let high = Math.max(0, runs.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The links in a stretch of a block, each with the part of the stretch that it covers, in order. */
export function linkSpans(
  block: PageBlock,
  from: number,
  to: number,
): { link: Element; from: number; to: number }[] {
  const spans: { link: Element; from: number; to: number }[] = [];
  for (let index = runIndexAt(block, from); index < block.runs.length; index++) {
    const run = block.runs[index];
    if (run === undefined || run.start >= to) break;
    if (run.link === null || run.end <= from) continue;
    const last = spans[spans.length - 1];
    const end = Math.min(run.end, to);
    if (last?.link === run.link) last.to = end;
    else spans.push({ link: run.link, from: Math.max(run.start, from), to: end });
  }
  return spans;
}

/** White space runs collapsed to one space, ends trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function pointAt(block: PageBlock, offset: number, isEnd: boolean): { node: Node; offset: number } {
  const run = runAt(block, isEnd && offset > 0 ? offset - 1 : offset);
  if (run === undefined) return { node: block.element, offset: 0 };
  return { node: run.node, offset: Math.min(Math.max(offset, run.start), run.end) - run.start };
}
