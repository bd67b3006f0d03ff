import { splitTable } from '../../tables/split-table.ts';

/** The tables of words that a lexicon is made of: of all languages, or of one. */
export interface WordTables {
  bylines: string;
  dates: string;
  months: string;
  names: string;
  plainNames: string;
}

const NAMES: readonly (keyof WordTables)[] = ['bylines', 'dates', 'months', 'names', 'plainNames'];

/** The rows of one language in tables of all, each with its header; a table without any is its header alone. */
export function tablesOf(all: WordTables, language: string): WordTables {
  const own: WordTables = { bylines: '', dates: '', months: '', names: '', plainNames: '' };
  for (const name of NAMES) own[name] = rowsOf(all[name], language);
  return own;
}

/** The languages that the tables have rows of. */
export function languagesOf(all: WordTables): string[] {
  const languages = new Set<string>();
  for (const name of NAMES) {
    const { header, rows } = splitTable(all[name]);
    const at = header.indexOf('language');
    for (const row of rows) languages.add(row[at] ?? '');
  }
  return [...languages].sort();
}

function rowsOf(table: string, language: string): string {
  const { header, rows } = splitTable(table);
  const at = header.indexOf('language');
  return [header, ...rows.filter(row => row[at] === language)].map(cells => cells.join('\t')).join('\n');
}
