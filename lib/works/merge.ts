import type { Identifiers } from '../identifiers/model.ts';
import { isOfAnother, NAMES_A_WORK, partIdentifiers } from './apart.ts';
import { disagreements, type Heard } from './disagreements.ts';
import { withDoubts } from './doubts.ts';
import { mergeNotices, withoutItself } from './merge-notices.ts';
import type { ServiceName, Work, WorkResult } from './model.ts';
import { FIRST_HEARD, heardFor, SINGLE_FIELDS, type SingleField } from './precedence.ts';
import type { Told } from './service.ts';

/**
 * What all services together say of one reference. One that found it is enough for "found", and the others'
 * failures are named in it; "unknown" only where every service that was asked answered.
 */
export function merge(told: ReadonlyMap<ServiceName, Told>, asked: Identifiers = {}): WorkResult {
  const inOrder = [...told].sort(([a], [b]) => FIRST_HEARD.indexOf(a) - FIRST_HEARD.indexOf(b));
  const heard = inOrder.flatMap(([service, said]) =>
    said.status === 'found' ? [{ service, record: said.record }] : [],
  );
  // Crossref is asked with the DOI, and answers an alias under the DOI that took its place.
  const doi = asked.doi && heard.find(({ service }) => service === 'Crossref')?.record.identifiers.doi;
  const { own, apart } = partIdentifiers(
    { ...asked, ...(doi && { doi }) },
    heard.map(({ record }) => record),
  );
  const records = apart === undefined ? heard : heard.filter(({ record }) => !isOfAnother(record, own));
  const parted = apart === undefined ? {} : { apart };
  const failures = inOrder.flatMap(([service, said]) => {
    const failed = said.status === 'failed' ? said : said.status === 'found' ? said.notRefreshed : undefined;
    return failed === undefined ? [] : [{ ...failed, service }];
  });
  if (records.length > 0) {
    const work = mergeRecords(ofOneWork(records));
    if (failures.length > 0) work.failures = failures.map(({ status: _, ...rest }) => rest);
    const [pending, onOpen] = [saying('pending', inOrder), saying('not-asked', inOrder)];
    if (pending.length > 0) work.pending = pending;
    if (onOpen.length > 0) work.onOpen = onOpen;
    return { status: 'found', work, ...parted };
  }
  const [failed] = failures;
  if (failed !== undefined) return { ...failed, ...parted };
  const unknownTo = saying('unknown', inOrder);
  if (unknownTo.length > 0) return { status: 'unknown', askedOf: unknownTo, ...parted };
  return told.size > 0 ? { status: 'not-asked', why: 'on-open' } : { status: 'no-identifier' };
}

function saying(status: Told['status'], told: readonly [ServiceName, Told][]): ServiceName[] {
  return told.flatMap(([service, said]) => (said.status === status ? [service] : []));
}

/** Records that contradict the first heard one are left out: mixed, they would put one paper's notice on another. */
function ofOneWork(heard: readonly Heard[]): Heard[] {
  const [first] = heard;
  return heard.filter(({ record }) =>
    NAMES_A_WORK.every(name => {
      const [own, other] = [first?.record.identifiers[name], record.identifiers[name]];
      return own === undefined || other === undefined || own === other;
    }),
  );
}

function mergeRecords(heard: readonly Heard[]): Work {
  const work: Work = {
    identifiers: {},
    notices: mergeNotices(heard.flatMap(({ record }) => record.notices)),
    ...withDoubts(heard.flatMap(({ record }) => record.doubts ?? [])),
    noticesAskedOf: heard.flatMap(({ record }) => record.noticesAskedOf),
  };
  for (const { record } of heard) work.identifiers = { ...record.identifiers, ...work.identifiers };
  for (const field of SINGLE_FIELDS) take(work, field, heard);
  if (work.itselfNotice) work.notices = withoutItself(work.notices, work.itselfNotice.value);
  const issns = new Set(heard.flatMap(({ record }) => record.journal?.issns ?? []));
  if (issns.size > 0) work.journal = { issns: [...issns] };
  const related = heard.flatMap(({ record }) => record.related ?? []);
  if (related.length > 0) work.related = related;
  const differing = disagreements(heard);
  if (differing.length > 0) work.disagreements = differing;
  return work;
}

function take<F extends SingleField>(work: Work, field: F, heard: readonly Heard[]): void {
  for (const service of heardFor(field)) {
    const value = heard.find(other => other.service === service)?.record[field];
    if (value !== undefined) {
      work[field] = value;
      return;
    }
  }
}
