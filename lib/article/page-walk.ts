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

/** Walks one element with all that is in it; `top` is its frame. */
export function* walkSteps(top: Frame, into: Gathered): Generator<void, void> {
  const walk = new PageWalk(top, into);
  while (!walk.goOn(NODES_PER_STEP)) yield;
}

/** A walk that can be interrupted. No recursion, and no closure: it goes by every node of a page. */
class PageWalk {
  readonly #into: Gathered;
  readonly #outer: Frame[] = [];
  #frame: Frame;
  #node: ChildNode | null;
  #block: Block | undefined;
  /** Whether the block has more than white space. */
  #hasText = false;
  /** White space that begins a block only where text follows: between block-level elements it is none. */
  #space: Text | undefined;
  #spaceFrame: Frame;

  constructor(top: Frame, into: Gathered) {
    this.#into = into;
    this.#frame = top;
    this.#spaceFrame = top;
    this.#node = firstChildOf(top.element);
  }

  /** Walks on over so many nodes; true at the end. */
  goOn(most: number): boolean {
    let frame = this.#frame;
    let node = this.#node;
    for (let visited = 0; ; visited++) {
      while (node === null) {
        if (frame.isBlock) this.#flush();
        const { element } = frame;
        const outer = this.#outer.pop();
        if (outer === undefined) {
          this.#flush();
          return true;
        }
        frame = outer;
        node = nextSiblingOf(element);
      }
      if (visited === most) break;
      const type = nodeTypeOf(node);
      if (isTextType(node, type)) {
        const data = dataOf(node);
        if (data !== '') this.#addText(node, data, frame);
      } else if (isElementType(node, type)) {
        const element: Element = node;
        const name = nameOf(element);
        const kinds = kindsOf(name);
        if ((kinds & (IS_NOT_READ | IS_BREAK)) === 0) {
          if ((kinds & IS_CUSTOM) !== 0) this.#into.hosts.push(element);
          this.#outer.push(frame);
          frame = openFrame(element, name, frame);
          if (frame.isBlock) this.#flush();
          node = firstChildOf(element);
          continue;
        }
        if ((kinds & IS_FRAME) !== 0) this.#into.hosts.push(element);
        else if ((kinds & IS_BREAK) !== 0) this.#breakLine();
      }
      node = nextSiblingOf(node);
    }
    this.#frame = frame;
    this.#node = node;
    return false;
  }

  #addText(node: Text, data: string, frame: Frame): void {
    const hasText = isLetterOrSign(data.charCodeAt(0)) || NOT_SPACE.test(data);
    if (this.#block === undefined) {
      if (!hasText && this.#space === undefined) {
        this.#space = node;
        this.#spaceFrame = frame;
        return;
      }
      this.#beginWithSpace();
    }
    if (hasText) this.#hasText = true;
    this.#addRun(node, data, frame);
  }

  #breakLine(): void {
    this.#beginWithSpace();
    if (this.#block !== undefined) this.#block.text += '\n';
  }

  #beginWithSpace(): void {
    const space = this.#space;
    if (space === undefined) return;
    this.#space = undefined;
    this.#addRun(space, dataOf(space), this.#spaceFrame);
  }

  #addRun(node: Text, data: string, frame: Frame): void {
    const text = hasSpaces(data) ? data.replace(SPACES, ' ') : data;
    const start = this.#block === undefined ? 0 : this.#block.text.length;
    const run: TextRun = {
      node,
      start,
      end: start + data.length,
      sup: frame.sup,
      sub: frame.sub,
      code: frame.code,
      hidden: frame.hidden,
      link: frame.link,
    };
    if (this.#block === undefined) this.#block = new Block(frame.around ?? frame, frame.place, text, run);
    else {
      this.#block.text += text;
      this.#block.runs.push(run);
    }
  }

  #flush(): void {
    if (this.#block !== undefined) {
      if (this.#hasText) this.#into.blocks.push(this.#block);
      this.#block = undefined;
      this.#hasText = false;
    }
    this.#space = undefined;
  }
}

const SPACES = /[\t\r\f\n]/g;
const NOT_SPACE = /\S/;
/** The signs and letters of ASCII, with which nearly all texts begin. */
const [EXCLAMATION_MARK, TILDE] = [0x21, 0x7e];

function isLetterOrSign(code: number): boolean {
  return code >= EXCLAMATION_MARK && code <= TILDE;
}

/** Most texts have none, and looking for one sign is many times cheaper than an expression over all letters. */
function hasSpaces(data: string): boolean {
  return data.includes('\n') || data.includes('\t') || data.includes('\r') || data.includes('\f');
}
