import { splitTable } from './split-table.ts';

/** Rows of a table of `data/`, header left out, cells as written: `row[0]` to `row[width - 1]` always exist. */
export function readRows(table: string): string[][] {
  return splitTable(table).rows;
}
