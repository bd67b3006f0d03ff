import { describe, expect, test } from 'vitest';
import { isSameName, nameWords } from '../../../lib/appraisal/same-name.ts';
import type { Author } from '../../../lib/works/model.ts';
import { article, found, JOURNAL, person, reference, said, unlisted } from './sample.ts';

const ON = '2026-11-22';
const by = (authors: Author[], service: 'Crossref' | 'PubMed' = 'Crossref') =>
  found({ authors: { value: authors, by: service, on: ON } });
const MARSH: Author = { family: 'Marsh', given: 'Bo' };

describe('the page’s writer among the authors of a source', () => {
  const writer = person({ name: 'Ada M. Quill', role: 'author', roleAsPrinted: 'By' });
  const page = article({ authors: [writer], references: [1, 2, 3].map(number => reference(number)) });

  test('is said with who names them, the numbers, and that names were compared', () => {
    const works = new Map([
      ['reference-1', by([MARSH, { family: 'Quill', given: 'Ada' }])],
      ['reference-2', by([MARSH])],
      ['reference-3', by([{ family: 'QUILL', given: 'Ada Maria' }], 'PubMed')],
    ]);
    expect(said({ article: page, works }, 'sources.same-author')).toEqual([
      'Crossref and PubMed list Ada M. Quill as an author of sources 1 and 3. The page names a writer of this name.',
      'We compared the names, no more. Two people can have one name.',
    ]);
  });

  test('is not said where no record names them, or of a reviewer', () => {
    const works = new Map([['reference-1', by([{ family: 'Quill', given: 'Ada' }])]]);
    expect(
      said({ article: page, works: new Map([['reference-1', by([MARSH])]]) }, 'sources.same-author'),
    ).toEqual([]);
    const reviewed = article({ reviewers: [person({ name: 'Ada Quill', role: 'reviewer' })] });
    expect(said({ article: reviewed, works }, 'sources.same-author')).toEqual([]);
  });
});

describe('a printed name and a record’s', () => {
  test.each<[string, Author]>([
    ['Ada Quill', { family: 'Quill', given: 'Ada' }],
    ['Dr. Ada Quill', { family: 'quill', given: 'Ada B.' }],
    ['Ada Quill Jr.', { family: 'Quill', given: 'Ada', suffix: 'Jr' }],
    ['Zoë Müller', { family: 'Muller', given: 'Zoe' }],
    ['Bo van der Berg', { family: 'van der Berg', given: 'Bo' }],
    ['Anne-Li Reed-Marsh', { family: 'Reed‐Marsh', given: 'Anne Li' }],
    ['Østen Ørn', { family: 'Ørn', given: 'Østen' }],
    ['The Tea Group', { name: 'the Tea group' }],
  ])('%s and %j are the same name', (name, author) => {
    expect(isSameName(nameWords(name), author)).toBe(true);
  });

  test.each<[string, Author]>([
    ['Ada Quill', { family: 'Quill', given: 'A.' }],
    ['A. Quill', { family: 'Quill', given: 'A.' }],
    ['Ada Quill', { family: 'Quill' }],
    ['Ada Quill', { family: 'Quill', given: 'Bo' }],
    ['Ada Quill', { family: 'Quilling', given: 'Ada' }],
    ['Ada van Quill', { family: 'van Quillen', given: 'Ada' }],
    ['Quill', { family: 'Quill', given: 'Quill' }],
    ['Quill Marsh', { family: 'Quill', given: 'Marsh' }],
    ['', { family: '', given: '' }],
    ['', { name: '' }],
    ['–', { name: '…' }],
  ])('%s and %j are not', (name, author) => {
    expect(isSameName(nameWords(name), author)).toBe(false);
  });
});

describe('one body behind the site and behind a source elsewhere', () => {
  const site = { ...JOURNAL, class: 'consumer', matched: 'health.example' };
  const page = article({ references: [1, 2, 3].map(number => reference(number)) });

  test('is our table’s word', () => {
    const sources = new Map([
      ['reference-1', JOURNAL],
      ['reference-2', { ...JOURNAL, organisation: 'Other Press' }],
      ['reference-3', unlisted('journal.example')],
    ]);
    expect(said({ article: page, site, sources }, 'sources.same-operator')).toEqual([
      'Our table names Example Press both for this site and for source 1.',
    ]);
  });

  test.each([
    ['another name', site, { ...JOURNAL, organisation: 'Example Press Inc.' }],
    ['a site in no table', unlisted('health.example'), JOURNAL],
    ['an index of what others wrote', site, { ...JOURNAL, class: 'index-repository' }],
    ['a site that holds what others wrote', { ...site, class: 'ugc' }, JOURNAL],
  ])('is not said of %s', (_, tab, source) => {
    expect(
      said(
        { article: page, site: tab, sources: new Map([['reference-1', source]]) },
        'sources.same-operator',
      ),
    ).toEqual([]);
  });

  test('a page of the site itself is counted as that, once', () => {
    const own = article({ references: [reference(1, { url: 'https://health.example/shop' })] });
    const changes = { article: own, site, sources: new Map([['reference-1', site]]) };
    expect(said(changes, 'sources.same-operator')).toEqual([]);
    expect(said(changes, 'sources.own')).toEqual(["We counted 1 link to this site's own pages: 1."]);
  });
});
