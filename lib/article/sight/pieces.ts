import { dataOf, isElement, isText, nameOf, ownerOf, parentOf } from '../dom-access.ts';
import type { Anchor } from '../model.ts';
import { isNotRead } from '../page-elements.ts';

/** A part of one Text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** Nodes of one place that are looked through; a byline has a few. */
const MOST_NODES = 60;
/** A label that stands apart from what it labels is looked for this many Text nodes before it. */
const NODES_BEFORE = 8;
const SHOW_TEXT = 4;

/**
 * The pieces of text that each of some words stands in: those in the place itself, and a label that stands a little
 * before it. Where the words are not found as they are printed, all of the place. Changes nothing.
 */
export function piecesOf(anchor: Anchor, words: readonly string[]): Piece[][] {
  const inside = textIn(anchor);
  const [first] = inside;
  if (first === undefined) return [];
  const around = [...textBefore(first.node), ...inside];
  const found = words.flatMap(each => {
    const pieces = find(inside, each) ?? find(around, each);
    return pieces === undefined ? [] : [pieces];
  });
  return found.length > 0 ? found : [inside];
}

/** Words in pieces, white space not counted: the last time that they stand there. */
function find(pieces: readonly Piece[], words: string): Piece[] | undefined {
  const wanted = words.replace(/\s/g, '');
  const signs = pieces.flatMap(({ node, start, end }) => {
    const text = dataOf(node);
    return Array.from({ length: end - start }, (_, index) => ({
      node,
      at: start + index,
      sign: text[start + index] ?? '',
    }));
  });
  const printed = signs.filter(({ sign }) => /\S/.test(sign));
  const at = printed
    .map(({ sign }) => sign)
    .join('')
    .lastIndexOf(wanted);
  if (wanted === '' || at < 0) return undefined;
  const found: Piece[] = [];
  for (const { node, at: place } of printed.slice(at, at + wanted.length)) {
    const last = found.at(-1);
    if (last?.node === node) last.end = place + 1;
    else found.push({ node, start: place, end: place + 1 });
  }
  return found;
}

function textIn(anchor: Anchor): Piece[] {
  const isRange = 'startContainer' in anchor;
  const from = isRange ? anchor.startContainer : anchor;
  const to = isRange ? anchor.endContainer : anchor;
  const document = ownerOf(from);
  if (document === null) return [];
  const found: Piece[] = [];
  const walk = Document.prototype.createTreeWalker.call(document, isRange ? document : anchor, SHOW_TEXT);
  walk.currentNode = from;
  for (let node: Node | null = isText(from) ? from : walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (found.length === MOST_NODES) break;
    if (isText(node) && isPrinted(node)) {
      const start = isRange && node === from ? anchor.startOffset : 0;
      const end = isRange && node === to ? anchor.endOffset : dataOf(node).length;
      // The page may have shortened the text since it was read.
      if (Math.min(end, dataOf(node).length) > start)
        found.push({ node, start, end: Math.min(end, dataOf(node).length) });
    }
    if (node === to) break;
  }
  return found;
}

function textBefore(node: Text): Piece[] {
  const document = ownerOf(node);
  if (document === null) return [];
  const walk = Document.prototype.createTreeWalker.call(document, document, SHOW_TEXT);
  walk.currentNode = node;
  const found: Piece[] = [];
  for (
    let before = walk.previousNode();
    before !== null && found.length < NODES_BEFORE;
    before = walk.previousNode()
  ) {
    if (isText(before) && isPrinted(before))
      found.unshift({ node: before, start: 0, end: dataOf(before).length });
  }
  return found;
}

function isPrinted(node: Text): boolean {
  const parent = parentOf(node);
  return parent !== null && isElement(parent) && !isNotRead(nameOf(parent)) && /\S/.test(dataOf(node));
}
