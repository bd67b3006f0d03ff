import resolversTable from '../../data/identifier-resolvers.tsv?raw';
import { lazily } from '../tables/lazily.ts';
import { readRows } from '../tables/rows.ts';
import { isUnder } from './address.ts';

const resolvers = lazily(() => readRows(resolversTable).map(([host = '']) => host));

/** Whether a host resolves DOIs: its path is the DOI as printed, nothing appended. */
export function isResolver(host: string): boolean {
  return resolvers().some(name => isUnder(host, name));
}
