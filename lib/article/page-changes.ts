import {
  attributeOf,
  dataOf,
  isAfter,
  isConnected,
  isElement,
  isText,
  nameOf,
  parentOf,
  selectAll,
} from './dom-access.ts';
import { frameWithin, isBlockElement } from './frame.ts';
import type { PageBlock } from './page-block.ts';
import { isNotRead } from './page-elements.ts';
import { type PageText, pageTextOf } from './page-text.ts';
import { type Gathered, walkSteps } from './page-walk.ts';
import { isStyledAway } from './place.ts';

/** What happened on a page: the part of the DOM's `MutationRecord` that is looked at. */
export type PageChange = Pick<
  MutationRecord,
  'type' | 'target' | 'addedNodes' | 'removedNodes' | 'attributeName' | 'oldValue'
>;

/**
 * The text of a page after changes, from its text before them: only the block-level elements that the changes touch
 * are walked, all other blocks are the same objects as before. `changes` must hold everything that happened to nodes
 * and text since `before` was read. Undefined where the page must be read whole.
 */
export function* changedTextSteps(
  before: PageText,
  changes: readonly PageChange[],
): Generator<void, PageText | undefined> {
  const touched = new Touched(before);
  for (const change of changes) if (!touched.add(change)) return undefined;
  const units = outermost(touched.units);
  const { hosts } = touched;
  if (units.length === 0 && !touched.removed && hosts.length === 0) return before;

  const dropped = new Set<Element>();
  for (const unit of units) {
    dropped.add(unit);
    for (const element of selectAll(unit, '*')) dropped.add(element);
  }
  const { removed } = touched;
  const stays = (element: Element) => !dropped.has(element) && (!removed || isConnected(element));
  const kept = before.blocks.filter(({ element }) => stays(element));
  const gathered: Gathered = { blocks: [], hosts: [...hosts] };
  const blocks: PageBlock[] = [];
  let at = 0;
  for (const unit of units) {
    const frame = frameWithin(unit);
    if (frame === null) continue;
    const place = firstAfter(kept, unit, at);
    for (; at < place; at++) copy(kept, at, blocks);
    gathered.blocks = [];
    yield* walkSteps(frame, gathered);
    for (const block of gathered.blocks) blocks.push(block);
  }
  for (; at < kept.length; at++) copy(kept, at, blocks);
  const oldHosts = before.hosts.filter(stays);
  const allHosts =
    gathered.hosts.length === 0
      ? oldHosts
      : [...new Set([...oldHosts, ...gathered.hosts])].filter(isMet).sort(inOrder);
  return pageTextOf(before.document, blocks, allHosts);
}

/** Whether a walk comes by: a frame may have been put into an element whose content is not read. */
function isMet(host: Element): boolean {
  if (!isNotRead(nameOf(host))) return true;
  const parent = parentOf(host);
  return parent !== null && isElement(parent) && frameWithin(parent) !== null;
}

function copy(from: readonly PageBlock[], at: number, to: PageBlock[]): void {
  const block = from[at];
  if (block !== undefined) to.push(block);
}

/** The first of the blocks from `from` on that comes after an element which holds none of them. */
function firstAfter(blocks: readonly PageBlock[], element: Element, from: number): number {
  let low = from;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // By text: an element around both can have text before and after the other.
    const node = blocks[middle]?.runs[0]?.node;
    if (node === undefined || isAfter(element, node)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function inOrder(a: Element, b: Element): number {
  return a === b ? 0 : isAfter(a, b) ? -1 : 1;
}

/** The elements of a set that lie in no other of it, in document order. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  const found = [...elements].filter(element => {
    for (let at = parentOf(element); at !== null; at = parentOf(at)) {
      if (isElement(at) && elements.has(at)) return false;
    }
    return true;
  });
  return found.sort(inOrder);
}

/** Attributes of the whole document's elements that frameworks toggle all the time, and that say nothing about its parts. */
const OF_NO_PART = new Set(['html', 'body']);

/** Gathers which block-level elements the changes touch, each to be walked anew with all that is in it. */
class Touched {
  readonly units = new Set<Element>();
  /** Frames that were added. */
  readonly hosts: Element[] = [];
  removed = false;
  readonly #before: PageText;
  readonly #known = new Map<Element, boolean>();

  constructor(before: PageText) {
    this.#before = before;
  }

  /** False where the whole page is touched. */
  add(change: PageChange): boolean {
    const { type, target } = change;
    if (type === 'characterData') return !isText(target) || this.#addAround(target);
    if (!isElement(target)) return type !== 'childList';
    if (type === 'attributes') return this.#addAttribute(change, target);
    if (change.removedNodes.length > 0) this.removed = true;
    for (const node of change.removedNodes) if (!this.#addChild(node, target)) return false;
    for (const node of change.addedNodes) if (!this.#addChild(node, target)) return false;
    return true;
  }

  #addAttribute({ attributeName, oldValue }: PageChange, target: Element): boolean {
    const name = attributeName ?? '';
    const value = attributeOf(target, name);
    if (value === oldValue) return true;
    if (name === 'style' && isStyledAway(value ?? '') === isStyledAway(oldValue ?? '')) return true;
    if ((name === 'class' || name === 'id') && OF_NO_PART.has(nameOf(target))) return true;
    return this.#addAround(target);
  }

  /** A node that came or went: a block-level one is a unit of its own, any other belongs to the text around it. */
  #addChild(node: Node, parent: Element): boolean {
    if (isElement(node)) {
      const name = nameOf(node);
      if (isNotRead(name)) {
        if ((name === 'iframe' || name === 'frame') && isConnected(node)) this.hosts.push(node);
        return true;
      }
      if (!isBlockElement(node) || this.#hasOwnText(parent)) return this.#addAround(parent);
      if (isConnected(node)) this.units.add(node);
      return true;
    }
    if (!isText(node)) return true;
    // White space between block-level elements is no text.
    if (dataOf(node).trim() === '' && !this.#hasOwnText(parent)) return true;
    return this.#addAround(parent);
  }

  /** Whether the nearest block-level element has text of its own beside block-level children. */
  #hasOwnText(element: Element): boolean {
    const block = blockAround(element);
    if (block === null) return false;
    let known = this.#known.get(block);
    if (known === undefined) {
      known = this.#before.blocks.some(({ element: owner }) => owner === block);
      this.#known.set(block, known);
    }
    return known;
  }

  #addAround(node: Node): boolean {
    if (!isConnected(node)) return true;
    const block = blockAround(node);
    if (block === null) return false;
    this.units.add(block);
    return true;
  }
}

/** The nearest block-level element: the node itself or one around it; null outside all. */
function blockAround(node: Node): Element | null {
  let at: Node | null = node;
  while (at !== null && !(isElement(at) && isBlockElement(at))) at = parentOf(at);
  return at;
}
