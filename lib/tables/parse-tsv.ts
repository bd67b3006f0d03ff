/**
 * Rows of a tab-separated table with a header row, keyed by column. Lines without any tab and empty lines are
 * skipped; a missing cell is "". The tables are the project's own (`data/*.tsv`), so nothing is escaped.
 */
export function parseTsv<const Column extends string>(
  table: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [header = '', ...lines] = table.split('\n');
  const names = header.replace(/\r$/, '').split('\t');
  const places = columns.map(column => names.indexOf(column));
  const rows: Record<Column, string>[] = [];
  for (const line of lines) {
    if (!line.includes('\t')) continue;
    const cells = line.replace(/\r$/, '').split('\t');
    rows.push(rowOf(columns, places, cells));
  }
  return rows;
}

function rowOf<Column extends string>(
  columns: readonly Column[],
  places: number[],
  cells: string[],
): Record<Column, string> {
  const row: Partial<Record<Column, string>> = {};
  columns.forEach((column, index) => {
    row[column] = (cells[places[index] ?? -1] ?? '').trim();
  });
  return row as Record<Column, string>;
}
