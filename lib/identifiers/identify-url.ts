import type { Address } from './address.ts';
import { findDoiAtResolver, findDoiInAddress } from './doi.ts';
import type { Identifiers } from './model.ts';
import { isResolver } from './resolvers.ts';
import { unwrap } from './unwrap.ts';
import { applyUrlRules } from './url-rules.ts';

/** Longer addresses are no links that a reader follows; the cap bounds the work for any string. */
const LONGEST_ADDRESS = 4096;

/** Parameters that name where the reader came from, or what else the page cites, not what it is. */
const FOREIGN_PARAMETER = /^(?:ref|src|cit|utm|related|from)/i;

/**
 * The identifiers that stand in an address or follow from it by a published rule
 * (`data/identifier-urls.tsv`), without any network. Returns {} where there is none; never throws.
 * DOIs are lower case, since they are case-insensitive (DOI Handbook 2.4).
 */
export function identifyUrl(url: string): Identifiers {
  if (url.length > LONGEST_ADDRESS) return {};
  const bare = /^\s*(?:info:doi\/|doi:\s*\/?)(10\..*)$/i.exec(url)?.[1];
  if (bare !== undefined) return withArxiv({}, findDoiAtResolver(bare));
  const address = unwrap(url, 'any proxy');
  if (!address) return {};
  if (isResolver(address.host)) {
    return withArxiv({}, findDoiAtResolver(address.path) ?? findDoi(address));
  }
  const { found, closed } = applyUrlRules(address.host, address.target);
  if (closed || found.doi !== undefined) return found;
  return withArxiv(found, findDoi(address));
}

/** The path's DOI; else that of a parameter, "doi" first, also a bare one ("DOI?10.1055/…"). */
function findDoi({ path, search }: Address): string | undefined {
  const inPath = findDoiInAddress(path);
  if (inPath !== undefined) return inPath;
  if (search.length < 2) return undefined;
  const entries = [...new URLSearchParams(search)].filter(([name]) => !FOREIGN_PARAMETER.test(name));
  entries.sort(([a], [b]) => Number(/doi/i.test(b)) - Number(/doi/i.test(a)));
  for (const [name, value] of entries) {
    const doi = findDoiInAddress(value) ?? findDoiInAddress(name);
    if (doi !== undefined) return doi;
  }
  return undefined;
}

/** arXiv's own DOIs carry its identifier (arXiv, "arXiv article DOIs", 2022). */
function withArxiv(found: Identifiers, doi: string | undefined): Identifiers {
  if (doi === undefined) return found;
  const arxiv = /^10\.48550\/arxiv\.(.+?)(?:v\d+)?$/.exec(doi)?.[1];
  return { ...found, doi, ...(arxiv === undefined || found.arxiv !== undefined ? {} : { arxiv }) };
}
