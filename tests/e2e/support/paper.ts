import type { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';

/** A stream of a PDF: its dictionary, and where its bytes begin (ISO 32000-2, 7.3.8). */
const STREAM = /<<((?:(?!>>\s*stream)[\s\S])*)>>\s*stream\r?\n/g;
const OWN_LENGTH = /\/Length (\d+)\b(?! \d+ R)/;
/** The length is an object of its own. */
const NAMED_LENGTH = /\/Length (\d+) 0 R/;
/** Operators that fill, stroke, shade or place a picture (ISO 32000-2, annex A); clipping paints nothing. */
const PAINTING = /(?<=^|\s)(?:f\*?|F|S|s|B\*?|b\*?|sh|Do)(?=\s|$)/gm;
/** Text, as the numbers of its glyphs. */
const GLYPHS = /<([\dA-Fa-f]+)>/g;

export interface Paper {
  /** All letters in the order in which they are drawn; browsers cut lines into runs as they like. */
  glyphs: string;
  /** How many lines, areas and pictures are painted. */
  painted: number;
}

/**
 * What the pages of a PDF show.
 * @throws where a packed stream has no length or cannot be unpacked.
 */
export function onPaper(pdf: Buffer): Paper {
  const text = pdf.toString('latin1');
  const pages: string[] = [];
  for (const match of text.matchAll(STREAM)) {
    const dictionary = match[1] ?? '';
    if (!dictionary.includes('/FlateDecode')) continue;
    const from = match.index + match[0].length;
    const content = inflateSync(pdf.subarray(from, from + lengthOf(dictionary, text))).toString('latin1');
    if (/(?:^|\s)BT\s[\s\S]*\sET(?:\s|$)/.test(content)) pages.push(content);
  }
  const all = pages.join('\n');
  return {
    glyphs: [...all.matchAll(GLYPHS)].map(([, glyphs]) => glyphs).join(''),
    painted: all.match(PAINTING)?.length ?? 0,
  };
}

function lengthOf(dictionary: string, text: string): number {
  const named = NAMED_LENGTH.exec(dictionary)?.[1];
  const length =
    OWN_LENGTH.exec(dictionary)?.[1] ??
    (named && new RegExp(`[\\r\\n]${named} 0 obj\\s+(\\d+)`).exec(text)?.[1]);
  if (length === undefined) throw new Error(`a stream without length: ${dictionary}`);
  return Number(length);
}
