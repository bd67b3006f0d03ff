import { describe, expect, test } from 'vitest';
import type { StudyDesign, Work, WorkResult } from '../../../lib/works/model.ts';
import { article, citation, findingOf, found, JOURNAL, reference, said } from './sample.ts';

const ON = '2026-11-22';
const by = 'PubMed' as const;

/** A page with as many sources as there are works. */
function page(works: Partial<Work>[]) {
  const numbers = works.map((_, at) => at + 1);
  return {
    article: article({
      references: numbers.map(number => reference(number)),
      citations: [citation(numbers)],
    }),
    sources: new Map(numbers.map(number => [`reference-${number}`, JOURNAL])),
    works: new Map<string, WorkResult>(works.map((each, at) => [`reference-${at + 1}`, found(each)])),
  };
}
const listed = (...designs: StudyDesign[]): Partial<Work> => ({
  designs: { value: designs.map(design => ({ design, term: design, as: 'type' })), by, on: ON },
});

describe('study designs', () => {
  test('counted as a service lists them, and for which it gives none', () => {
    const works = page([
      listed('randomised-trial'),
      listed('randomised-trial'),
      listed('systematic-review', 'meta-analysis'),
      listed(),
      {},
    ]);
    expect(said(works, 'sources.designs')).toEqual([
      'PubMed lists 2 as randomised trials, 1 as a systematic review, 1 as a meta-analysis.',
      'PubMed gives no study type for source 4.',
    ]);
    expect(findingOf(works, 'sources.designs.PubMed')?.references).toEqual(
      [1, 2, 3, 4].map(number => `reference-${number}`),
    );
  });
  test('a service that gives none for any', () => {
    expect(said(page([listed()]), 'sources.designs')).toEqual(['PubMed gives no study type for source 1.']);
    expect(findingOf(page([listed()]), 'sources.designs.PubMed')?.state).toBe('not-found');
  });
  test('nobody who names designs was asked: nothing is said', () => {
    expect(said(page([{}]), 'sources.designs')).toEqual([]);
  });
});

test('MEDLINE: which journals are indexed now and which are not, where the catalogue was asked', () => {
  const indexed = (value: boolean): Partial<Work> => ({
    medlineIndexed: { value, by: 'NLM Catalog', on: ON },
  });
  expect(said(page([indexed(true), indexed(false), indexed(true), {}]), 'sources.medline')).toEqual([
    'NLM Catalog lists the journals of sources 1 and 3 as indexed in MEDLINE now.',
    'NLM Catalog does not list the journal of source 2 as indexed in MEDLINE now.',
  ]);
});

test('free copies, and who links to them', () => {
  const free: Partial<Work> = {
    openAccessUrl: { value: 'https://free.example/1', by: 'Europe PMC', on: ON },
  };
  expect(said(page([free, {}]), 'sources.free')).toEqual(['Europe PMC links to a free copy of source 1.']);
  expect(said(page([{}]), 'sources.free')).toEqual([]);
});

test('records: how many entries have one; none of those that failed or were not asked', () => {
  const works = page([{}, {}, {}]);
  works.works.set('reference-2', { status: 'failed', why: 'timeout', service: 'PubMed' });
  works.works.set('reference-3', { status: 'unknown', askedOf: ['PubMed'] });
  expect(said(works, 'sources.records')).toEqual(['We found a record for 1 of 3 sources.']);
  expect(said({}, 'sources.records')).toEqual([]);
});

describe('preprints', () => {
  test('by the class of the link and by what a service lists, each once', () => {
    const works = page([listed('preprint'), {}, {}]);
    works.sources.set('reference-1', { ...JOURNAL, class: 'preprint' });
    works.sources.set('reference-2', { ...JOURNAL, class: 'preprint' });
    expect(said(works, 'sources.preprints')).toEqual([
      'We counted 2 preprints: 1 and 2.',
      'We count what is posted before other experts in the field have read it.',
    ]);
  });
  test('none', () => {
    expect(said(page([{}]), 'sources.preprints')).toEqual([]);
  });
});

describe('the same source counted twice', () => {
  test('the same paper behind different links', () => {
    const works = page([
      { identifiers: { doi: '10.5555/Tea' } },
      { identifiers: { doi: '10.5555/tea' } },
      {},
    ]);
    expect(said(works, 'sources.same-twice')).toEqual([
      'We found the same paper in the list more than once, by different links: sources 1 and 2.',
    ]);
  });
  test('a number in the entry and the same in another’s record', () => {
    const works = page([{ identifiers: { pmid: '123' } }, {}]);
    const [first, second] = works.article.references;
    if (first && second) works.article.references = [first, { ...second, identifiers: { pmid: '123' } }];
    expect(said(works, 'sources.same-twice')).toHaveLength(1);
  });
  test('two papers of one journal are two', () => {
    const works = page([{ identifiers: { doi: '10.5555/a' } }, { identifiers: { doi: '10.5555/b' } }]);
    expect(said(works, 'sources.same-twice')).toEqual([]);
  });
});

test('years beside the date of the page', () => {
  const year = (value: number): Partial<Work> => ({ year: { value, by, on: ON } });
  expect(said(page([year(2004), year(2010)]), 'sources.years')).toEqual([
    'We know the year of 2 sources. The oldest is of 2004, the newest of 2010.',
    'We counted: the newest is 11 years older than the date of the page.',
  ]);
  expect(said(page([year(2004), year(2024)]), 'sources.newer')).toEqual([
    'We found 1 source newer than the date of the page: 2.',
    'We do not know if the page got a new date when they were added.',
  ]);
});
