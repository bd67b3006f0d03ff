import table from '../../data/private-pages.tsv?raw';
import { parseTsv } from '../tables/parse-tsv.ts';

const rows = parseTsv(table, ['kind', 'value']);

/** The values of the table's rows of one kind. */
export function valuesOf(kind: 'host-end' | 'host-word' | 'path-word' | 'sign-out'): ReadonlySet<string> {
  return new Set(rows.flatMap(row => (row.kind === kind ? [row.value] : [])));
}
