import type { Citation } from '../article/model.ts';

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
  readonly #spans = new Map<Node, Span[]>();
  readonly #byId = new Map<string, PlacedCitation>();
  readonly inOrder: readonly PlacedCitation[];

  constructor(placed: readonly PlacedCitation[]) {
    this.inOrder = placed;
    for (const item of placed) {
      for (const { node, start, end } of placesOf(item.range)) this.#add(node, start, end, item);
      this.#byId.set(item.citation.id, item);
    }
    for (const spans of this.#spans.values()) spans.sort((a, b) => a.start - b.start);
  }

  /** The citation with this id, or undefined. */
  get(id: string): PlacedCitation | undefined {
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

  #add(node: Node, start: number, end: number, placed: PlacedCitation): void {
    const spans = this.#spans.get(node);
    if (spans) spans.push({ start, end, placed });
    else this.#spans.set(node, [{ start, end, placed }]);
  }
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
