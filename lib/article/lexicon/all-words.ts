import bylines from '../../../data/byline-labels.tsv?raw';
import dates from '../../../data/date-labels.tsv?raw';
import months from '../../../data/month-names.tsv?raw';
import names from '../../../data/name-words.tsv?raw';
import plainNames from '../../../data/plain-name-words.tsv?raw';
import { Lexicon } from './index.ts';
import { tablesOf, type WordTables } from './tables.ts';

/** The tables of all languages; a script on a page has those of its languages alone. */
export const ALL_WORDS: WordTables = { bylines, dates, months, names, plainNames };

/** Taking the tables apart costs more than reading a page by them. */
const made = new Map<string, Lexicon>();

/** The words of some languages out of those of all; the same object each time. */
export function lexiconOfAll(languages: readonly string[]): Lexicon {
  const key = languages.join(' ');
  const lexicon = made.get(key) ?? new Lexicon(languages.map(language => tablesOf(ALL_WORDS, language)));
  made.set(key, lexicon);
  return lexicon;
}
