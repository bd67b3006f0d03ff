import { matchesOf } from '../text/matches.ts';

/** A sentence of a text, with its place. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** A full stop, question or exclamation mark (with a closing quote), then white space and a new beginning. */
const END = /[.!?…]["”’)\]]*\s+(?=["“(‘[]?[\p{Lu}\d])/gu;
/** "Dr. Lima", "e.g. Cochrane": the stop belongs to the word. */
const ABBREVIATION = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|eg|No|Nr|bzw|z\.B|\p{L})$/u;

/**
 * The sentences of a notice. Rougher and many times cheaper than `Intl.Segmenter`, which is kept for the sentences
 * that a citation stands in.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
    const part = text.slice(from, end).trimEnd();
    if (part !== '') sentences.push({ text: part, start: from, end: from + part.length });
    start = end;
  };
  for (const match of matchesOf(END, text)) {
    if (
      match[0].startsWith('.') &&
      ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index))
    )
      continue;
    push(match.index + match[0].length);
  }
  push(text.length);
  return sentences;
}
