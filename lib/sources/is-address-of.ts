import { isResolver } from '../identifiers/resolvers.ts';
import { unwrap } from '../identifiers/unwrap.ts';
import { isOfRecords } from '../identifiers/url-rules.ts';
import { findHostRow } from './host.ts';
import type { SourceTable } from './model.ts';

/** Bodies whose pages are the papers, reviews, trials and records that their addresses number. */
const HOLD_WORKS: ReadonlySet<string> = new Set([
  'guideline',
  'index-repository',
  'journal',
  'preprint',
  'systematic-review',
  'trial-registry',
]);

/**
 * Whether an address from which an identifier was read is the work's own: of a resolver, of a publisher or repository
 * of our tables, or of a library's proxy of one. False for any other host: that it carries a number says nothing of
 * what is there. Pure; never throws.
 */
export function isAddressOf(url: string, table: SourceTable): boolean {
  const address = unwrap(url, 'library proxies');
  if (address === undefined) return false;
  if (isResolver(address.host) || isOfRecords(address.host)) return true;
  const row = findHostRow(address, table);
  return row !== undefined && HOLD_WORKS.has(row.class);
}
