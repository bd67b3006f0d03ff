import doiPrefixesTable from '../../data/doi-prefixes.tsv?raw';
import sourcesTable from '../../data/sources.tsv?raw';
import suffixesTable from '../../data/suffixes.tsv?raw';
import { readRows } from '../tables/rows.ts';
import type { DoiPrefixRow, SourceRow, SourceTable, SuffixRow } from './model.ts';

let loaded: SourceTable | undefined;

/** The reviewed tables, parsed when first asked for and kept: the background's worker is short-lived. */
export function loadSourceTable(): SourceTable {
  loaded ??= {
    hosts: indexHosts(readSourceRows(sourcesTable)),
    suffixes: new Map(readSuffixRows(suffixesTable).map(row => [row.suffix, row])),
    doiPrefixes: indexPrefixes(readDoiPrefixRows(doiPrefixesTable)),
  };
  return loaded;
}

/** Rows of `data/sources.tsv`, in its order. Where a row names no page, the site's own front page is the place to check. */
export function readSourceRows(table: string): SourceRow[] {
  return readRows(table).map(
    ([
      pattern = '',
      kind = '',
      organisation = '',
      country = '',
      basis = '',
      basisUrl = '',
      checked = '',
    ]) => ({
      pattern,
      class: kind,
      organisation,
      country,
      basis,
      basisUrl: basisUrl || `https://${pattern}`,
      checked,
    }),
  );
}

/** Rows of `data/suffixes.tsv`. Where a row names no rule of its own, the Public Suffix List is the basis. */
export function readSuffixRows(table: string): SuffixRow[] {
  return readRows(table).map(
    ([suffix = '', kind = '', organisation = '', country = '', basis = '', basisUrl = '']) => ({
      suffix,
      class: kind,
      organisation,
      country,
      basis:
        basis || "The country's domain registry keeps this name apart (Public Suffix List, ICANN section).",
      basisUrl: basisUrl || 'https://publicsuffix.org/list/public_suffix_list.dat',
    }),
  );
}

/**
 * Rows of `data/doi-prefixes.tsv`. Where a row names no page of its own, Crossref's record of the prefix
 * is the basis: it names the member that registered it.
 */
export function readDoiPrefixRows(table: string): DoiPrefixRow[] {
  return readRows(table).map(
    ([prefix = '', kind = '', organisation = '', country = '', basis = '', basisUrl = '']) => ({
      prefix,
      class: kind,
      organisation,
      country,
      basis: basis || 'Crossref names who registered this DOI prefix.',
      basisUrl: basisUrl || `https://api.crossref.org/prefixes/${registrantOf(prefix)}`,
    }),
  );
}

/** "10.1056" of "10.1056/nejm…". */
export const registrantOf = (doi: string): string => doi.slice(0, Math.max(0, doi.indexOf('/')));

function indexHosts(rows: readonly SourceRow[]): Map<string, SourceRow[]> {
  const hosts = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const slash = row.pattern.indexOf('/');
    const host = slash < 0 ? row.pattern : row.pattern.slice(0, slash);
    hosts.set(host, [...(hosts.get(host) ?? []), row]);
  }
  for (const list of hosts.values()) list.sort((a, b) => b.pattern.length - a.pattern.length);
  return hosts;
}

function indexPrefixes(rows: readonly DoiPrefixRow[]): Map<string, DoiPrefixRow[]> {
  const prefixes = new Map<string, DoiPrefixRow[]>();
  for (const row of rows) {
    const registrant = registrantOf(row.prefix);
    prefixes.set(registrant, [...(prefixes.get(registrant) ?? []), row]);
  }
  for (const list of prefixes.values()) list.sort((a, b) => b.prefix.length - a.prefix.length);
  return prefixes;
}
