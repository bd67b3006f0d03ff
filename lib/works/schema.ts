import * as v from 'valibot';
import type { Identifiers } from '../identifiers/model.ts';
import { type Author, type Doubt, type Notice, STUDY_DESIGNS, type Work, type WorkResult } from './model.ts';
import { citedPageSchema } from './web-pages/model.ts';

/*
 * The types of `model.ts` as schemas, for the two borders that a work crosses inside the extension: out of the
 * database (an older build may have written it) and from the background to a page.
 */

/** Longest identifier taken: the DOI Handbook sets no limit; Crossref advises far less, none seen is near this. */
const MAX_IDENTIFIER_LENGTH = 512;

const identifier = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_IDENTIFIER_LENGTH));

export const identifiersSchema: v.GenericSchema<unknown, Identifiers> = v.object({
  doi: v.exactOptional(identifier),
  pmid: v.exactOptional(identifier),
  pmcid: v.exactOptional(identifier),
  nct: v.exactOptional(identifier),
  nbk: v.exactOptional(identifier),
  isbn: v.exactOptional(identifier),
  arxiv: v.exactOptional(identifier),
  pii: v.exactOptional(identifier),
});

export const serviceNameSchema = v.picklist([
  'Crossref',
  'Wikipedia',
  'PubMed',
  'Europe PMC',
  'OpenAlex',
  'Unpaywall',
  'ClinicalTrials.gov',
  'NLM Catalog',
]);

const said = <S extends v.GenericSchema>(value: S) =>
  v.object({ value, by: serviceNameSchema, on: v.string() });

export const noticeKindSchema = v.picklist([
  'retraction',
  'partial-retraction',
  'expression-of-concern',
  'correction',
  'reinstatement',
  'withdrawal',
]);

export const noticeSchema: v.GenericSchema<unknown, Notice> = v.object({
  kind: noticeKindSchema,
  date: v.exactOptional(v.string()),
  reason: v.exactOptional(v.string()),
  reasonBy: v.exactOptional(v.string()),
  label: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  saidBy: v.array(
    v.object({
      by: v.string(),
      on: v.string(),
      through: v.exactOptional(v.picklist(['Crossref', 'list'])),
      dated: v.exactOptional(v.string()),
    }),
  ),
});

const doubtFields = { by: serviceNameSchema, on: v.string() };

const doubtSchema: v.GenericSchema<unknown, Doubt> = v.variant('why', [
  v.object({
    ...doubtFields,
    why: v.literal('title'),
    mark: v.object({
      words: v.string(),
      as: v.picklist(['retraction', 'withdrawal', 'expression-of-concern']),
      at: v.picklist(['begins', 'holds']),
    }),
  }),
  v.object({ ...doubtFields, why: v.literal('unknown-kind'), kind: v.exactOptional(v.string()) }),
]);

const trialSchema = v.object({
  nct: v.string(),
  title: v.string(),
  status: v.string(),
  phases: v.array(v.string()),
  studyType: v.exactOptional(v.string()),
  hasResults: v.exactOptional(v.boolean()),
  start: v.exactOptional(v.string()),
  completed: v.exactOptional(v.string()),
  lastUpdated: v.exactOptional(v.string()),
});

export const studyDesignSchema = v.picklist(STUDY_DESIGNS);

const designSchema = v.object({
  term: v.string(),
  as: v.picklist(['type', 'heading']),
  design: v.exactOptional(studyDesignSchema),
});

const disagreementSchema = v.variant('field', [
  v.object({ field: v.literal('title'), said: v.array(said(v.string())) }),
  v.object({ field: v.literal('year'), said: v.array(said(v.number())) }),
  v.object({ field: v.literal('retraction'), said: v.array(said(v.boolean())) }),
]);

const SENT_FAILURES = [
  'offline',
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
  'bad-answer',
  'no-permission',
] as const;

/** What came of a request that left. */
export const sentFailureSchema = v.picklist(SENT_FAILURES);

export const failureReasonSchema = v.picklist([...SENT_FAILURES, 'two-records', 'too-many']);

const failureFields = {
  why: failureReasonSchema,
  service: serviceNameSchema,
  retryAt: v.exactOptional(v.number()),
};

export const authorSchema: v.GenericSchema<unknown, Author> = v.union([
  v.object({
    family: v.string(),
    given: v.exactOptional(v.string()),
    suffix: v.exactOptional(v.string()),
  }),
  v.object({ name: v.string() }),
]);

export const workSchema: v.GenericSchema<unknown, Work> = v.object({
  identifiers: identifiersSchema,
  title: v.exactOptional(said(v.string())),
  authors: v.exactOptional(said(v.array(authorSchema))),
  container: v.exactOptional(said(v.string())),
  year: v.exactOptional(said(v.number())),
  volume: v.exactOptional(said(v.string())),
  issue: v.exactOptional(said(v.string())),
  pages: v.exactOptional(said(v.string())),
  publicationTypes: v.exactOptional(said(v.array(v.string()))),
  notices: v.array(noticeSchema),
  itselfNotice: v.exactOptional(said(noticeKindSchema)),
  doubts: v.exactOptional(v.array(doubtSchema)),
  related: v.exactOptional(v.array(identifiersSchema)),
  noticesAskedOf: v.array(v.object({ by: serviceNameSchema, on: v.string() })),
  designs: v.exactOptional(said(v.array(designSchema))),
  journal: v.exactOptional(v.object({ issns: v.array(v.string()) })),
  medlineIndexed: v.exactOptional(said(v.boolean())),
  trial: v.exactOptional(said(trialSchema)),
  disagreements: v.exactOptional(v.array(disagreementSchema)),
  openAccessUrl: v.exactOptional(said(v.string())),
  abstract: v.exactOptional(said(v.string())),
  lastEdited: v.exactOptional(said(v.string())),
  textLicence: v.exactOptional(v.string()),
  foundBy: v.exactOptional(v.picklist(['place', 'text'])),
  matchedUrl: v.exactOptional(v.pipe(v.string(), v.url())),
  contradicts: v.exactOptional(v.array(v.picklist(['title', 'author', 'year', 'place']))),
  failures: v.exactOptional(v.array(v.object(failureFields))),
  pending: v.exactOptional(v.array(serviceNameSchema)),
  onOpen: v.exactOptional(v.array(serviceNameSchema)),
});

const partedFields = { apart: v.exactOptional(identifiersSchema) };

export const workResultSchema: v.GenericSchema<unknown, WorkResult> = v.variant('status', [
  v.object({ status: v.literal('found'), work: workSchema, ...partedFields }),
  v.object({
    status: v.literal('unknown'),
    askedOf: v.array(serviceNameSchema),
    soughtBy: v.exactOptional(v.picklist(['place', 'text'])),
    ...partedFields,
  }),
  v.object({ status: v.literal('failed'), ...failureFields, ...partedFields }),
  v.object({
    status: v.literal('not-asked'),
    why: v.picklist(['off', 'on-open', 'not-chosen', 'no-number', 'by-place', 'by-text']),
  }),
  v.object({
    status: v.literal('no-identifier'),
    text: v.exactOptional(v.picklist(['not-parted', 'no-place'])),
    page: v.exactOptional(v.union([citedPageSchema, v.literal('not-read')])),
  }),
]);
