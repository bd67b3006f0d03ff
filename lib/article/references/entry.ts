import { collapse, type PageBlock, type TextRun } from '../page-text.ts';
import type { Entry } from './model.ts';

/** "^ a b ", "↑ 1.0 1.1 ": links back to the text that wikis put before an entry. */
const BACK_LINKS_BEFORE = /^\s*[\^↑]\s*(?:(?:[a-z]{1,2}|\d{1,3}\.\d{1,3})\s+)*/;
/** "↩", "[return]", "Jump up" after it. */
const BACK_LINKS_AFTER = /(?:\s?(?:[↩↑⤴]|\ufe0e|\[return\]|\[back\])){1,40}$/i;

/** An entry that is made of whole blocks. */
export function entryOf(element: Element, blocks: PageBlock[]): Entry {
  const text = blocks.length === 1 ? (blocks[0]?.text ?? '') : blocks.map(block => block.text).join(' ');
  return { element, blocks, text: cleanEntry(text), label: null };
}

/** The pieces of text that an entry is made of. */
export function runsOf({ blocks, part }: Entry): TextRun[] {
  const runs = blocks.flatMap(block => block.runs);
  return part === undefined ? runs : runs.filter(run => run.end > part.from && run.start < part.to);
}

/** An entry's words: white space collapsed, links back to the text left out. */
export function cleanEntry(text: string): string {
  return collapse(text.replace(BACK_LINKS_BEFORE, '')).replace(BACK_LINKS_AFTER, '');
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A rule of dashes or stars is no entry. */
export function hasWords(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}
