import { previewEntry } from '../../../lib/appraisal/index.ts';
import type { PreviewEntry } from '../../../lib/appraisal/model.ts';
import { worksApart } from '../../../lib/appraisal/named-works.ts';
import type { Reference } from '../../../lib/article/model.ts';
import type { OverlayState } from '../../../lib/overlay/overlay-state.ts';
import type { PreviewState } from '../../../lib/overlay/preview-machine.ts';
import type { SourceResult } from '../../../lib/sources/model.ts';
import type { WorkResult } from '../../../lib/works/model.ts';
import {
  entryFor,
  MORE_RESULTS,
  missingEntry,
  overlayState,
  RESULTS,
} from '../../../tests/browser/overlay/states.ts';
import { article, ENCYCLOPEDIA, found, reference, unlisted } from '../../../tests/unit/appraisal/sample.ts';
import type { State } from './model.ts';

const ON = '2026-11-22';

const PINNED: PreviewState = { mode: 'pinned', citation: 'c1', token: 1, by: 'mouse' };
const HOVERED: PreviewState = { mode: 'open', citation: 'c1', token: 1 };
const BY_KEYS: PreviewState = { ...PINNED, by: 'keyboard' };

/** Where the ring of the keyboard stands, above the card. */
const MARKER = new DOMRect(20, 12, 24, 16);

interface Look {
  state?: PreviewState;
  copied?: OverlayState['copied'];
}

function card(name: string, entries: PreviewEntry[], { state = PINNED, copied = null }: Look = {}): State {
  // No place to follow, so that the gallery alone says where a card stands; the ring needs one.
  const rects = () => (state === BY_KEYS ? [MARKER] : []);
  const preview = { state, entries, rects, pointer: null };
  const options = { ...overlayState().options, badge: 'toolbar' as const };
  const drawing = {
    on: 'page' as const,
    height: 'card' as const,
    state: () => overlayState({ preview, copied, options }),
  };
  return { group: 'card', name, drawing };
}

const entryOf = (source: SourceResult, work: WorkResult | 'loading', url?: string): PreviewEntry =>
  previewEntry({
    reference: reference(2, url === undefined ? {} : { url }),
    timesUsed: 4,
    source,
    work,
    article: article(),
  });

const WIKIPEDIA_PAGE = found({
  title: { value: 'Tea leaf', by: 'Wikipedia', on: ON },
  lastEdited: { value: '2026-05-03', by: 'Wikipedia', on: ON },
  abstract: {
    value: 'A tea leaf is an invented leaf that floats for as long as nobody looks at it.',
    by: 'Wikipedia',
    on: ON,
  },
  textLicence: 'CC BY-SA 4.0',
});

/** An entry that is not one paper with an address of its own. */
function named(changes: Partial<Reference>, works: [string, WorkResult][]): PreviewEntry {
  const entry = reference(2, { text: 'Smith J. Tea cures. J Invented Med. 2016.', ...changes });
  const known = { works: new Map(works), sources: new Map<string, SourceResult>() };
  const results = new Map(works);
  return previewEntry({
    reference: entry,
    timesUsed: 1,
    source: unlisted('any.example'),
    work: 'loading',
    article: article(),
    named: {
      works: worksApart(known, entry) ?? [],
      known: { ...known, resultOf: ({ id }) => results.get(id) ?? 'loading' },
    },
  });
}

const NAMES_TWO = named(
  {
    identifiers: { doi: '10.5555/tea.taken-back' },
    others: [{ id: 'reference-2/2', identifiers: { doi: '10.5555/tea.other' } }],
  },
  [
    [
      'reference-2',
      found({
        notices: [{ kind: 'retraction', date: '2020-01-14', saidBy: [{ by: 'Crossref', on: ON }] }],
      }),
    ],
    ['reference-2/2', { status: 'failed', why: 'timeout', service: 'Crossref' }],
  ],
);

const CARRIED = named(
  {
    url: 'https://any.example/10.5555/tea.taken-back',
    identifiers: { doi: '10.5555/tea.taken-back' },
    carriedBy: 'any.example',
  },
  [['reference-2', found()]],
);

const of = (name: string) => entryFor({ ...RESULTS, ...MORE_RESULTS }[name] ?? 'loading');

export const cardStates: readonly State[] = [
  ...Object.entries({ ...RESULTS, ...MORE_RESULTS }).map(([name, result]) => card(name, [entryFor(result)])),
  card('a page of Wikipedia', [
    entryOf(ENCYCLOPEDIA, WIKIPEDIA_PAGE, 'https://en.wikipedia.org/wiki/Tea_leaf'),
  ]),
  card('a site that is not in our table', [entryOf(unlisted('tea.example'), { status: 'no-identifier' })]),
  card('an entry that names two papers', [NAMES_TWO]),
  card('an address that carries a number', [CARRIED]),
  card('a number without an entry', [missingEntry]),
  card('several sources', [of('retracted'), entryFor({ status: 'no-identifier' }, 2), missingEntry]),
  card('several sources, still asked', [entryFor('loading'), entryFor('loading', 2)]),
  card('under the pointer, not kept open', [of('found')], { state: HOVERED }),
  card('opened by keys', [of('found')], { state: BY_KEYS }),
  card('copied', [of('found')], { copied: { reference: 'reference-1', done: true } }),
  card('not copied', [of('found')], { copied: { reference: 'reference-1', done: false } }),
  { ...card('why, opened', [of('found')]), pressed: ['.eo-why summary'] },
];
