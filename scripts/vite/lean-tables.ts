import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
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

/**
 * Columns that tell reviewers more in one table, and that nothing asks for at run time: whom to ask about a language,
 * where what is read holds in any, and what a rule is about.
 */
const MORE_REVIEW_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'date-labels.tsv': ['language'],
  'foreign-parts.tsv': ['language'],
  'month-names.tsv': ['language'],
  'page-zones.tsv': ['language'],
  'citation-refusals.tsv': ['language', 'kind'],
  'citation-words.tsv': ['language'],
  'numbered-words.tsv': ['language'],
  'health-site-words.tsv': ['language'],
  'reference-headings.tsv': ['language'],
  'title-marks.tsv': ['language'],
};

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
      const lean = leanTable(table, TABLES_WITH_SHOWN_BASIS.has(name), MORE_REVIEW_COLUMNS[name]);
      return `export default ${JSON.stringify(lean)}`;
    },
  };
}

/** The table without comments, blank lines and, unless `keepsBasis`, its review columns and the `more` that are named. */
export function leanTable(table: string, keepsBasis: boolean, more: readonly string[] = []): string {
  const rows = table
    .split(/\r?\n/)
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'));
  const dropped = new Set(keepsBasis ? ['sample'] : REVIEW_COLUMNS);
  for (const column of more) dropped.add(column);
  const kept = (rows[0] ?? []).flatMap((name, at) => (dropped.has(name) ? [] : [at]));
  const lean = rows.map(cells => kept.map(at => cells[at] ?? ''));
  const plain = lean.map(cells => cells.join('\t')).join('\n');
  const shorter = withoutRepeats(lean).join('\n');
  return gzipSync(shorter).length < gzipSync(plain).length ? shorter : plain;
}

/** First cells that repeat the row above are left out, where the table is shorter so when packed: `splitTable` puts them back. */
function withoutRepeats(rows: readonly string[][]): string[] {
  return rows.map(([first = '', ...others], at) => {
    const isRepeated = others.length > 0 && at > 1 && rows[at - 1]?.[0] === first;
    return [isRepeated ? '' : first, ...others].join('\t');
  });
}
