import type { ServiceName, Work } from './model.ts';

/*
 * Of several services that give the same field, whose word is taken: the table of docs/works.md. A service that is
 * missing from a row is not heard for that field.
 */

/** The fields of which each has one value, taken from the first service that has it. */
export const SINGLE_FIELDS = [
  'title',
  'authors',
  'container',
  'year',
  'volume',
  'issue',
  'pages',
  'publicationTypes',
  'designs',
  'openAccessUrl',
  'abstract',
  'medlineIndexed',
  'trial',
  'itselfNotice',
  'lastEdited',
  'textLicence',
] as const satisfies (keyof Work)[];

export type SingleField = (typeof SINGLE_FIELDS)[number];

/**
 * Who is heard first unless a field says otherwise: Crossref holds what the publisher itself registered for the DOI;
 * OpenAlex is made of the others; a trial's register speaks of the trial, not of the paper that names it; Wikipedia
 * never answers for the same reference as another. This is also the order in which services are named.
 */
export const FIRST_HEARD: readonly ServiceName[] = [
  'Crossref',
  'PubMed',
  'Europe PMC',
  'OpenAlex',
  'ClinicalTrials.gov',
  'Wikipedia',
  'Unpaywall',
  'NLM Catalog',
];

/** PubMed's indexers (whose words Europe PMC repeats) name the kind of study where Crossref has "journal-article". */
const INDEXERS_FIRST: readonly ServiceName[] = ['PubMed', 'Europe PMC', 'Crossref', 'OpenAlex'];

const HEARD_FOR: Partial<Record<SingleField, readonly ServiceName[]>> = {
  publicationTypes: INDEXERS_FIRST,
  designs: INDEXERS_FIRST,
  // Whole in PubMed, missing from half of Crossref's records.
  abstract: ['PubMed', 'Europe PMC', 'Crossref', 'Wikipedia'],
  // The full text itself first, which whole lists bring along, so that the link stays when the others answer.
  openAccessUrl: ['PubMed', 'Europe PMC', 'Unpaywall', 'OpenAlex'],
};

/** The services that are heard for a field, the first first. */
export function heardFor(field: SingleField): readonly ServiceName[] {
  return HEARD_FOR[field] ?? FIRST_HEARD;
}
