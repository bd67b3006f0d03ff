import { NUMBERS } from './walk.ts';

/*
 * What no reader can do without, whose result has citations with their paragraphs and places: a floor to measure
 * `readArticle` by. It decides nothing, and reads no list, person, date or claim.
 */

interface Piece {
  node: Text;
  start: number;
}

interface Paragraph {
  text: string;
  pieces: Piece[];
}

/** Names of the elements on the generated pages that don't break the line. */
const INLINE = new Set(['a', 'em', 'span', 'strong', 'sup', 'time']);

/** One walk over all nodes that makes a paragraph of each block-level element with text; generated pages have no scripts in their body. */
export function paragraphsOf(document: Document): Paragraph[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const all: Paragraph[] = [];
  let paragraph: Paragraph | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      const { data } = node;
      if (paragraph === undefined) {
        if (data.trim() === '') continue;
        paragraph = { text: '', pieces: [] };
        all.push(paragraph);
      }
      paragraph.pieces.push({ node, start: paragraph.text.length });
      paragraph.text += data;
    } else if (node instanceof Element && !INLINE.has(node.localName)) paragraph = undefined;
  }
  return all;
}

/** The citations in all paragraphs, each with its numbers and a range. */
export function leastReader(document: Document): object[] {
  const citations: object[] = [];
  for (const { text, pieces } of paragraphsOf(document)) {
    for (const match of text.matchAll(NUMBERS)) {
      const piece = pieces.findLast(({ start }) => start <= match.index);
      if (piece === undefined) continue;
      const from = match.index - piece.start;
      const range = new StaticRange({
        startContainer: piece.node,
        startOffset: from,
        endContainer: piece.node,
        endOffset: from + match[0].length,
      });
      const numbers = (match[1] ?? '').split(/\D+/).map(Number);
      citations.push({
        id: `citation-${citations.length + 1}`,
        text: match[0],
        paragraph: text,
        numbers,
        range,
      });
    }
  }
  return citations;
}

const encoder = new TextEncoder();
let bytes = new Uint8Array(0);
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];

/** Copies the letters of paragraphs and goes over them once, word by word, looking nothing up; the number of words. */
export function passOverLetters(paragraphs: readonly Paragraph[]): number {
  let words = 0;
  for (const { text } of paragraphs) {
    // UTF-8 has three bytes at most for a UTF-16 unit.
    if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3);
    const { written } = encoder.encodeInto(text, bytes);
    for (let at = 0; at < written; ) {
      if (!isLetter(bytes[at++])) continue;
      while (at < written && isLetter(bytes[at])) at++;
      words++;
    }
  }
  return words;
}

function isLetter(byte = 0): boolean {
  return byte >= SMALL_A && byte <= SMALL_Z;
}
