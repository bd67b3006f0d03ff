import type { ServiceName, Work, WorkResult } from './model.ts';
import type { Told } from './service.ts';

/**
 * Who is heard first, for every field: Crossref holds what the publisher itself registered for the DOI.
 * Wikipedia never answers for the same reference as another service.
 */
const FIRST_HEARD: readonly ServiceName[] = ['Crossref', 'Wikipedia'];

/** The fields of which each has one value, taken from the first service that has it. */
const SINGLE_FIELDS = [
  'title',
  'authors',
  'container',
  'year',
  'volume',
  'issue',
  'pages',
  'publicationTypes',
  'openAccessUrl',
  'abstract',
  'citedBy',
  'lastEdited',
  'textLicence',
] as const satisfies (keyof Work)[];

/**
 * What all services together say of one reference. One that found it is enough for "found", and the others'
 * failures are named in it; "unknown" only where every service that was asked answered.
 */
export function merge(told: ReadonlyMap<ServiceName, Told>): WorkResult {
  const inOrder = [...told].sort(([a], [b]) => FIRST_HEARD.indexOf(a) - FIRST_HEARD.indexOf(b));
  const records = inOrder.flatMap(([, said]) => (said.status === 'found' ? [said.record] : []));
  const failures = inOrder.flatMap(([service, said]) => {
    const failed = said.status === 'failed' ? said : said.status === 'found' ? said.notRefreshed : undefined;
    return failed === undefined ? [] : [{ ...failed, service }];
  });
  if (records.length > 0) {
    const work = mergeRecords(records);
    if (failures.length > 0) work.failures = failures.map(({ status: _, ...rest }) => rest);
    return { status: 'found', work };
  }
  const [failed] = failures;
  if (failed !== undefined) return failed;
  const unknownTo = inOrder.flatMap(([service, said]) => (said.status === 'unknown' ? [service] : []));
  if (unknownTo.length > 0) return { status: 'unknown', askedOf: unknownTo };
  return told.size > 0 ? { status: 'not-asked', why: 'on-open' } : { status: 'no-identifier' };
}

function mergeRecords(records: readonly Work[]): Work {
  const work: Work = {
    identifiers: {},
    notices: records.flatMap(({ notices }) => notices),
    noticesAskedOf: records.flatMap(({ noticesAskedOf }) => noticesAskedOf),
  };
  for (const { identifiers } of records) work.identifiers = { ...identifiers, ...work.identifiers };
  for (const field of SINGLE_FIELDS) take(work, field, records);
  return work;
}

function take<F extends (typeof SINGLE_FIELDS)[number]>(
  work: Work,
  field: F,
  records: readonly Work[],
): void {
  const first = records.find(record => record[field] !== undefined)?.[field];
  if (first !== undefined) work[field] = first;
}
