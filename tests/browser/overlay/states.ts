import { glance } from '../../../lib/appraisal/glance.ts';
import { type AppraisalInput, previewEntry, previewMissing } from '../../../lib/appraisal/index.ts';
import type { PreviewEntry } from '../../../lib/appraisal/model.ts';
import type { OverlayActions, OverlayState } from '../../../lib/overlay/overlay-state.ts';
import type { PreviewState } from '../../../lib/overlay/preview-machine.ts';
import { spoken } from '../../../lib/wording/index.ts';
import type { NoticeKind, Work, WorkResult } from '../../../lib/works/model.ts';
import { article, citation, found, input, JOURNAL, reference } from '../../unit/appraisal/sample.ts';

const ON = '2026-11-22';
const by = 'Crossref' as const;

const PAPER: WorkResult = found({
  title: { value: 'Warm drinks and the common cold: a randomised trial of two hundred adults', by, on: ON },
  authors: {
    value: [
      { family: 'Quill', given: 'Ada' },
      { family: 'Marsh', given: 'Bo' },
      { family: 'Reed', given: 'Cy' },
      { family: 'Fern', given: 'Di' },
    ],
    by,
    on: ON,
  },
  container: { value: 'Journal of Invented Medicine', by, on: ON },
  year: { value: 2016, by, on: ON },
});

function withNotice(kind: NoticeKind): WorkResult {
  const notice = {
    kind,
    date: '2020-01-14',
    url: 'https://journal.example/notice',
    saidBy: [{ by: 'Crossref', on: ON }],
  };
  return changed({ notices: [notice] });
}

/** The sample paper with other facts. */
function changed(facts: Partial<Work>): WorkResult {
  return PAPER.status === 'found' ? found({ ...PAPER.work, ...facts }) : PAPER;
}

/** Every state of a look-up as the card meets it. */
export const RESULTS: Record<string, WorkResult | 'loading'> = {
  loading: 'loading',
  found: PAPER,
  retracted: withNotice('retraction'),
  withdrawn: withNotice('withdrawal'),
  concern: withNotice('expression-of-concern'),
  corrected: withNotice('correction'),
  reinstated: withNotice('reinstatement'),
  unknown: { status: 'unknown', askedOf: ['Crossref'] },
  failed: { status: 'failed', why: 'timeout', service: 'Crossref' },
  'not chosen': { status: 'not-asked', why: 'not-chosen' },
  off: { status: 'not-asked', why: 'off' },
  'on open': { status: 'not-asked', why: 'on-open' },
  'no identifier': { status: 'no-identifier' },
};

const SERVICES_DOWN = [
  'offline',
  'unreachable',
  'rate-limited',
  'server-error',
  'bad-answer',
  'no-permission',
] as const;

const LONG_TITLE =
  'Effects of drinking warm, lightly sweetened tea from porcelain cups on the self-reported severity and duration of ' +
  'uncomplicated colds in two hundred otherwise healthy adults: protocol, statistical analysis plan, interim and final ' +
  'results of a multicentre, randomised, open-label trial with blinded assessment (WARMCUP-2, phase IIb, extension)';

const HOST = 'tea.example';

/** What else a card can hold: every failure, entries that are no papers, long and late and contradicting answers. */
export const MORE_RESULTS: Record<string, WorkResult | 'loading'> = {
  'partly retracted': withNotice('partial-retraction'),
  ...Object.fromEntries(
    SERVICES_DOWN.map((why): [string, WorkResult] => [why, { status: 'failed', why, service: 'Crossref' }]),
  ),
  'long title': changed({ title: { value: LONG_TITLE, by, on: ON } }),
  'all that can be known': changed({
    designs: {
      value: [
        { term: 'Randomized Controlled Trial', as: 'type', design: 'randomised-trial' },
        { term: 'Cohort Studies', as: 'heading', design: 'cohort' },
      ],
      by: 'PubMed',
      on: ON,
    },
    medlineIndexed: { value: true, by: 'NLM Catalog', on: ON },
    openAccessUrl: { value: 'https://free.example/tea.pdf', by: 'OpenAlex', on: ON },
    abstract: {
      value: 'Background: colds are common, and so is tea. Methods: we asked.',
      by: 'PubMed',
      on: ON,
    },
    trial: {
      value: {
        nct: 'NCT00000000',
        title: 'Warm drinks',
        status: 'COMPLETED',
        phases: ['PHASE2'],
        studyType: 'INTERVENTIONAL',
        hasResults: true,
        start: '2012-03',
        completed: '2015-01-31',
        lastUpdated: '2016-02-01',
      },
      by: 'ClinicalTrials.gov',
      on: ON,
    },
    disagreements: [
      {
        field: 'year',
        said: [
          { value: 2016, by: 'Crossref', on: ON },
          { value: 2015, by: 'PubMed', on: ON },
        ],
      },
    ],
  }),
  'some still asked, some failed': changed({
    pending: ['OpenAlex', 'NLM Catalog'],
    failures: [{ service: 'Europe PMC', why: 'timeout' }],
  }),
  'another paper than the entry says': changed({ contradicts: ['title', 'year'] }),
  'found by its words': changed({ foundBy: 'text', matchedUrl: 'https://journal.example/match' }),
  'not asked, by place': { status: 'not-asked', why: 'by-place' },
  'not asked, by words': { status: 'not-asked', why: 'by-text' },
  'web page, not read': { status: 'no-identifier', page: 'not-read' },
  'web page, read': {
    status: 'no-identifier',
    page: {
      status: 'read',
      host: HOST,
      on: ON,
      facts: { title: 'All about tea', site: 'Tea Office', published: '2014-02-03', modified: '2020-11-30' },
    },
  },
  'web page, not to be had': {
    status: 'no-identifier',
    page: { status: 'failed', host: HOST, on: ON, why: 'leads-on' },
  },
};

export function entryFor(work: WorkResult | 'loading', number = 1): PreviewEntry {
  const page = article();
  return previewEntry({ reference: reference(number), timesUsed: 1, source: JOURNAL, work, article: page });
}

export const missingEntry = previewMissing(3, 1, true);

export function overlayState(
  changes: Partial<OverlayState> = {},
  facts: Partial<AppraisalInput> = {},
): OverlayState {
  const known = input(facts);
  return {
    glance: glance(known),
    known,
    options: {
      enabled: true,
      lookups: 'on-open',
      hover: true,
      closingDelayMs: 300,
      hitSizePx: 24,
      theme: 'light',
      runOn: 'every-page',
      view: 'reader',
      badge: 'line',
      corner: 'bottom-end',
      marks: 'quiet',
    },
    language: spoken(),
    hidden: false,
    panelOpen: false,
    panelAt: 'top',
    panelSide: 'end',
    preview: null,
    unopened: false,
    copied: null,
    ...changes,
  };
}

/** A preview of these entries beside a marker at 100, 100. */
export function previewOf(
  entries: PreviewEntry[],
  state: PreviewState = { mode: 'pinned', citation: 'c1', token: 1, by: 'mouse' },
): OverlayState['preview'] {
  return { state, entries, rects: () => [new DOMRect(100, 100, 24, 16)], pointer: null };
}

/** Actions that write down what was asked for. */
export function actionLog(hiddenAnchors: ReadonlySet<string> = new Set()): {
  actions: OverlayActions;
  log: string[];
} {
  const log: string[] = [];
  const note = (name: string) => (value?: unknown) => {
    log.push(value === undefined || value instanceof Event ? name : `${name} ${String(value)}`);
  };
  return {
    log,
    actions: {
      togglePanel: note('togglePanel'),
      closePanel: note('closePanel'),
      hidePage: note('hidePage'),
      hideSite: note('hideSite'),
      hideSession: note('hideSession'),
      openOptions: note('openOptions'),
      hasPlace: () => true,
      showOnPage: anchor => {
        log.push(`showOnPage ${anchor}`);
        return !hiddenAnchors.has(anchor);
      },
      chooseView: note('chooseView'),
      openWorksheet: async worksheet => {
        log.push(`openWorksheet ${worksheet.title}`);
        return true;
      },
      openExport: async portable => {
        log.push(`openExport ${portable.title}`);
        return true;
      },
      copyText: async text => {
        log.push(`copyText ${text}`);
        return true;
      },
      version: '0.0.0',
      askFor: note('askFor'),
      copy: note('copy'),
      closeCard: note('closeCard'),
      pinCard: note('pinCard'),
    },
  };
}

/** A list with something to sort out: years from 1998 to 2026, two kinds, three designs, a notice, an entry without year. */
export function longList(): Partial<AppraisalInput> {
  const years = [1998, 2004, 2004, 2011, 2016, 2016, 2016, 2019, 2021, 2024, 2026];
  const designs = ['meta-analysis', 'randomised-trial', 'cohort'] as const;
  const wiki = { ...JOURNAL, class: 'gov-health', organisation: 'Example Office', matched: 'office.example' };
  const references = [...years, undefined].map((_, at) => reference(at + 1));
  const works = years.map((year, at): [string, WorkResult] => {
    const design = designs[at % designs.length] ?? 'cohort';
    return [
      `reference-${at + 1}`,
      found({
        title: { value: `Invented paper number ${at + 1} on tea and sleep`, by, on: ON },
        year: { value: year, by, on: ON },
        designs: { value: [{ term: design, as: 'type', design }], by: 'PubMed', on: ON },
        notices:
          at === 4 ? [{ kind: 'retraction', date: '2020-01-14', saidBy: [{ by: 'Crossref', on: ON }] }] : [],
      }),
    ];
  });
  return {
    article: article({ references, citations: [] }),
    sources: new Map(references.map(({ id, number }) => [id, number % 4 === 0 ? wiki : JOURNAL])),
    works: new Map(works),
  };
}

/** Two lists that count alike; of both first entries, that of the second was retracted. */
export function twoLists(): Partial<AppraisalInput> {
  const lists = ['References', 'Further reading'].map((heading, at) => ({ id: `list-${at + 1}`, heading }));
  const references = lists.flatMap(({ id: list }) =>
    [1, 2, 3].map(number => reference(number, { id: `${list}.${number}`, list })),
  );
  const notices = [{ kind: 'retraction' as const, date: '2020-01-14', saidBy: [{ by: 'Crossref', on: ON }] }];
  const citations = references.map(({ id, number }) =>
    citation([number], { id: `citation-${id}`, targets: [{ number, reference: id }] }),
  );
  return {
    article: article({ lists, references, citations }),
    sources: new Map(references.map(({ id }) => [id, JOURNAL])),
    works: new Map([['list-2.1', found({ notices })]]),
  };
}
