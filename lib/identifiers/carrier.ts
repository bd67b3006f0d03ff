import { readAddress } from './address.ts';
import { isResolver } from './resolvers.ts';
import { unwrap } from './unwrap.ts';
import { isOfRecords } from './url-rules.ts';

/**
 * The host of an address that carries an identifier without being known as a place of what it names: any site can put a
 * paper's DOI into its addresses. Undefined for resolvers and for the hosts whose addresses are records
 * (`data/identifier-urls.tsv`), also behind named redirects and libraries' proxies. Whether another host is the paper's
 * publisher, `isAddressOf` of `lib/sources` says, whose tables are large. Never throws.
 */
export function carrierOf(url: string): string | undefined {
  const behind = unwrap(url, 'library proxies');
  if (behind !== undefined && (isResolver(behind.host) || isOfRecords(behind.host))) return undefined;
  return readAddress(url)?.host;
}

/** The address itself where it is a resolver's and ends with this DOI and nothing else. */
export function isExactAt(url: string, doi: string): boolean {
  const address = unwrap(url, 'library proxies');
  return address !== undefined && isResolver(address.host) && address.path.toLowerCase() === `/${doi}`;
}

/** Whether an address is a resolver's, or a library's proxy of one. */
export function isAtResolver(url: string): boolean {
  const address = unwrap(url, 'library proxies');
  return address !== undefined && isResolver(address.host);
}
