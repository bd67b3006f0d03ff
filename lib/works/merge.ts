import { mergeNotices, withoutItself } from './merge-notices.ts';
import type { ServiceName, Work, WorkResult } from './model.ts';
import type { Told } from './service.ts';

/**
 * Who is heard first: Crossref holds what the publisher itself registered for the DOI. Wikipedia never answers for
 * the same reference as another service.
 */
const FIRST_HEARD: readonly ServiceName[] = [
  'Crossref',
  'PubMed',
  'Europe PMC',
  'OpenAlex',
  'ClinicalTrials.gov',
  'Wikipedia',
  'Unpaywall',
  'NLM Catalog',
];

/** PubMed's indexers (whose words Europe PMC repeats) name the kind of study ("Randomized Controlled Trial") where Crossref has "journal-article". */
const PUBMED_FIRST: readonly ServiceName[] = ['PubMed', 'Europe PMC', 'Crossref', 'Wikipedia'];

/** Fields for which another is heard first; abstracts are whole in PubMed and missing from half of Crossref's records. */
const HEARD_FOR: Partial<Record<SingleField, readonly ServiceName[]>> = {
  publicationTypes: PUBMED_FIRST,
  abstract: PUBMED_FIRST,
};

/** The identifiers of which a paper has one each. */
const NAMES_A_WORK = ['doi', 'pmid', 'pmcid'] as const satisfies (keyof Work['identifiers'])[];

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
  'itselfNotice',
  'lastEdited',
  'textLicence',
] as const satisfies (keyof Work)[];

type SingleField = (typeof SINGLE_FIELDS)[number];

interface Heard {
  service: ServiceName;
  record: Work;
}

/**
 * What all services together say of one reference. One that found it is enough for "found", and the others'
 * failures are named in it; "unknown" only where every service that was asked answered.
 */
export function merge(told: ReadonlyMap<ServiceName, Told>): WorkResult {
  const inOrder = [...told].sort(([a], [b]) => FIRST_HEARD.indexOf(a) - FIRST_HEARD.indexOf(b));
  const records = inOrder.flatMap(([service, said]) =>
    said.status === 'found' ? [{ service, record: said.record }] : [],
  );
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
    return { status: 'found', work };
  }
  const [failed] = failures;
  if (failed !== undefined) return failed;
  const unknownTo = saying('unknown', inOrder);
  if (unknownTo.length > 0) return { status: 'unknown', askedOf: unknownTo };
  return told.size > 0 ? { status: 'not-asked', why: 'on-open' } : { status: 'no-identifier' };
}

function saying(status: Told['status'], told: readonly [ServiceName, Told][]): ServiceName[] {
  return told.flatMap(([service, said]) => (said.status === status ? [service] : []));
}

/**
 * A page may print one paper's DOI with another's PMID. Records that contradict the first heard one are left out:
 * mixed, they would put one paper's notice on another.
 */
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
    noticesAskedOf: heard.flatMap(({ record }) => record.noticesAskedOf),
  };
  for (const { record } of heard) work.identifiers = { ...record.identifiers, ...work.identifiers };
  for (const field of SINGLE_FIELDS) take(work, field, heard);
  if (work.itselfNotice) work.notices = withoutItself(work.notices, work.itselfNotice.value);
  return work;
}

function take<F extends SingleField>(work: Work, field: F, heard: readonly Heard[]): void {
  const order = HEARD_FOR[field] ?? FIRST_HEARD;
  const having = heard.filter(({ record }) => record[field] !== undefined);
  const [first] = having.sort((a, b) => order.indexOf(a.service) - order.indexOf(b.service));
  const value = first?.record[field];
  if (value !== undefined) work[field] = value;
}
