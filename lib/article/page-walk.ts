import {
  dataOf,
  firstChildOf,
  isElementType,
  isTextType,
  nameOf,
  nextSiblingOf,
  nodeTypeOf,
} from './dom-access.ts';
import { type Frame, openFrame } from './frame.ts';
import { Block, type TextRun } from './page-block.ts';
import { IS_BREAK, IS_CUSTOM, IS_FRAME, IS_NOT_READ, kindsOf } from './page-elements.ts';

/** What the walk over a part of the page gathers, in document order. */
export interface Gathered {
  blocks: Block[];
  hosts: Element[];
}

/** Nodes between two yields: about a millisecond of walking on a slow phone, before the browser has compiled it. */
const NODES_PER_STEP = 200;

/** Walks one element with all that is in it; `top` is its frame. No recursion. */
export function* walkSteps(top: Frame, into: Gathered): Generator<void, void> {
  const { blocks, hosts } = into;
  const outer: Frame[] = [];
  const text = new TextOfBlock(blocks);
  let frame = top;
  let visited = 0;
  let node: ChildNode | null = firstChildOf(top.element);
  for (;;) {
    while (node === null) {
      if (frame.isBlock) text.end();
      node = nextSiblingOf(frame.element);
      const around = outer.pop();
      if (around === undefined) return text.end();
      frame = around;
    }
    if (++visited % NODES_PER_STEP === 0) yield;
    const type = nodeTypeOf(node);
    if (isTextType(node, type)) {
      const data = dataOf(node);
      if (data !== '') text.add(node, data, frame);
    } else if (isElementType(node, type)) {
      const element: Element = node;
      const name = nameOf(element);
      const kinds = kindsOf(name);
      if ((kinds & (IS_NOT_READ | IS_BREAK)) === 0) {
        if ((kinds & IS_CUSTOM) !== 0) hosts.push(element);
        outer.push(frame);
        frame = openFrame(element, name, frame);
        if (frame.isBlock) text.end();
        node = firstChildOf(element);
        continue;
      }
      if ((kinds & IS_FRAME) !== 0) hosts.push(element);
      else if ((kinds & IS_BREAK) !== 0) text.breakLine();
    }
    node = nextSiblingOf(node);
  }
}

/** The text since the last line break that a block element made. */
class TextOfBlock {
  readonly #blocks: Block[];
  #block: Block | undefined;
  /** Whether the block has more than white space. */
  #hasText = false;
  /** White space that begins a block only where text follows: between block-level elements it is none. */
  #space: { node: Text; data: string; frame: Frame } | undefined;

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  add(node: Text, data: string, frame: Frame): void {
    const hasText = NOT_SPACE.test(data);
    if (this.#block === undefined) {
      if (!hasText && this.#space === undefined) {
        this.#space = { node, data, frame };
        return;
      }
      this.#beginWithSpace();
    }
    if (hasText) this.#hasText = true;
    this.#addRun(node, data, frame);
  }

  breakLine(): void {
    this.#beginWithSpace();
    if (this.#block !== undefined) this.#block.text += '\n';
  }

  end(): void {
    if (this.#block !== undefined && this.#hasText) this.#blocks.push(this.#block);
    this.#block = undefined;
    this.#hasText = false;
    this.#space = undefined;
  }

  #beginWithSpace(): void {
    const space = this.#space;
    this.#space = undefined;
    if (space !== undefined) this.#addRun(space.node, space.data, space.frame);
  }

  #addRun(node: Text, data: string, frame: Frame): void {
    const { sup, sub, code, hidden, link } = frame;
    const text = hasSpaces(data) ? data.replace(SPACES, ' ') : data;
    const start = this.#block === undefined ? 0 : this.#block.text.length;
    const run: TextRun = { node, start, end: start + data.length, sup, sub, code, hidden, link };
    if (this.#block === undefined) this.#block = new Block(frame.around ?? frame, frame.place, text, run);
    else {
      this.#block.text += text;
      this.#block.runs.push(run);
    }
  }
}

const SPACES = /[\t\r\f\n]/g;
const NOT_SPACE = /\S/;

/** Most texts have none, and looking for one sign is many times cheaper than an expression over all letters. */
function hasSpaces(data: string): boolean {
  return data.includes('\n') || data.includes('\t') || data.includes('\r') || data.includes('\f');
}
