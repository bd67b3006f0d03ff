/**
 * Rows of a tab-separated table, header left out, cells as written. Blank lines are skipped; a row with
 * too few cells is filled with empty ones, so that `row[0]` to `row[width - 1]` always exist.
 */
export function readRows(table: string): string[][] {
  const lines = table.split('\n').filter(line => line.trim() !== '');
  const width = (lines[0] ?? '').split('\t').length;
  return lines.slice(1).map(line => {
    const cells = line.replace(/\r$/, '').split('\t');
    while (cells.length < width) cells.push('');
    return cells;
  });
}
