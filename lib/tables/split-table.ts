/**
 * A tab-separated table of the project's own (`data/*.tsv`) as its header and its rows, cells as written: nothing is
 * escaped. Blank lines and lines that begin with "#" are skipped; every row has as many cells as the header, missing
 * ones "", and any more that it has. An empty first cell stands for the one above it: a build leaves repeats out.
 */
export function splitTable(table: string): { header: string[]; rows: string[][] } {
  const lines = table.split(/\r?\n/).filter(line => line.trim() !== '' && !line.startsWith('#'));
  const [header = [], ...rows] = lines.map(line => line.split('\t'));
  let first = '';
  for (const row of rows) {
    while (row.length < header.length) row.push('');
    first = row[0] || first;
    row[0] = first;
  }
  return { header, rows };
}
