import bylines from '../../../data/byline-labels.tsv?raw';
import dates from '../../../data/date-labels.tsv?raw';
import months from '../../../data/month-names.tsv?raw';
import names from '../../../data/name-words.tsv?raw';
import plainNames from '../../../data/plain-name-words.tsv?raw';
import type { WordTables } from './tables.ts';

/** The tables of all languages; a script on a page has those of its languages alone. */
export const ALL_WORDS: WordTables = { bylines, dates, months, names, plainNames };
