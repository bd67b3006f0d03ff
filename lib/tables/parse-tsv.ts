import { splitTable } from './split-table.ts';

/** Rows of a table of `data/`, keyed by the columns asked for; a column that the table lacks is "" in every row. */
export function parseTsv<const Column extends string>(
  table: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const { header, rows } = splitTable(table);
  const places = columns.map(column => header.indexOf(column));
  return rows.flatMap(cells => {
    const row: Partial<Record<Column, string>> = {};
    columns.forEach((column, index) => {
      row[column] = (cells[places[index] ?? -1] ?? '').trim();
    });
    return isWhole(row, columns) ? [row] : [];
  });
}

function isWhole<Column extends string>(
  row: Partial<Record<Column, string>>,
  columns: readonly Column[],
): row is Record<Column, string> {
  return columns.every(column => row[column] !== undefined);
}
