import foreignParts from '../../../data/foreign-parts.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { PhraseIndex } from '../text/phrases.ts';
import { cell, parseTable } from '../text/table.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** What a heading says of the lines under it; "open": nothing. */
export type HeadingSays = 'foreign' | 'own' | 'open';

const tables = lazily(() => {
  const types = new Set<string>();
  const classes = new PhraseIndex<'foreign' | 'card'>();
  const headings = new PhraseIndex<HeadingSays>();
  for (const row of parseTable(foreignParts)) {
    const words = cell(row, 'words');
    const kind = cell(row, 'kind');
    if (cell(row, 'where') === 'type') types.add(words);
    else if (cell(row, 'where') === 'class') classes.add(words, kind === 'card' ? 'card' : 'foreign');
    else headings.add(words, kind === 'own' ? 'own' : 'foreign');
  }
  return { types, classes, headings };
});

/** Whether a schema.org type, without its namespace, is of something else than an article or its people. */
export function isForeignType(type: string): boolean {
  return tables().types.has(type);
}

/** Longer lists of classes are generated ones that say nothing. */
const LONGEST_CLASS = 600;

/** What class names and id say of what is in an element. One class at a time: "product" and "list" are no phrase. */
export function classSays(label: string): 'foreign' | 'card' | undefined {
  if (label.length > LONGEST_CLASS) return undefined;
  for (const token of label.split(/\s+/)) {
    const found = tables().classes.all(wordsOf(token))[0];
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** "3 responses", "Comments (12)": the count is no word of the heading. */
const COUNT = /^[\d.,]+$/;

/** What a heading says of what follows, told by its first words. */
export function headingSays(text: string): HeadingSays {
  const words: Word[] = wordsOf(text);
  const first = words.findIndex(({ key }) => !COUNT.test(key));
  return first < 0 ? 'open' : (tables().headings.at(words, first)?.value ?? 'open');
}
