import {
  attributeOf,
  dataOf,
  firstChildOf,
  hasAttribute,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  rootElementOf,
  shadowRootOf,
  viewOf,
} from './dom-access.ts';
import {
  CODE,
  HEADING_LEVEL,
  INLINE,
  LANDMARKS,
  LIST_ITEMS,
  LISTS,
  NOT_READ,
  type Region,
} from './page-elements.ts';

export type { Region } from './page-elements.ts';

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

/** Where a block stands; shared by all blocks in the same place. */
export interface Place {
  region: Region;
  /** 1 to 6 inside `<h1>` … `<h6>` (or `role="heading"`), else 0. */
  headingLevel: number;
  /** The nearest `ol`, `ul`, `menu`, `dl` or `table` around it, and the item of it. */
  list: Element | null;
  item: Element | null;
  /** The nearest `<article>` or `<main>` around it. */
  article: Element | null;
  /** Not displayed according to the markup alone: `hidden`, `aria-hidden`, inline `display: none`. */
  hiddenByMarkup: boolean;
}

/**
 * The text between two line breaks that block elements make: a paragraph, a heading, a list item, a cell.
 * `text` is as long as the page's own: tabs and newlines of the source are spaces, "\n" stands for `<br>`.
 */
export interface PageBlock {
  index: number;
  /** The nearest block-level element around the text. */
  element: Element;
  text: string;
  runs: TextRun[];
  region: Region;
  headingLevel: number;
  place: Place;
  /** Not displayed, by markup or by style; asked of the browser when first read. */
  readonly hidden: boolean;
}

export interface PageText {
  document: Document;
  /** In document order; blocks of white space alone are left out. */
  blocks: PageBlock[];
  /** What could not be opened: frames, shadow roots. */
  unread: string[];
}

/** Nodes between two yields: about a millisecond of walking on a slow phone. */
const NODES_PER_STEP = 2_000;

const SPACES = /[\t\r\f\n]/g;
const NOT_SPACE = /\S/;
const DISPLAY_NONE = /display\s*:\s*none/i;

class Block implements PageBlock {
  index = 0;
  element: Element;
  text = '';
  runs: TextRun[] = [];
  place: Place;
  #displayed: (element: Element) => boolean;
  #hidden: boolean | undefined;

  constructor(element: Element, place: Place, displayed: (element: Element) => boolean) {
    this.element = element;
    this.place = place;
    this.#displayed = displayed;
  }

  get region(): Region {
    return this.place.region;
  }

  get headingLevel(): number {
    return this.place.headingLevel;
  }

  get hidden(): boolean {
    this.#hidden ??= this.place.hiddenByMarkup || !this.#displayed(this.element);
    return this.#hidden;
  }
}

/** One open element of the walk. `inline` flags hold for the text directly under it. */
interface Frame {
  element: Element;
  isBlock: boolean;
  block: Element;
  place: Place;
  sup: boolean;
  sub: boolean;
  code: boolean;
  hidden: boolean;
  link: Element | null;
}

/**
 * Reads all text of a document in one pass, as blocks in document order. Changes nothing, lays nothing out,
 * throws on no document (null body, XHTML, SVG, clobbered forms), uses no recursion.
 */
export function readPageText(document: Document): PageText {
  const steps = readPageTextSteps(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in slices: yields every few thousand nodes. */
export function* readPageTextSteps(document: Document): Generator<void, PageText> {
  const blocks: PageBlock[] = [];
  const unread = new Set<string>();
  const root = rootElementOf(document);
  if (root === null || NOT_READ.has(nameOf(root))) return { document, blocks, unread: [] };

  const displayed = displayTest(document);
  const stack: Frame[] = [];
  let frame: Frame = openFrame(root, undefined);
  let block: Block | undefined;
  let visited = 0;

  const flush = () => {
    if (block !== undefined && NOT_SPACE.test(block.text)) {
      block.index = blocks.length;
      blocks.push(block);
    }
    block = undefined;
  };

  let node: ChildNode | null = firstChildOf(root);
  for (;;) {
    while (node === null) {
      if (frame.isBlock) flush();
      const element = frame.element;
      const outer = stack.pop();
      if (outer === undefined) return { document, blocks, unread: [...unread] };
      frame = outer;
      node = nextSiblingOf(element);
    }
    if (++visited % NODES_PER_STEP === 0) yield;
    if (isText(node)) {
      const data = dataOf(node);
      if (data !== '') {
        block ??= new Block(frame.block, frame.place, displayed);
        addRun(block, node, data, frame);
      }
    } else if (isElement(node)) {
      const element: Element = node;
      const name = nameOf(element);
      if (name === 'br' || name === 'hr') {
        if (block !== undefined) block.text += '\n';
      } else if (NOT_READ.has(name)) {
        if (name === 'iframe' || name === 'frame') unread.add('frame');
      } else {
        if (name.includes('-') && shadowRootOf(element) !== null) unread.add('shadow root');
        const inner = openFrame(element, frame);
        if (inner.isBlock) flush();
        stack.push(frame);
        frame = inner;
        node = firstChildOf(element);
        continue;
      }
    }
    node = nextSiblingOf(node);
  }
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

function addRun(block: Block, node: Text, data: string, frame: Frame): void {
  const start = block.text.length;
  block.text += data.replace(SPACES, ' ');
  block.runs.push({
    node,
    start,
    end: start + data.length,
    sup: frame.sup,
    sub: frame.sub,
    code: frame.code,
    hidden: frame.hidden,
    link: frame.link,
  });
}

const NOWHERE: Place = {
  region: 'other',
  headingLevel: 0,
  list: null,
  item: null,
  article: null,
  hiddenByMarkup: false,
};

function openFrame(element: Element, outer: Frame | undefined): Frame {
  const name = nameOf(element);
  const isInline = INLINE.has(name) || (name.includes('-') && outer !== undefined);
  const sup = outer?.sup ?? false;
  const sub = outer?.sub ?? false;
  return {
    element,
    isBlock: !isInline,
    block: isInline && outer !== undefined ? outer.block : element,
    place: isInline && outer !== undefined ? outer.place : placeOf(element, name, outer?.place ?? NOWHERE),
    sup: sup || name === 'sup',
    sub: sub || name === 'sub',
    code: (outer?.code ?? false) || CODE.has(name),
    hidden: isInline && ((outer?.hidden ?? false) || isHiddenByMarkup(element)),
    link: name === 'a' && hasAttribute(element, 'href') ? element : (outer?.link ?? null),
  };
}

function placeOf(element: Element, name: string, outer: Place): Place {
  const hiddenByMarkup =
    outer.hiddenByMarkup || isHiddenByMarkup(element) || attributeOf(element, 'aria-hidden') === 'true';
  const role = attributeOf(element, 'role');
  const region = regionOf(LANDMARKS[role ?? ''] ?? LANDMARKS[name], outer);
  const headingLevel =
    HEADING_LEVEL[name] ??
    (role === 'heading'
      ? Number.parseInt(attributeOf(element, 'aria-level') ?? '2', 10) || 2
      : outer.headingLevel);
  const isList = LISTS.has(name) || role === 'list';
  const isItem = LIST_ITEMS.has(name) || role === 'listitem';
  const isArticle = name === 'article' || name === 'main' || role === 'main' || role === 'article';
  if (
    region === outer.region &&
    headingLevel === outer.headingLevel &&
    hiddenByMarkup === outer.hiddenByMarkup &&
    !isList &&
    !isItem &&
    !isArticle
  ) {
    return outer;
  }
  return {
    region,
    headingLevel,
    hiddenByMarkup,
    list: isList ? element : outer.list,
    item: isItem ? element : isList ? null : outer.item,
    article: isArticle ? element : outer.article,
  };
}

/** Inside an article, `header` and `footer` are the article's own; navigation and asides stay what they are. */
function regionOf(landmark: Region | undefined, outer: Place): Region {
  if (landmark === undefined) return outer.region;
  if (landmark === 'nav' || landmark === 'aside') return outer.region === 'nav' ? 'nav' : landmark;
  if (landmark === 'article') return outer.region === 'other' ? 'article' : outer.region;
  return outer.region === 'other' ? landmark : outer.region;
}

function isHiddenByMarkup(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  const style = attributeOf(element, 'style');
  return style !== null && DISPLAY_NONE.test(style);
}

/** Asks the browser (closed `<details>` included), where the document is one that the browser displays. */
function displayTest(document: Document): (element: Element) => boolean {
  if (viewOf(document) === null) return () => true;
  return element => Element.prototype.checkVisibility.call(element);
}
