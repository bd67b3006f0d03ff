import { PAGE_ITSELF } from '../../../../lib/appraisal/page-itself.ts';
import type { Doubt, MarkedAs, Notice, NoticeKind, Work, WorkResult } from '../../../../lib/works/model.ts';
import { ENCYCLOPEDIA, found } from '../../appraisal/sample.ts';
import { type Cases, type OneGiven, one, page, record, type Scene } from './scene.ts';

const ON = '2026-11-22';
const by = [{ by: 'Crossref', on: ON }];
const notice = (kind: NoticeKind, more: Partial<Notice> = {}): Notice => ({ kind, saidBy: by, ...more });
const noticed = (kind: NoticeKind, more: Partial<Notice> = {}) => record({ notices: [notice(kind, more)] });
const clean = record();

const READY = { status: 'ready', source: 'Invented Watch', date: '2026-11-01' } as const;
const looked = { looked: true, notices: [] };
const inList = (given: Partial<OneGiven>, work: Partial<Work> = {}) =>
  record(work, { list: READY, listed: looked, ...given });

const title = (words: string, at: 'begins' | 'holds' = 'begins', as: MarkedAs = 'retraction'): Doubt => ({
  why: 'title',
  by: 'Crossref',
  on: ON,
  mark: { words, as, at },
});
const unknownKind: Doubt = { why: 'unknown-kind', by: 'Crossref', on: ON, kind: 'Suspension' };
const unnamedKind: Doubt = { why: 'unknown-kind', by: 'Crossref', on: ON };
const begins = record({ doubts: [title('RETRACTED')] });
const holds = record({ doubts: [title('retracted', 'holds')] });
const printed = record({}, { reference: { text: 'Invented A. RETRACTED: On tea. J Inv 2019;3:7.' } });
const unknown = record({ doubts: [unknownKind] });
const unnamed = record({ doubts: [unnamedKind] });

const off = (
  lookups: 'off' | 'not-chosen' | 'on-open' | 'ahead',
  identifiers: object = { doi: '10.5555/one' },
) => one(undefined, { reference: { identifiers }, more: { lookups } });
const failed = (service: 'PubMed' | 'The extension'): WorkResult => ({
  status: 'failed',
  why: 'timeout',
  service,
});

const wiki = one(undefined, {
  reference: { url: 'https://de.wikipedia.org/wiki/Tee' },
  source: ENCYCLOPEDIA,
});

const DATED = '2020-01-14';
const pageOf = (iso: string) => ({
  dates: {
    modified: {
      id: 'd',
      kind: 'modified' as const,
      iso,
      text: iso,
      label: '',
      provenance: { from: 'visible text' as const, quote: iso },
    },
  },
});
const datedNotice = (iso: string) =>
  record({ notices: [notice('retraction', { date: DATED })] }, { page: pageOf(iso) });

const KINDS: readonly NoticeKind[] = [
  'retraction',
  'partial-retraction',
  'withdrawal',
  'expression-of-concern',
  'correction',
  'reinstatement',
];
const another = (kind: NoticeKind): NoticeKind => (kind === 'correction' ? 'retraction' : 'correction');

/** What is said of notices on one source, in panel, card, badge and exports. */
export const notices: Cases = {
  ...Object.fromEntries(
    KINDS.flatMap(kind => [
      [`notice.${kind}`, [noticed(kind), noticed(another(kind))]],
      [`notice.not-meant.${kind}`, [noticed(kind), noticed(another(kind))]],
    ]),
  ),
  'notice.withdrawal-preprint': [
    record({
      notices: [notice('withdrawal')],
      publicationTypes: { value: ['Preprint'], by: 'PubMed', on: ON },
    }),
    noticed('withdrawal'),
  ],
  'notice.label': [
    noticed('correction', { label: 'Addendum' }),
    noticed('correction', { label: 'Correction' }),
  ],
  'notice.reason': [noticed('retraction', { reason: 'Error' }), noticed('retraction')],
  'notice.dated': [
    noticed('retraction', { date: DATED, saidBy: [{ by: 'Crossref', on: ON, dated: '2020-02-01' }] }),
    noticed('retraction', { date: DATED }),
  ],
  'notice.undone': [
    record({
      notices: [notice('retraction', { date: DATED }), notice('reinstatement', { date: '2021-01-01' })],
    }),
    record({
      notices: [notice('retraction', { date: DATED }), notice('reinstatement', { date: '2019-01-01' })],
    }),
  ],
  'notice.asked': [
    noticed('retraction'),
    noticed('retraction', { saidBy: [{ by: 'X', on: ON, through: 'list' }] }),
  ],
  'notice.asked-through': [
    noticed('retraction', { saidBy: [{ by: 'X', on: ON, through: 'Crossref' }] }),
    noticed('retraction'),
  ],
  'notice.from-list': [
    noticed('retraction', { saidBy: [{ by: 'X', on: ON, through: 'list' }] }),
    noticed('retraction'),
  ],
  'notice.page-before': [datedNotice('2019-12-31'), datedNotice('2020-01')],
  'notice.page-after': [datedNotice('2020-01-15'), datedNotice('2020-01-14')],
  'notice.page-unclear': [datedNotice('2020-01'), datedNotice('2020-02')],
  'badge.notices': [noticed('correction'), begins],
  'badge.doubts': [begins, noticed('correction')],
  'sources.notice': [noticed('correction'), begins],
  'sources.notice-itself': [itself(), clean],
  'card.notice-itself': [itself(), clean],
  'export.notice': [noticed('correction'), noticed('correction', { date: DATED })],
  'export.notice-dated': [noticed('correction', { date: DATED }), noticed('correction')],

  'sources.notices-none': [clean, unknown],
  'card.notices-none': [clean, begins],
  'sources.notices-unasked': [record({ noticesAskedOf: [] }), clean],
  'card.notices-unasked': [record({ noticesAskedOf: [] }), clean],
  'card.no-retraction-said': [differing(), noticed('retraction')],
  'sources.notices-failed': [
    one(failed('PubMed')),
    record({ failures: [{ service: 'Unpaywall', why: 'timeout' }] }),
  ],
  'sources.notices-failed-own': [one(failed('The extension')), one(failed('PubMed'))],
  'sources.notices-unknown': [one({ status: 'unknown', askedOf: ['PubMed'] }), one(failed('PubMed'))],
  'sources.unknown-number': [
    one({ status: 'unknown', askedOf: ['PubMed'] }),
    one({ status: 'unknown', askedOf: ['PubMed'], soughtBy: 'text' }),
  ],
  'sources.notices-off': [off('off'), off('not-chosen')],
  'sources.notices-not-chosen': [off('not-chosen'), off('off')],
  'sources.notices-on-open': [off('on-open'), off('on-open', {})],
  'sources.notices-loading': [off('ahead'), clean],
  'sources.notices-no-identifier': [off('on-open', {}), off('on-open')],
  'sources.notices-by-place': [
    one({ status: 'not-asked', why: 'by-place' }),
    one({ status: 'not-asked', why: 'by-text' }),
  ],
  'sources.notices-by-text': [
    one({ status: 'not-asked', why: 'by-text' }),
    one({ status: 'not-asked', why: 'by-place' }),
  ],
  'sources.notices-wikipedia': [wiki, one(undefined)],
  'sources.notices-matched': [record({ foundBy: 'text', noticesAskedOf: [] }), record({ foundBy: 'place' })],
  'card.notices-by-text': [record({ foundBy: 'text', noticesAskedOf: [] }), record({ foundBy: 'place' })],
  'sources.notices-other-paper': [record({ contradicts: ['title', 'author'] }), clean],
  'sources.notices-doubtful': [begins, noticed('retraction')],
  'card.doubtful': [begins, record({ doubts: [title('RETRACTED')], notices: [notice('retraction')] })],
  'sources.title-begins': [begins, holds],
  'sources.title-holds': [holds, begins],
  'sources.printed-mark': [printed, begins],
  'sources.update-unknown': [unknown, unnamed],
  'sources.update-unnamed': [unnamed, unknown],
  'card.title-begins': [begins, holds],
  'card.title-holds': [holds, begins],
  'card.printed-mark': [printed, begins],
  'card.update-unknown': [unknown, unnamed],
  'card.update-unnamed': [unnamed, unknown],

  'sources.list-none': [inList({}), inList({}, { doubts: [unknownKind] })],
  'card.list-none': [inList({}), inList({}, { notices: [notice('correction')] })],
  'card.list-not-looked': [
    record(
      { identifiers: {} },
      { list: READY, listed: { looked: false, notices: [] }, reference: { identifiers: {} } },
    ),
    record(
      { identifiers: { doi: '10.5555/one' } },
      { list: READY, listed: { looked: false, notices: [] }, reference: { identifiers: {} } },
    ),
  ],
  'sources.list-absent': [inList({ list: { status: 'none' } }), inList({})],
  'card.list-absent': [inList({ list: { status: 'none' } }), inList({ list: { status: 'failed' } })],
  'sources.list-failed': [inList({ list: { status: 'failed' } }), inList({})],
  'card.list-failed': [inList({ list: { status: 'failed' } }), inList({ list: { status: 'none' } })],
};

function itself(): Scene {
  return record({ itselfNotice: { value: 'retraction', by: 'Crossref', on: ON } });
}

function differing(): Scene {
  const said = [
    { value: true, by: 'Crossref', on: ON },
    { value: false, by: 'PubMed', on: ON },
  ] as const;
  return record({
    notices: [notice('retraction')],
    disagreements: [{ field: 'retraction', said: [...said] }],
  });
}

/** A page that is itself a paper, with what was heard of it. */
function paper(
  result: WorkResult | undefined,
  more: { title?: string; lookups?: 'off' | 'ahead' } = {},
): Scene {
  return page(
    { paper: { identifiers: { doi: '10.5555/page' }, from: 'meta' }, title: more.title ?? 'On tea' },
    {
      works: new Map(result ? [[PAGE_ITSELF, result]] : []),
      listed: new Map([[PAGE_ITSELF, looked]]),
      list: READY,
      lookups: more.lookups ?? 'ahead',
    },
  );
}
const paperFound = (work: Partial<Work> = {}, more = {}) => paper(found(work), more);

/** The same of the page itself. */
export const pageItself: Cases = {
  'page-paper.is-none': [page(), paperFound()],
  'page-paper.notice': [paperFound({ notices: [notice('correction')] }), paperFound()],
  'page-paper.none': [paperFound(), paperFound({}, { title: 'RETRACTED: On tea' })],
  'page-paper.list-none': [paperFound(), paperFound({ doubts: [unknownKind] })],
  'page-paper.loading': [paper(undefined), paper(undefined, { lookups: 'off' })],
  'page-paper.not-asked': [paper(undefined, { lookups: 'off' }), paper(undefined)],
  'page-paper.failed': [paper(failed('PubMed')), paper(failed('The extension'))],
  'page-paper.failed-own': [paper(failed('The extension')), paper(failed('PubMed'))],
  'page-paper.unknown': [paper({ status: 'unknown', askedOf: ['PubMed'] }), paper(failed('PubMed'))],
  'page-paper.unasked': [paperFound({ noticesAskedOf: [] }), paperFound()],
  'page-paper.doubtful': [paperFound({ doubts: [unknownKind] }), paperFound()],
  'page-paper.title-begins': [paperFound({ doubts: [title('RETRACTED')] }), paperFound()],
  'page-paper.title-holds': [
    paperFound({ doubts: [title('retracted', 'holds')] }),
    paperFound({ doubts: [title('RETRACTED')] }),
  ],
  'page-paper.printed-mark': [
    paperFound({}, { title: 'RETRACTED: On tea' }),
    paperFound({}, { title: 'Retraction of the tongue' }),
  ],
  'page-paper.update-unknown': [paperFound({ doubts: [unknownKind] }), paperFound({ doubts: [unnamedKind] })],
  'page-paper.update-unnamed': [paperFound({ doubts: [unnamedKind] }), paperFound({ doubts: [unknownKind] })],
};
