/** Rows of a table by the hosts that they name, so that a look-up costs a few map reads and not a pass over the table. */
export type HostIndex<Row> = (host: string) => readonly Row[];

/**
 * Builds the look-up: for a host, the rows that name it or a host above it, and those for any host ("*"),
 * in the table's order. `hostsOf` gives a row's names, parted by spaces.
 */
export function indexByHost<Row>(rows: readonly Row[], hostsOf: (row: Row) => string): HostIndex<Row> {
  const byName = new Map<string, number[]>();
  const everywhere: number[] = [];
  rows.forEach((row, place) => {
    for (const name of hostsOf(row).split(' ')) {
      if (name === '*') everywhere.push(place);
      else byName.set(name, [...(byName.get(name) ?? []), place]);
    }
  });
  const rowsAnywhere = everywhere.flatMap(place => rows[place] ?? []);
  return host => {
    const places: number[] = [];
    for (let start = 0; start >= 0; start = nextLabel(host, start)) {
      const named = byName.get(host.slice(start));
      if (named) places.push(...named);
    }
    if (places.length === 0) return rowsAnywhere;
    return [...places, ...everywhere].sort((a, b) => a - b).flatMap(place => rows[place] ?? []);
  };
}

/** Where the host's next label begins, or -1. */
function nextLabel(host: string, start: number): number {
  const dot = host.indexOf('.', start);
  return dot < 0 ? -1 : dot + 1;
}
