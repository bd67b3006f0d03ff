import { classifySource, loadSourceTable } from '../../lib/sources/index.ts';

/* Who stands behind an address, beside a look-up of a host in a Map. */

/** Milliseconds of asking for the table for the first time, and again; each of the two is the same table. */
function timeLoading(): { first: number; again: number; isSame: boolean; hosts: string[] } {
  const begun = performance.now();
  const table = loadSourceTable();
  const between = performance.now();
  const isSame = loadSourceTable() === table;
  const done = performance.now();
  return { first: between - begun, again: done - between, isSame, hosts: [...table.hosts.keys()] };
}

/** Microseconds a source, so many times over all addresses; and the same for a Map with their hosts. */
function timeClassifying(addresses: readonly string[], repetitions: number) {
  const table = loadSourceTable();
  const map = new Map(addresses.map(address => [new URL(address).hostname, address]));
  const hosts = [...map.keys()];
  let listed = 0;
  const each = (count: number, run: () => void) => {
    const begun = performance.now();
    run();
    return ((performance.now() - begun) * 1000) / count;
  };
  const classify: number[] = [];
  const lookUp: number[] = [];
  for (let round = 0; round < repetitions; round++) {
    classify.push(
      each(addresses.length, () => {
        for (const url of addresses) if (classifySource({ url }, table).status === 'listed') listed++;
      }),
    );
    lookUp.push(
      each(hosts.length, () => {
        for (const host of hosts) if (map.get(host) === undefined) listed++;
      }),
    );
  }
  return { classify, lookUp, listed: listed / repetitions };
}

Object.assign(globalThis, { timeLoading, timeClassifying });
