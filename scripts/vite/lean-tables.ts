import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** What reviewers and meta-tests need of a table, and the running extension does not. */
const REVIEW_COLUMNS = new Set(['sample', 'basis', 'address', 'checked', 'reason']);
/** The reader can ask why a source has its class, and since when, so these rows keep their basis and the day on which it was read. */
const TABLES_WITH_SHOWN_BASIS = new Set([
  'sources.tsv',
  'suffixes.tsv',
  'doi-prefixes.tsv',
  'source-classes.tsv',
]);

/** Tables whose language tells reviewers whom to ask; what is read there holds in any language. */
const TABLES_FOR_ALL_LANGUAGES = new Set([
  'page-zones.tsv',
  'citation-refusals.tsv',
  'citation-words.tsv',
  'health-site-words.tsv',
  'reference-headings.tsv',
]);

/** Leaves review columns, comments and blank lines out of `data/*.tsv?raw` in a build; tests see the whole tables. */
export function leanTables(): Plugin {
  return {
    name: 'lean-tables',
    enforce: 'pre',
    apply: 'build',
    async load(id) {
      const [path, query] = id.split('?', 2);
      if (query !== 'raw' || !path?.endsWith('.tsv')) return undefined;
      const table = await readFile(path, 'utf8');
      const name = basename(path);
      const lean = leanTable(table, TABLES_WITH_SHOWN_BASIS.has(name), TABLES_FOR_ALL_LANGUAGES.has(name));
      return `export default ${JSON.stringify(lean)}`;
    },
  };
}

/** The table without comments, blank lines and, unless `keepsBasis`, its review columns; where asked, without its language. */
export function leanTable(table: string, keepsBasis: boolean, isForAllLanguages = false): string {
  const rows = table
    .split(/\r?\n/)
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'));
  const dropped = new Set(keepsBasis ? ['sample'] : REVIEW_COLUMNS);
  if (isForAllLanguages) dropped.add('language');
  const kept = (rows[0] ?? []).flatMap((name, at) => (dropped.has(name) ? [] : [at]));
  return rows.map(cells => kept.map(at => cells[at] ?? '').join('\t')).join('\n');
}
