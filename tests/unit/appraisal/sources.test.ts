import { describe, expect, test } from 'vitest';
import { appraise, type Lookups } from '../../../lib/appraisal/index.ts';
import type { FindingState } from '../../../lib/appraisal/model.ts';
import type { Notice, WorkResult } from '../../../lib/works/model.ts';
import {
  article,
  citation,
  ENCYCLOPEDIA,
  findingOf,
  found,
  input,
  JOURNAL,
  plain,
  reference,
  said,
  unlisted,
} from './sample.ts';

test('counts: the list, the markers, the paragraphs, the kinds', () => {
  const lines = said({}, 'sources.');
  expect(lines).toContain('We counted 2 sources in the list, and 2 markers in the text.');
  expect(lines).toContain('We found them in 2 paragraphs; the text has 6 paragraphs.');
  expect(lines).toContain('We counted 1 journal site, 1 Wikipedia.');
});

test('kinds: what tells least comes last, and nothing is counted as known that is not', () => {
  const references = [1, 2, 3, 4, 5, 6].map(number => reference(number));
  const own = reference(7, { url: 'https://shop.health.example/pills' });
  const bare = { id: 'reference-8', number: 8, list: 'list-1', text: 'Quill A. Tea.', identifiers: {} };
  const lines = said(
    {
      article: article({ references: [...references, own, bare] }),
      sources: new Map([
        ['reference-1', unlisted('journal.example')],
        ['reference-2', unlisted('journal.example')],
        ['reference-3', JOURNAL],
        ['reference-4', { ...JOURNAL, class: 'seller' }],
        ['reference-5', { ...JOURNAL, class: 'a class of next year' }],
        ['reference-8', { status: 'none' }],
      ]),
    },
    'sources.kinds',
  );
  expect(lines).toEqual([
    "We counted 1 journal site, 1 seller, 1 page of this site's own, 2 not in our table, 1 of other kinds, 1 not looked up yet, 1 without a link.",
  ]);
});

test('no list and no markers', () => {
  const changes = { article: article({ references: [], citations: [] }) };
  expect(findingOf(changes, 'sources.none')?.state).toBe('not-found');
  expect(said(changes, 'sources.')).toEqual([
    'We found no source list on this page.',
    'We found no paper number for this page itself. Lists of papers that were taken back go by that number.',
  ]);
});

test('markers without a list: the list was not found', () => {
  const changes = { article: article({ references: [] }) };
  expect(findingOf(changes, 'sources.markers-without-list')?.state).toBe('not-found');
});

test('author and year: we could not count', () => {
  const changes = { article: article({ references: [], citations: [], citationStyle: 'author-year' }) };
  expect(findingOf(changes, 'sources.author-year')?.state).toBe('could-not-check');
  expect(findingOf(changes, 'sources.none')).toBeUndefined();
});

test('markers without entry, entries without marker, the same link twice', () => {
  const same = 'https://journal.example/same';
  const lines = said(
    {
      article: article({
        references: [1, 2, 3, 4].map(number => reference(number, number > 2 ? { url: same } : {})),
        citations: [citation([1, 7])],
      }),
    },
    'sources.',
  );
  expect(lines).toContain('We found no entry in the list for 7.');
  expect(lines).toContain('We found no marker in the text for sources 2–4.');
  expect(lines).toContain('We found the same link in the list more than once: sources 3 and 4.');
});

test('a list that fits its markers has none of these', () => {
  expect(said({}, 'sources.missing-entries')).toEqual([]);
  expect(said({}, 'sources.uncited')).toEqual([]);
  expect(said({}, 'sources.same-twice')).toEqual([]);
});

describe('years', () => {
  const year = (value: number) => found({ year: { value, by: 'Crossref', on: '2026-11-22' } });

  test('oldest and newest, and what is newer than the page', () => {
    const works = new Map([
      ['reference-1', year(2004)],
      ['reference-2', year(2023)],
    ]);
    const lines = said({ works }, 'sources.');
    expect(lines).toContain('We know the year of 2 sources. The oldest is of 2004, the newest of 2023.');
    expect(lines).toContain('We found 1 source newer than the date of the page: 2.');
  });

  test('one year', () => {
    const lines = said({ works: new Map([['reference-1', year(2004)]]) }, 'sources.');
    expect(lines).toContain('We know the year of 1 source: 2004.');
    expect(lines.join()).not.toContain('newer');
  });

  test('a page without a date has nothing to be newer than', () => {
    const works = new Map([['reference-1', year(2023)]]);
    expect(said({ works, article: article({ dates: {} }) }, 'sources.newer')).toEqual([]);
  });
});

describe('notices: each way of having none is its own', () => {
  const one = {
    article: article({ references: [reference(1, { identifiers: { doi: '10.5555/one' } })] }),
    sources: new Map([['reference-1', JOURNAL]]),
  };
  const cases: [string, WorkResult | undefined, Lookups, FindingState, string][] = [
    [
      'none listed',
      found(),
      'ahead',
      'not-found',
      'Crossref lists no retraction or correction for source 1.',
    ],
    ['no service told', found({ noticesAskedOf: [] }), 'ahead', 'could-not-check', 'no service told us'],
    [
      'failed',
      { status: 'failed', why: 'timeout', service: 'PubMed' },
      'ahead',
      'could-not-check',
      'We could not learn from PubMed if source 1 was taken back or corrected. This is not a sign that all is well.',
    ],
    [
      'unknown',
      { status: 'unknown', askedOf: ['Crossref', 'PubMed'] },
      'ahead',
      'could-not-check',
      'Crossref and PubMed do not know source 1.',
    ],
    ['no identifier', { status: 'no-identifier' }, 'ahead', 'not-asked', 'the entry has no paper number'],
    ['off', undefined, 'off', 'not-asked', 'look-ups are off'],
    ['not chosen', undefined, 'not-chosen', 'not-asked', 'you have not chosen yet'],
    ['on open', undefined, 'on-open', 'not-asked', 'We ask when you open one.'],
    ['still asking', undefined, 'ahead', 'could-not-check', 'could not check 1 of 1 source yet'],
  ];

  test.each(cases)('%s', (_, result, lookups, state, words) => {
    const works = new Map(result ? [['reference-1', result]] : []);
    const notices = appraise(input({ ...one, works, lookups })).findings.filter(({ id }) =>
      id.startsWith('sources.notices'),
    );
    expect(notices.map(finding => finding.state)).toEqual([state]);
    expect(notices.map(({ line }) => plain(line)).join()).toContain(words);
  });

  test('a Wikipedia page: does not apply, whatever the look-up gave', () => {
    const wiki = reference(1, { url: 'https://de.wikipedia.org/wiki/Tee' });
    const changes = {
      article: article({ references: [wiki] }),
      sources: new Map([['reference-1', ENCYCLOPEDIA]]),
    };
    expect(
      findingOf({ ...changes, works: new Map([['reference-1', found()]]) }, 'sources.notices.wikipedia')
        ?.state,
    ).toBe('does-not-apply');
  });

  test('the day is that of the oldest answer', () => {
    const works = new Map([
      [
        'reference-1',
        found({
          noticesAskedOf: [
            { by: 'PubMed', on: '2026-11-22' },
            { by: 'Crossref', on: '2026-11-01' },
          ],
        }),
      ],
    ]);
    expect(said({ ...one, works }, 'sources.notices')[0]).toContain('We asked on November 1, 2026.');
  });

  test('a notice comes first of all, each kind by its own name', () => {
    const notice = (kind: Notice['kind']): Notice => ({
      kind,
      saidBy: [
        { by: 'Crossref', on: '2026-11-22' },
        { by: 'PubMed', on: '2026-11-22' },
      ],
    });
    const kinds = [
      'retraction',
      'partial-retraction',
      'expression-of-concern',
      'correction',
      'reinstatement',
      'withdrawal',
    ] as const;
    const works = new Map([['reference-1', found({ notices: kinds.map(notice) })]]);
    const lines = said({ ...one, works }, 'sources.');
    expect(lines[0]).toBe('Crossref and PubMed list a notice for source 1: Retracted. See source 1.');
    expect(lines.slice(1, 6).join()).toMatch(
      /Withdrawn.*Partly retracted.*Expression of concern.*Reinstated.*Corrected/,
    );
    expect(lines.join()).not.toContain('no retraction');
  });
});
