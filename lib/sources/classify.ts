import type { Address } from '../identifiers/address.ts';
import { identifyUrl } from '../identifiers/index.ts';
import type { Identifiers } from '../identifiers/model.ts';
import { unwrap } from '../identifiers/unwrap.ts';
import { classifyDoi } from './doi-prefix.ts';
import { findHostRow, findSuffixRow } from './host.ts';
import type { SourceResult, SourceTable } from './model.ts';

export interface SourceQuery {
  url?: string;
  identifiers?: Identifiers;
}

/** Where an identifier leads when a reference prints no address: the record's own service. */
const ADDRESS_OF: readonly (readonly [keyof Identifiers, (value: string) => string])[] = [
  ['doi', doi => `https://doi.org/${doi}`],
  ['pmid', pmid => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`],
  ['pmcid', pmcid => `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`],
  ['nct', nct => `https://clinicaltrials.gov/study/${nct}`],
  ['nbk', nbk => `https://www.ncbi.nlm.nih.gov/books/${nbk}/`],
  ['arxiv', id => `https://arxiv.org/abs/${id}`],
];

/**
 * Who stands behind a reference, or behind the page itself (its own address and nothing else): redirects
 * and archives are looked through; at a DOI resolver the DOI's prefix decides; elsewhere the longest path,
 * then the subdomain, then the registrable domain, then the suffix's rule. Without an address, the
 * identifier's own service stands for it. "none" without either, or for an address that is not http(s).
 * Pure; never throws.
 */
export function classifySource(query: SourceQuery, table: SourceTable): SourceResult {
  const address = query.url === undefined ? undefined : unwrap(query.url, 'named hosts only');
  if (address) return classifyAddress(address, query.identifiers?.doi, table);
  for (const [field, addressOf] of ADDRESS_OF) {
    const value = query.identifiers?.[field];
    const implied = value === undefined ? undefined : unwrap(addressOf(value), 'named hosts only');
    if (implied) return classifyAddress(implied, query.identifiers?.doi, table);
  }
  return { status: 'none' };
}

function classifyAddress(address: Address, knownDoi: string | undefined, table: SourceTable): SourceResult {
  const row = findHostRow(address, table);
  if (row?.class === 'resolver') {
    const doi = identifyUrl(`https://${address.host}${address.encoded}`).doi ?? knownDoi;
    const byDoi = doi === undefined ? undefined : classifyDoi(doi, table);
    if (byDoi) return byDoi;
  }
  if (row) {
    const { class: kind, organisation, country, basis, basisUrl, pattern, checked } = row;
    return {
      status: 'listed',
      class: kind,
      organisation,
      country,
      basis,
      basisUrl,
      matched: pattern,
      ...(checked === '' ? {} : { checked }),
    };
  }
  const suffix = findSuffixRow(address.host, table);
  if (!suffix) return { status: 'unlisted', host: address.host };
  const { class: kind, organisation, country, basis, basisUrl } = suffix;
  return {
    status: 'listed',
    class: kind,
    organisation,
    country,
    basis,
    basisUrl,
    matched: `.${suffix.suffix}`,
  };
}
