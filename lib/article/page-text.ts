import {
  dataOf,
  firstChildOf,
  hasAttribute,
  hasAttributes,
  isElement,
  isElementType,
  isTextType,
  nameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  rootElementOf,
  shadowRootOf,
} from './dom-access.ts';
import { Block, type PageBlock } from './page-block.ts';
import { CODE, INLINE, NOT_READ } from './page-elements.ts';
import { isHiddenByMarkup, NOWHERE, type Place, placeOf } from './place.ts';

import { runThrough } from './run-through.ts';

export type { PageBlock, TextRun } from './page-block.ts';
export { collapse, linkSpans, rangeIn, runAt } from './page-block.ts';
export type { Region } from './page-elements.ts';
export type { Place } from './place.ts';

export interface PageText {
  document: Document;
  /** In document order; blocks of white space alone are left out. */
  blocks: PageBlock[];
  /** What could not be opened: frames, shadow roots. */
  unread: string[];
  /** Frames, and elements that may have a shadow root, in document order. */
  hosts: Element[];
}

/** What the walk over a part of the page gathers, in document order. */
export interface Gathered {
  blocks: Block[];
  hosts: Element[];
}

/** Nodes between two yields: about a millisecond of walking on a slow phone, before the browser has compiled it. */
const NODES_PER_STEP = 200;

const SPACES = /[\t\r\f\n]/g;
const NOT_SPACE = /\S/;

/** One open element of the walk. `inline` flags hold for the text directly under it. */
export interface Frame {
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
  return runThrough(readPageTextSteps(document));
}

/** The same in slices: yields every few thousand nodes. */
export function* readPageTextSteps(document: Document): Generator<void, PageText> {
  const gathered: Gathered = { blocks: [], hosts: [] };
  const root = rootElementOf(document);
  if (root !== null && !NOT_READ.has(nameOf(root))) yield* walkSteps(openFrame(root, undefined), gathered);
  return pageTextOf(document, gathered.blocks, gathered.hosts);
}

/** Blocks and hosts in document order as the text of a page; gives each block its index. */
export function pageTextOf(document: Document, blocks: PageBlock[], hosts: Element[]): PageText {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block !== undefined) block.index = index;
  }
  const unread = new Set<string>();
  for (const host of hosts) {
    if (!nameOf(host).includes('-')) unread.add('frame');
    else if (shadowRootOf(host) !== null) unread.add('shadow root');
  }
  return { document, blocks, unread: [...unread], hosts };
}

/** Walks one element with all that is in it; `top` is its frame. */
export function* walkSteps(top: Frame, into: Gathered): Generator<void, void> {
  const { blocks, hosts } = into;
  const stack: Frame[] = [];
  let frame = top;
  let block: Block | undefined;
  /** White space that begins a block only where text follows: between block-level elements it is none. */
  let space: { node: Text; data: string; frame: Frame } | undefined;
  let visited = 0;

  const flush = () => {
    if (block !== undefined && NOT_SPACE.test(block.text)) blocks.push(block);
    block = undefined;
    space = undefined;
  };
  const begin = (): Block => {
    const { block: element, place } = space?.frame ?? frame;
    const begun = new Block(element, place);
    if (space !== undefined) addRun(begun, space.node, space.data, space.frame);
    space = undefined;
    return begun;
  };

  let node: ChildNode | null = firstChildOf(top.element);
  for (;;) {
    while (node === null) {
      if (frame.isBlock) flush();
      const element = frame.element;
      const outer = stack.pop();
      if (outer === undefined) {
        flush();
        return;
      }
      frame = outer;
      node = nextSiblingOf(element);
    }
    if (++visited % NODES_PER_STEP === 0) yield;
    const type = nodeTypeOf(node);
    if (isTextType(node, type)) {
      const data = dataOf(node);
      if (data !== '') {
        if (block === undefined && space === undefined && !NOT_SPACE.test(data))
          space = { node, data, frame };
        else {
          block ??= begin();
          addRun(block, node, data, frame);
        }
      }
    } else if (isElementType(node, type)) {
      const element: Element = node;
      const name = nameOf(element);
      if (name === 'br' || name === 'hr') {
        if (space !== undefined) block = begin();
        if (block !== undefined) block.text += '\n';
      } else if (NOT_READ.has(name)) {
        if (name === 'iframe' || name === 'frame') hosts.push(element);
      } else {
        if (name.includes('-')) hosts.push(element);
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

/** The frame of an element inside the page, by way of all elements around it; null where it is not read. */
export function frameWithin(element: Element): Frame | null {
  const way: Element[] = [];
  for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) way.push(at);
  let frame: Frame | undefined;
  for (const each of way.reverse()) {
    const name = nameOf(each);
    if (NOT_READ.has(name) || name === 'br' || name === 'hr') return null;
    frame = openFrame(each, frame);
  }
  return frame ?? null;
}

/** Whether an element breaks the line. */
export function isBlockElement(element: Element): boolean {
  const name = nameOf(element);
  return !INLINE.has(name) && !name.includes('-') && !NOT_READ.has(name) && name !== 'br' && name !== 'hr';
}

function addRun(block: Block, node: Text, data: string, frame: Frame): void {
  const start = block.text.length;
  block.text += hasSpaces(data) ? data.replace(SPACES, ' ') : data;
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

/** Most texts have none, and looking for one sign is many times cheaper than an expression over all letters. */
function hasSpaces(data: string): boolean {
  return data.includes('\n') || data.includes('\t') || data.includes('\r') || data.includes('\f');
}

function openFrame(element: Element, outer: Frame | undefined): Frame {
  const name = nameOf(element);
  const attributed = hasAttributes(element);
  if (outer !== undefined && (INLINE.has(name) || name.includes('-'))) {
    return {
      element,
      isBlock: false,
      block: outer.block,
      place: outer.place,
      sup: outer.sup || name === 'sup',
      sub: outer.sub || name === 'sub',
      code: outer.code || CODE.has(name),
      hidden: outer.hidden || (attributed && isHiddenByMarkup(element)),
      link: attributed && name === 'a' && hasAttribute(element, 'href') ? element : outer.link,
    };
  }
  return {
    element,
    isBlock: !INLINE.has(name),
    block: element,
    place: placeOf(element, name, attributed, outer?.place ?? NOWHERE),
    sup: outer?.sup ?? name === 'sup',
    sub: outer?.sub ?? name === 'sub',
    code: (outer?.code ?? false) || CODE.has(name),
    hidden: outer === undefined && INLINE.has(name) && isHiddenByMarkup(element),
    link: outer?.link ?? null,
  };
}
