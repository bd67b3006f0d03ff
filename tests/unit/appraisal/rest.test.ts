import { expect, test } from 'vitest';
import { appraise } from '../../../lib/appraisal/index.ts';
import { article, citation, findingOf, found, input, JOURNAL, plain, reference, said } from './sample.ts';

test('a site that is not in the table: neutral', () => {
  expect(said({}, 'site.')).toEqual([
    'Our table does not list health.example. That says nothing good or bad about it.',
  ]);
});

test('a site in the table, with what the table rests on', () => {
  expect(said({ site: { ...JOURNAL, class: 'seller', organisation: 'Tea & Co' } }, 'site.')).toEqual([
    'Our table says: Tea & Co runs health.example, a firm that sells goods or services.',
    'Our table rests on this: its own words: https://journal.example/about',
  ]);
});

test.each([
  ['record 2026-06-02', ' The record is of June 2, 2026.'],
  ['page 2026-11-22', ' We read it on November 22, 2026.'],
  ['page of some day', ''],
])('what the table rests on is dated where it was read: %s', (checked, dated) => {
  expect(said({ site: { ...JOURNAL, basis: 'It says so.', checked } }, 'site.')[1]).toBe(
    `Our table rests on this: It says so.${dated}`,
  );
});

test('the address that a page claims is set beside the tab, never used for it', () => {
  const elsewhere = article({ claimedUrl: 'https://famous.example/tea' });
  expect(said({ article: elsewhere }, 'site.')).toContain(
    'The page names famous.example as its own address. Your browser shows health.example.',
  );
  const own = article({ claimedUrl: 'https://health.example/tea' });
  expect(said({ article: own }, 'site.claimed')).toEqual([]);
});

test('the name that a page gives its site is said as its own word, beside who runs the address', () => {
  expect(said({ article: article({ siteName: 'Famous Health' }) }, 'site.')).toEqual([
    'Our table does not list health.example. That says nothing good or bad about it.',
    "The page's code names “Famous Health” as its site or publisher.",
  ]);
  expect(said({}, 'site.named')).toEqual([]);
});

test('a page from a file has no site', () => {
  const file = article({ url: 'file:///tmp/tea.html' });
  expect(findingOf({ article: file, site: { status: 'none' } }, 'site.local')?.state).toBe('does-not-apply');
});

test('questions for the reader', () => {
  const year = found({ year: { value: 2004, by: 'Crossref', on: '2026-11-22' } });
  const lines = said({ works: new Map([['reference-1', year]]) }, 'questions.');
  expect(lines).toContain('Is there newer research than 2004?');
  expect(lines).toContain('Does the source say what the sentence says? Open it and look.');
  const bare = said({ article: article({ references: [] }) }, 'questions.');
  expect(bare.join()).not.toMatch(/newer research|the source say/);
  const links = findingOf({}, 'questions.elsewhere')?.links ?? [];
  // Nothing of the page may be in an address.
  expect(links.map(({ url }) => new URL(url).search)).toEqual(['', '']);
});

test('each entry: title, class with its basis, the sentences it is cited in, how often', () => {
  const [first, second] = appraise(
    input({ article: article({ citations: [citation([1, 2]), citation([2], { sentence: 'Cups hold.' })] }) }),
  ).references;
  expect(first && plain(first.usage)).toBe('used once in this article');
  expect(second && plain(second.usage)).toBe('used 2 times in this article');
  expect(second?.citedIn).toEqual([
    { citation: 'citation-1-2', text: '(1, 2)', sentence: 'Tea leaves float.' },
    { citation: 'citation-2', text: '(2)', sentence: 'Cups hold.' },
  ]);
  expect(first?.basis && plain(first.basis)).toContain('its own words');
  expect(second && plain(second.source)).toBe('Wikipedia says: anyone can edit its pages.');
  expect(second?.details.map(plain)).toContain('Wikipedia says: it does not give medical advice.');
});

test('an entry that is never cited, has no link, or names no host', () => {
  const bare = { id: 'reference-1', number: 1, list: 'list-1', text: '', identifiers: {} };
  const script = reference(2, { url: 'javascript:alert(1)', text: 'Click' });
  const [one, two] = appraise(
    input({ article: article({ references: [bare, script], citations: [] }), sources: new Map() }),
  ).references;
  expect(one && plain(one.usage)).toBe('not used in the text we read');
  expect(one && plain(one.title)).toBe('No title known');
  expect(two?.url).toBeUndefined();
  expect(two && plain(two.title)).toBe('Click');
});

test('above all: what is read and what is never checked; parts that could not be opened are counted', () => {
  const scope = appraise(input({ article: article({ unread: ['frame', 'closed shadow root'] }) })).scope.map(
    plain,
  );
  expect(scope[0]).toContain('does not check if the health advice is right');
  expect(scope[1]).toBe('We read this one page, on November 22, 2026.');
  expect(scope[2]).toBe('We could not open 2 parts of this page.');
});

test('an entry is made anew only when something new is known of it', () => {
  const page = article();
  const first = appraise(input({ article: page, lookups: 'ahead' })).references;
  const works = new Map([['reference-1', found()]]);
  const second = appraise(input({ article: page, lookups: 'ahead', works })).references;
  expect(second[0]).not.toBe(first[0]);
  expect(second[0] && plain(second[0].title)).toBe('On tea');
  expect(second[1]).toBe(first[1]);
  const off = appraise(input({ article: page, lookups: 'off', works: new Map() })).references;
  expect(off[1]).not.toBe(first[1]);
  const other = appraise(
    input({ article: article({ references: page.references }), lookups: 'ahead' }),
  ).references;
  expect(other[1]).not.toBe(first[1]);
});

test('a notice of the list that the extension carries stands with its entry, before anything is asked', () => {
  const saidBy = [{ by: 'Retraction Watch', on: '2026-08-08' }];
  const listed = new Map([
    ['reference-1', { looked: true, notices: [{ kind: 'retraction' as const, saidBy }] }],
  ]);
  const list = { status: 'ready' as const, source: 'Retraction Watch', date: '2026-08-08' };
  const [first, second] = appraise(input({ listed, list, works: new Map() })).references;
  expect(first?.notices.map(({ kind }) => kind)).toEqual(['retraction']);
  expect(second?.notices).toEqual([]);
});
