import type { Citation } from '../article/model.ts';
import { runThrough } from '../article/run-through.ts';

/** A citation with its place on the page. */
export interface PlacedCitation {
  citation: Citation;
  range: StaticRange;
}

/** Where a marker is met: a stretch of a text node. */
interface Place {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/** Markers of one text node, sorted by where they start in it. */
interface Span {
  start: number;
  end: number;
  placed: PlacedCitation;
}

/** How many neighbours of the caret's position are tried: a marker and the ones on both sides of it. */
const NEIGHBOURS = 2;
/** "(1, 2, … 30)" with every number in an element of its own stays below this. */
const MOST_NODES_IN_A_MARKER = 100;

/**
 * Finds the citation at a place in the text without layout: a Map from text node to its markers,
 * then a binary search. A marker that runs over several nodes, as "(<a>1</a>, <a>2</a>)", is listed under each.
 */
export class CitationIndex {
  readonly #spans: ReadonlyMap<Node, Span[]>;
  #byId: ReadonlyMap<string, PlacedCitation> | undefined;
  readonly inOrder: readonly PlacedCitation[];
  /** The markers in each element that holds the text in which they begin. */
  readonly byParent: ReadonlyMap<Element, readonly PlacedCitation[]>;

  constructor(placed: readonly PlacedCitation[], parts: Parts = runThrough(partSteps(placed))) {
    this.inOrder = placed;
    this.#spans = parts.spans;
    this.byParent = parts.byParent;
  }

  /** The same in slices: a page has thousands of markers, and the browser is asked about some of them. */
  static *steps(placed: readonly PlacedCitation[]): Generator<void, CitationIndex> {
    return new CitationIndex(placed, yield* partSteps(placed));
  }

  /** The citation with this id, or undefined. */
  get(id: string): PlacedCitation | undefined {
    this.#byId ??= new Map(this.inOrder.map(item => [item.citation.id, item]));
    return this.#byId.get(id);
  }

  /** The markers in `node` nearest to `offset`, nearest first; empty where the node holds none. */
  near(node: Node, offset: number): PlacedCitation[] {
    const spans = this.#spans.get(node);
    if (!spans) return [];
    const at = firstEndingAfter(spans, offset);
    return spans
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .sort((a, b) => distance(a, offset) - distance(b, offset))
      .map(span => span.placed);
  }
}

interface Parts {
  spans: Map<Node, Span[]>;
  byParent: Map<Element, PlacedCitation[]>;
}

/** Markers between two yields. */
const MARKERS_PER_STEP = 200;

function* partSteps(placed: readonly PlacedCitation[]): Generator<void, Parts> {
  const parts: Parts = { spans: new Map(), byParent: new Map() };
  let seen = 0;
  for (const item of placed) {
    if (++seen % MARKERS_PER_STEP === 0) yield;
    const { range } = item;
    for (const { node, start, end } of placesOf(range)) push(parts.spans, node, { start, end, placed: item });
    const parent = range.startContainer.parentElement;
    if (parent) push(parts.byParent, parent, item);
  }
  for (const spans of parts.spans.values()) spans.sort((a, b) => a.start - b.start);
  return parts;
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A page that is read again keeps the ranges of its unchanged blocks: only new ones are looked up in the page. */
const known = new WeakMap<StaticRange, readonly Place[]>();

function placesOf(range: StaticRange): readonly Place[] {
  let places = known.get(range);
  if (places === undefined) {
    places = findPlaces(range);
    known.set(range, places);
  }
  return places;
}

function findPlaces(range: StaticRange): Place[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const places = textNodesIn(range).map(node => ({
    node,
    start: node === startContainer ? startOffset : 0,
    end: node === endContainer ? endOffset : Number.POSITIVE_INFINITY,
  }));
  // A marker in an element of its own is also met from the text around it: the hit area is larger than a digit.
  const before = startOffset === 0 ? textBeside(startContainer, 'previousNode') : null;
  const after =
    endOffset === (endContainer.nodeValue ?? '').length ? textBeside(endContainer, 'nextNode') : null;
  if (before) places.push({ node: before, start: before.length, end: before.length });
  if (after) places.push({ node: after, start: 0, end: 0 });
  return places;
}

/** The text nodes that a marker touches, its two ends included. */
function textNodesIn(range: StaticRange): Node[] {
  const { startContainer, endContainer } = range;
  if (startContainer === endContainer) return [startContainer];
  const nodes: Node[] = [startContainer];
  const owner = startContainer.ownerDocument;
  const walker = owner?.createTreeWalker(owner, NodeFilter.SHOW_TEXT);
  if (!walker) return nodes;
  walker.currentNode = startContainer;
  while (nodes.length < MOST_NODES_IN_A_MARKER) {
    const node = walker.nextNode();
    if (!node) break;
    nodes.push(node);
    if (node === endContainer) break;
  }
  return nodes;
}

function textBeside(node: Node, step: 'previousNode' | 'nextNode'): Text | null {
  const owner = node.ownerDocument;
  const walker = owner?.createTreeWalker(owner, NodeFilter.SHOW_TEXT);
  if (!walker) return null;
  walker.currentNode = node;
  const beside = walker[step]();
  return beside instanceof Text ? beside : null;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distance(span: Span, offset: number): number {
  if (offset < span.start) return span.start - offset;
  return offset > span.end ? offset - span.end : 0;
}
