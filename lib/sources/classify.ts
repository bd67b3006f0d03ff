import type { Address } from '../identifiers/address.ts';
import { identifyUrl } from '../identifiers/index.ts';
import type { Identifiers } from '../identifiers/model.ts';
import { resolverAddress } from '../identifiers/resolver-address.ts';
import { unwrap } from '../identifiers/unwrap.ts';
import { classifyDoi } from './doi-prefix.ts';
import { findHostRow, findSuffixRow } from './host.ts';
import { isAddressOf } from './is-address-of.ts';
import { listed } from './listed.ts';
import type { SourceResult, SourceTable } from './model.ts';

export interface SourceQuery {
  url?: string;
  identifiers?: Identifiers;
  /** Only the address carries the number: whether it is the work's own is to be told too. */
  carries?: boolean;
}

/**
 * Who stands behind a reference, or behind the page itself (its own address and nothing else): redirects
 * and archives are looked through; at a DOI resolver the DOI's prefix decides; elsewhere the longest path,
 * then the subdomain, then the registrable domain, then the suffix's rule. Without an address, the
 * identifier's own service stands for it. "none" without either, or for an address that is not http(s).
 * Pure; never throws.
 */
export function classifySource(query: SourceQuery, table: SourceTable): SourceResult {
  const { url, identifiers = {}, carries } = query;
  const address = url === undefined ? undefined : unwrap(url, 'named hosts only');
  if (url !== undefined && address) {
    const source = classifyAddress(address, identifiers.doi, table);
    return carries && source.status !== 'none' && isAddressOf(url, table)
      ? { ...source, ofPaper: true }
      : source;
  }
  const implied = resolverAddress(identifiers);
  const service = implied === undefined ? undefined : unwrap(implied, 'named hosts only');
  return service ? classifyAddress(service, identifiers.doi, table) : { status: 'none' };
}

function classifyAddress(address: Address, knownDoi: string | undefined, table: SourceTable): SourceResult {
  const row = findHostRow(address, table);
  if (row?.class === 'resolver') {
    const doi = identifyUrl(`https://${address.host}${address.encoded}`).doi ?? knownDoi;
    const byDoi = doi === undefined ? undefined : classifyDoi(doi, table);
    if (byDoi) return byDoi;
  }
  if (row) return listed(row, row.pattern);
  const suffix = findSuffixRow(address.host, table);
  return suffix ? listed(suffix, `.${suffix.suffix}`) : { status: 'unlisted', host: address.host };
}
