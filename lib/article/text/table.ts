import { splitTable } from '../../tables/split-table.ts';

/** Rows of a table of `data/`, keyed by all columns of its header. */
export function parseTable(text: string): Record<string, string>[] {
  const { header, rows } = splitTable(text);
  return rows.map(cells => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

/** A cell of a row that `parseTable` returned; "" for a column that the table does not have. */
export function cell(row: Record<string, string>, column: string): string {
  return row[column] ?? '';
}
