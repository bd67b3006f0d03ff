import { describe, expect, test } from 'vitest';
import { previewEntry } from '../../../lib/appraisal/index.ts';
import { PAGE_ITSELF } from '../../../lib/appraisal/page-itself.ts';
import type { Notice, WorkResult } from '../../../lib/works/model.ts';
import type { Listed, ListState } from '../../../lib/works/retractions/model.ts';
import { article, findingOf, found, JOURNAL, plain, reference, said } from './sample.ts';

/** What the list that the extension carries says, and the page where it is itself a paper. */

const ON = '2026-11-22';
const READY: ListState = { status: 'ready', source: 'Invented Watch', date: '2026-11-03' };
const LISTED: Notice = {
  kind: 'retraction',
  label: 'Retraction',
  date: '2020-01-14',
  reason: 'Error in Data',
  reasonBy: 'Invented Watch',
  saidBy: [{ by: 'Invented Watch', on: '2026-11-03', through: 'list' }],
};
const OFF: WorkResult = { status: 'not-asked', why: 'off' };
const NONE: Listed = { looked: true, notices: [] };
const ONE: Listed = { looked: true, notices: [LISTED] };

const paper = reference(1, { identifiers: { doi: '10.5555/one' } });
const card = (work: WorkResult | 'loading', listed: Listed | undefined, list: ListState | undefined) =>
  previewEntry({ reference: paper, timesUsed: 1, source: JOURNAL, work, listed, list, article: article() });
const lines = (...input: Parameters<typeof card>) => card(...input).lines.map(plain);

describe('the card', () => {
  test('with look-ups off a listed paper has its notice, with the list as speaker', () => {
    const entry = card(OFF, ONE, READY);
    expect(entry.state).toBe('not-asked');
    const [notice] = entry.notices;
    expect(notice && plain(notice.heading)).toBe('Retracted: January 14, 2020');
    expect(notice?.lines.map(plain)).toEqual([
      'Invented Watch says: the journal took this paper back.',
      'Invented Watch gives this reason: “Error in Data”',
      'The page is dated October 8, 2021. That is after the notice.',
      'We read this in the Invented Watch list of November 3, 2026.',
    ]);
    expect(lines(OFF, ONE, READY).join()).not.toContain('has no notice');
  });

  test.each<[string, Listed | undefined, ListState | undefined, string | undefined]>([
    [
      'none',
      NONE,
      READY,
      'Our copy of the Invented Watch list of November 3, 2026 has no notice for it. Lists can miss some.',
    ],
    ['nothing to look for', { looked: false, notices: [] }, READY, 'We did not look for it in our copy'],
    [
      'no list in this build',
      undefined,
      { status: 'none' },
      'We have no list of retracted papers in this build.',
    ],
    ['a list that can not be read', undefined, { status: 'failed' }, 'This is not a sign that all is well.'],
    ['nobody has looked yet', undefined, undefined, undefined],
  ])('%s is told as such', (_, listed, list, expected) => {
    const all = lines(OFF, listed, list);
    if (expected === undefined) expect(all.join()).not.toContain('list');
    else expect(all.join()).toContain(expected);
  });

  test('what the list and the services say is one notice, each named', () => {
    const crossref: Notice = {
      kind: 'retraction',
      date: '2020-01-14',
      saidBy: [{ by: 'Crossref', on: ON }],
    };
    const [notice, ...more] = card(found({ notices: [crossref] }), ONE, READY).notices;
    expect(more).toEqual([]);
    expect(notice?.lines.map(plain)[0]).toBe(
      'Crossref and Invented Watch say: the journal took this paper back.',
    );
  });

  test('a link that leads to another paper gives no notice, whoever lists it', () => {
    expect(card(found({ contradicts: ['title'] }), ONE, READY).notices).toEqual([]);
  });

  test('a record that is itself a notice says so, and is not called retracted', () => {
    const itself = found({ itselfNotice: { value: 'retraction', by: 'Crossref', on: ON } });
    expect(card(itself, ONE, READY).notices).toEqual([]);
    expect(lines(itself, NONE, READY)).toContain(
      'Crossref says: this is a notice about another paper (retraction).',
    );
  });

  test('a reinstated paper reads as such: the reinstatement first, the retraction as undone', () => {
    const back: Notice = { kind: 'reinstatement', date: '2020-09-30', saidBy: LISTED.saidBy };
    const shown = card(OFF, { looked: true, notices: [LISTED, back] }, READY).notices;
    expect(shown.map(({ heading }) => plain(heading))).toEqual([
      'Reinstated: September 30, 2020',
      'Retracted once, then reinstated: January 14, 2020',
    ]);
    expect(shown[1]?.lines.map(plain)).toContain(
      'Invented Watch lists a later notice: the paper stands again.',
    );
    const before: Notice = { ...back, date: '2019-01-01' };
    const again = card(OFF, { looked: true, notices: [LISTED, before] }, READY).notices;
    expect(again.map(({ kind }) => kind)).toEqual(['retraction', 'reinstatement']);
    expect(again[0] && plain(again[0].heading)).toBe('Retracted: January 14, 2020');
  });

  test('own words, another day, and a page whose day does not tell which came first', () => {
    const notice: Notice = {
      kind: 'partial-retraction',
      label: 'Partial retraction',
      date: '2021',
      saidBy: [
        { by: 'Retraction Watch', on: ON, through: 'Crossref' },
        { by: 'PubMed', on: ON, dated: '2020-02' },
      ],
    };
    expect(card(found({ notices: [notice] }), NONE, READY).notices[0]?.lines.map(plain)).toEqual([
      'Retraction Watch and PubMed say: the journal took back a part of this paper.',
      'Retraction Watch calls it: “Partial retraction”',
      'The page is dated October 8, 2021. We can not tell if that is before the notice.',
      'PubMed gives the notice another date: February 2020.',
      'We asked Crossref on November 22, 2026. It passes on what Retraction Watch says.',
      'We asked PubMed on November 22, 2026.',
    ]);
  });

  test('a withdrawn preprint is told apart from a withdrawn paper', () => {
    const notice: Notice = { kind: 'withdrawal', saidBy: [{ by: 'Crossref', on: ON }] };
    const says = (types: string[]) =>
      card(
        found({ notices: [notice], publicationTypes: { value: types, by: 'Crossref', on: ON } }),
        NONE,
        READY,
      ).notices[0]?.lines.map(plain)[0];
    expect(says(['posted-content'])).toContain('this early version of a paper was withdrawn');
    expect(says(['journal-article'])).toBe('Crossref says: this paper was withdrawn.');
  });
});

describe('the panel', () => {
  const input = (listed: Map<string, Listed>, list: ListState, more: object = {}) => ({
    article: article({ references: [paper, reference(2)], ...more }),
    works: new Map<string, WorkResult>([
      ['reference-1', OFF],
      ['reference-2', OFF],
    ]),
    lookups: 'off' as const,
    listed,
    list,
  });

  test('a listed paper is a finding and on the badge, although nothing was asked', () => {
    const one = input(new Map([['reference-1', ONE]]), READY);
    expect(said(one, 'sources.')[0]).toContain('Invented Watch lists a notice for source 1: Retracted.');
  });

  test('none in the list names only those that were looked for', () => {
    const none = input(
      new Map([
        ['reference-1', NONE],
        ['reference-2', { looked: false, notices: [] }],
      ]),
      READY,
    );
    expect(findingOf(none, 'sources.list.none')).toMatchObject({
      state: 'not-found',
      references: ['reference-1'],
    });
    expect(said(none, 'sources.list')).toEqual([
      'Our copy of the Invented Watch list of November 3, 2026 has no notice for source 1. Lists can miss some.',
    ]);
  });

  test.each<[ListState, string]>([
    [{ status: 'none' }, 'We have no list of retracted papers in this build.'],
    [{ status: 'failed' }, 'We could not read our list of retracted papers.'],
  ])('%j is never "none"', (list, expected) => {
    const finding = said(input(new Map(), list), 'sources.list');
    expect(finding).toHaveLength(1);
    expect(finding[0]).toContain(expected);
  });
});

describe('the page itself', () => {
  const page = { paper: { identifiers: { doi: '10.5555/page' }, from: 'meta' as const } };
  const saidOf = (work: WorkResult, listed: Listed, list: ListState = READY) =>
    said(
      {
        article: article({ references: [], citations: [], ...page }),
        works: new Map([[PAGE_ITSELF, work]]),
        listed: new Map([[PAGE_ITSELF, listed]]),
        list,
      },
      'sources.page-itself',
    );

  test('that is no paper: does not apply', () => {
    expect(findingOf({ article: article() }, 'sources.page-itself.none')?.state).toBe('does-not-apply');
  });

  test('a notice of the page comes first of all', () => {
    const [first] = said(
      {
        article: article({ references: [reference(1)], ...page }),
        works: new Map([[PAGE_ITSELF, OFF]]),
        listed: new Map([[PAGE_ITSELF, ONE]]),
        list: READY,
      },
      'sources.',
    );
    expect(first).toBe('Invented Watch lists a notice for this page itself, which is a paper: Retracted.');
  });

  test.each<[string, WorkResult, string]>([
    ['none', found(), 'Crossref lists no retraction or correction for this page itself'],
    ['not asked', OFF, 'We did not ask any service'],
    [
      'failed',
      { status: 'failed', why: 'timeout', service: 'PubMed' },
      'We could not learn from PubMed if this page',
    ],
    ['unknown', { status: 'unknown', askedOf: ['Crossref'] }, 'Crossref does not know this page'],
    ['nobody to ask', { status: 'no-identifier' }, 'no service told us'],
    ['nobody told', found({ noticesAskedOf: [] }), 'no service told us'],
  ])('%s, then the list', (_, work, expected) => {
    const all = saidOf(work, NONE);
    expect(all[0]).toContain(expected);
    expect(all[1]).toContain(
      'Our copy of the Invented Watch list of November 3, 2026 has no notice for this page',
    );
    expect(saidOf(work, NONE, { status: 'none' })).toHaveLength(1);
  });
});
