import { FAILED } from '../../../../lib/appraisal/card-status.ts';
import type { FailureReason, Trial, Work, WorkResult } from '../../../../lib/works/model.ts';
import type { CitedPage, PageFailure } from '../../../../lib/works/web-pages/model.ts';
import { date, ENCYCLOPEDIA } from '../../appraisal/sample.ts';
import { type Cases, missing, one, record, type Scene } from './scene.ts';

const ON = '2026-11-22';
const said = <T>(value: T) => ({ value, by: 'PubMed' as const, on: ON });

const reasons: readonly FailureReason[] = [
  'offline',
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
  'bad-answer',
  'no-permission',
  'two-records',
  'too-many',
];
const failed = (why: FailureReason): Scene => one({ status: 'failed', why, service: 'PubMed' });

const off = (lookups: 'off' | 'not-chosen' | 'on-open', identifiers: object = { doi: '10.5555/one' }) =>
  one(undefined, { reference: { identifiers }, more: { lookups } });
const notAsked = (why: 'by-place' | 'by-text') => one({ status: 'not-asked', why });
const nothing = (text?: 'not-parted' | 'no-place') => one({ status: 'no-identifier', ...(text && { text }) });
const unknown = (soughtBy?: 'place' | 'text') =>
  one({ status: 'unknown', askedOf: ['PubMed'], ...(soughtBy && { soughtBy }) });

const cited = (read: CitedPage | 'not-read'): Scene =>
  one({ status: 'no-identifier', page: read } satisfies WorkResult);
const readPage = cited({ status: 'read', host: 'clinic.example', on: ON, facts: { title: 'Tea' } });
const unread = (why: PageFailure) => cited({ status: 'failed', host: 'clinic.example', on: ON, why });
const PAGES = {
  'leads-on': 'card.page-leads-on',
  timeout: 'card.page-timeout',
  offline: 'card.page-offline',
  error: 'card.page-error',
  'not-a-page': 'card.page-not-a-page',
  nothing: 'card.page-nothing',
} as const satisfies Record<PageFailure, string>;

const trial: Trial = { nct: 'NCT00000001', title: 'Tea', status: 'COMPLETED', phases: [] };
const ofTrial = (hasResults?: boolean): Scene =>
  record({ trial: said({ ...trial, ...(hasResults !== undefined && { hasResults }) }) });

const modified = (iso: string) => ({ dates: { modified: date('modified', iso) } });
const aged = (year: number, page: object = modified('2020-06-01')): Scene =>
  record({ year: said(year) }, { page });

const wiki = (edited: string): Scene =>
  record(
    { lastEdited: { value: edited, by: 'Wikipedia', on: ON } },
    {
      reference: { url: 'https://de.wikipedia.org/wiki/Tee' },
      source: ENCYCLOPEDIA,
      page: modified('2020-06-01'),
    },
  );

const authors = (count: number): Scene =>
  record({ authors: said(Array.from({ length: count }, (_, at) => ({ family: `Quill ${at}` }))) });

const years = (second: number): Partial<Work> => ({
  disagreements: [{ field: 'year', said: [said(2019), { ...said(second), by: 'Crossref' }] }],
});
const clean = record();
const bare = { url: '', text: '' };

/** What one card says of its source. */
export const cards: Cases = {
  ...Object.fromEntries(
    reasons.map((why, at) => [FAILED[why], [failed(why), failed(reasons[(at + 1) % reasons.length] ?? why)]]),
  ),
  ...Object.fromEntries(Object.entries(PAGES).map(([why, key]) => [key, [unread(whyOf(why)), readPage]])),
  'label.no-title': [one(undefined, { reference: bare }), one(undefined)],
  'text.authors-more': [authors(4), authors(3)],
  'card.not-compared': [clean, 'always'],
  'card.record': [clean, one({ status: 'unknown', askedOf: ['PubMed'] })],
  'card.no-types': [record({ designs: said([]) }), clean],
  'card.medline-not': [record({ medlineIndexed: said(false) }), record({ medlineIndexed: said(true) })],
  'card.trial-no-results': [ofTrial(false), ofTrial()],
  'card.year-alone': [aged(2019, { dates: {} }), aged(2019)],
  'card.older': [aged(2019), aged(2020)],
  'card.newer': [aged(2021), aged(2020)],
  'card.same-year': [aged(2020), aged(2019)],
  'card.wiki-since': [wiki('2021-01-01'), wiki('2020-01-01')],
  'card.year-said': [record(years(2018)), clean],
  'card.title-said': [
    record({
      disagreements: [{ field: 'title', said: [said('Tea'), { ...said('Milk'), by: 'Crossref' }] }],
    }),
    clean,
  ],
  'card.other-paper': [record({ contradicts: ['title', 'author'] }), clean],
  'card.other-paper-notices': [record({ contradicts: ['title', 'author'] }), clean],
  'card.matched-by-text': [record({ foundBy: 'text' }), record({ foundBy: 'place' })],
  'card.found-by-place': [record({ foundBy: 'place' }), record({ foundBy: 'text' })],
  'card.loading': [one(undefined), clean],
  'card.pending': [record({ pending: ['PubMed'] }), record({ onOpen: ['OpenAlex'] })],
  'card.off': [off('off'), off('not-chosen')],
  'card.not-chosen': [off('not-chosen'), off('off')],
  'card.on-open': [off('on-open'), off('on-open', {})],
  'card.no-number': [off('on-open', {}), off('on-open')],
  'card.by-place': [notAsked('by-place'), notAsked('by-text')],
  'card.by-text': [notAsked('by-text'), notAsked('by-place')],
  'card.failed-own': [one({ status: 'failed', why: 'timeout', service: 'The extension' }), failed('timeout')],
  'card.unknown': [unknown(), unknown('text')],
  'card.unknown-place': [unknown('place'), unknown()],
  'card.unknown-text': [unknown('text'), unknown('place')],
  'card.no-identifier': [nothing(), nothing('not-parted')],
  'card.not-parted': [nothing('not-parted'), nothing('no-place')],
  'card.no-place': [nothing('no-place'), nothing('not-parted')],
  'card.no-list': [missing(false), missing(true)],
  'card.missing-entry': [missing(true), missing(false)],
  'card.page-read': [readPage, cited('not-read')],
  'card.page-not-read': [cited('not-read'), readPage],
  'export.words-alone': [one({ status: 'unknown', askedOf: ['PubMed'] }), clean],
  'export.said-by': [clean, one({ status: 'unknown', askedOf: ['PubMed'] })],
  'sources.page-leads-on': [unread('leads-on'), unread('error')],
  'sources.page-leads-on-means': [unread('leads-on'), unread('error')],
  'sources.page-error': [unread('error'), unread('timeout')],
  'sources.page-no-answer': [unread('timeout'), unread('error')],
  'sources.page-error-means': [unread('error'), unread('leads-on')],
};

function whyOf(name: string): PageFailure {
  return Object.keys(PAGES).find((why): why is PageFailure => why === name) ?? 'nothing';
}
