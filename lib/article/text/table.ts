/**
 * Reads a reviewed table of `data/`: tab-separated, one header row, one row a line.
 * Lines that are empty or begin with "#" are skipped; a missing cell reads as "".
 */
export function parseTable(text: string): Record<string, string>[] {
  const lines = text.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#'));
  const header = (lines[0] ?? '').split('\t');
  return lines.slice(1).map(line => {
    const cells = line.split('\t');
    return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** A cell of a row that `parseTable` returned; "" for a column that the table does not have. */
export function cell(row: Record<string, string>, column: string): string {
  return row[column] ?? '';
}
