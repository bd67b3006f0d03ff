import type { Address } from '../identifiers/address.ts';
import type { SourceRow, SourceTable, SuffixRow } from './model.ts';

/** Hosts that serve a site's own pages to phones or caches: the same source as without the label. */
const SAME_SITE_LABEL = /^(?:www\d?|m|mobile|amp)\./;

/**
 * The most specific row for an address: of the exact host the one with the longest path that fits, then
 * the row without path of each host above it. Rows with a path don't reach into subdomains, and a name
 * that a registry shares out ("gov.uk") stands for its own pages only: each council under it is another body.
 */
export function findHostRow({ host, path }: Address, table: SourceTable): SourceRow | undefined {
  const own = host.replace(SAME_SITE_LABEL, '');
  for (const row of table.hosts.get(own) ?? []) {
    const prefix = row.pattern.slice(own.length);
    if (prefix === '' || isPathUnder(path, prefix)) return row;
  }
  for (let dot = own.indexOf('.'); dot >= 0; dot = own.indexOf('.', dot + 1)) {
    const above = own.slice(dot + 1);
    if (table.suffixes.has(above)) return undefined;
    const row = table.hosts.get(above)?.at(-1);
    if (row?.pattern === above) return row;
  }
  return undefined;
}

/** The rule of the longest suffix that a registry keeps for one kind of body. */
export function findSuffixRow(host: string, table: SourceTable): SuffixRow | undefined {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const row = table.suffixes.get(host.slice(dot + 1));
    if (row) return row;
  }
  return undefined;
}

/** Whole segments only: "/pubs/afp" holds "/pubs/afp/issues", not "/pubs/afpx". Letter case never matters to the sites listed. */
function isPathUnder(path: string, prefix: string): boolean {
  const start = path.slice(0, prefix.length).toLowerCase();
  return start === prefix && (path.length === prefix.length || path.charAt(prefix.length) === '/');
}
