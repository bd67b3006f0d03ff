import { readFileSync } from 'node:fs';
import { languagesOf, tablesOf, type WordTables } from '../../lib/article/lexicon/tables.ts';
import { leanTable } from '../vite/lean-tables.ts';

const TABLES: WordTables = {
  bylines: 'byline-labels',
  dates: 'date-labels',
  months: 'month-names',
  names: 'name-words',
  plainNames: 'plain-name-words',
};

const readTable = (name: string): string =>
  readFileSync(new URL(`../../data/${name}.tsv`, import.meta.url), 'utf8');

/** Columns that a table of one language does without; "bare" rows of English are told from others by theirs. */
const MORE: Readonly<Record<keyof WordTables, readonly string[]>> = {
  bylines: [],
  dates: ['language'],
  months: ['language'],
  names: ['language'],
  plainNames: ['language'],
};

/** The script of a language: it leaves its words where `lib/overlay/lexicons.ts` looks for them. */
function scriptOf(language: string, own: WordTables): string {
  const lean: WordTables = {
    bylines: leanTable(own.bylines, false, MORE.bylines),
    dates: leanTable(own.dates, false, MORE.dates),
    months: leanTable(own.months, false, MORE.months),
    names: leanTable(own.names, false, MORE.names),
    plainNames: leanTable(own.plainNames, false, MORE.plainNames),
  };
  return `(globalThis.evidenceOverlayWords??={}).${language}=${JSON.stringify(lean)};\n`;
}

/** The files by which a build carries the words of bylines and dates, one a language. */
export function languageFiles(): { contents: string; relativeDest: string }[] {
  const all: WordTables = {
    bylines: readTable(TABLES.bylines),
    dates: readTable(TABLES.dates),
    months: readTable(TABLES.months),
    names: readTable(TABLES.names),
    plainNames: readTable(TABLES.plainNames),
  };
  return languagesOf(all).map(language => ({
    contents: scriptOf(language, tablesOf(all, language)),
    relativeDest: `languages/${language}.js`,
  }));
}
