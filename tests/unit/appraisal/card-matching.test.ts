import { expect, test } from 'vitest';
import { previewEntry } from '../../../lib/appraisal/index.ts';
import { allNotices } from '../../../lib/appraisal/known-notices.ts';
import type { Notice, Said, WorkResult } from '../../../lib/works/model.ts';
import { article, JOURNAL, plain, reference } from './sample.ts';

const ON = '2026-11-22';
const said = <T>(value: T): Said<T> => ({ value, by: 'Crossref', on: ON });
const RETRACTION: Notice = { kind: 'retraction', saidBy: [{ by: 'our list', on: ON }] };
const NOTHING = { identifiers: {}, notices: [], noticesAskedOf: [] };
const OTHER: WorkResult = {
  status: 'found',
  work: { ...NOTHING, title: said('Forks in laundries'), contradicts: ['title', 'author'] },
};

function card(work: WorkResult, listed?: { looked: boolean; notices: Notice[] }) {
  return previewEntry({
    reference: reference(1, { text: 'Roe J. On spoons. 2019.' }),
    timesUsed: 1,
    source: JOURNAL,
    work,
    article: article(),
    ...(listed && { listed }),
  });
}
const words = (entry: ReturnType<typeof card>) => [...entry.status, ...entry.lines].map(plain);

test('a link to another paper: said first, with its title, and never with a notice', () => {
  const entry = card(OTHER, { looked: true, notices: [RETRACTION] });
  expect(plain(entry.title)).toBe('Roe J. On spoons. 2019.');
  expect(entry.byline).toEqual([]);
  expect(entry.notices).toEqual([]);
  expect(words(entry).slice(0, 3)).toEqual([
    'We compared them: the link leads to a different paper than the text names.',
    'Crossref gives this title for the link: “Forks in laundries”',
    'We show no retraction or correction here: it would be of the other paper. This is not a sign that all is well.',
  ]);
  expect(allNotices(OTHER, { looked: true, notices: [RETRACTION] })).toEqual([]);
});

test('a paper found by text: says so, claims nothing about notices, and leads to what was found', () => {
  const work = { ...NOTHING, title: said('On spoons'), foundBy: 'text' as const };
  const entry = card({ status: 'found', work: { ...work, matchedUrl: 'https://doi.org/10.5555/spoon.1' } });
  expect(words(entry).slice(0, 2)).toEqual([
    'Crossref has a paper with this title, first author and year. It was matched by text.',
    'We did not check if it was taken back or corrected, because this entry has no paper number. This is not a sign that all is well.',
  ]);
  expect(entry.links.map(({ label, url }) => [plain(label), url])).toContainEqual([
    'Open the paper found',
    'https://doi.org/10.5555/spoon.1',
  ]);
});

test('a paper found by its place says how', () => {
  const entry = card({ status: 'found', work: { ...NOTHING, title: said('On spoons'), foundBy: 'place' } });
  expect(words(entry)[0]).toBe('We found it in PubMed by the journal, volume and page in the link.');
});

test.each([
  ['by-text', 'Search for it', /sends its author, title, journal and year to Crossref and PubMed/],
  ['by-place', 'Look up now', /sends its journal, volume and page to PubMed/],
] as const)('not asked %s: the button stands with what it would send', (why, button, sends) => {
  const entry = card({ status: 'not-asked', why });
  expect(entry.action && plain(entry.action.label)).toBe(button);
  expect(words(entry)[0]).toMatch(sends);
});

test.each([
  ['text', /no paper that fits this entry/],
  ['place', /no single paper at the journal, volume and page/],
] as const)('unknown by %s: says what was looked for', (soughtBy, sentence) => {
  expect(words(card({ status: 'unknown', askedOf: ['PubMed'], soughtBy }))[0]).toMatch(sentence);
});

test('a cited page: a button, then what its code says', () => {
  const before = card({ status: 'no-identifier', page: 'not-read' });
  expect(before.action && plain(before.action.label)).toBe('Look up this page');
  const facts = { title: 'Spoons', site: 'Example Clinic', published: '2019-05-03' };
  const after = card({
    status: 'no-identifier',
    page: { status: 'read', host: 'clinic.example', on: ON, facts },
  });
  expect(after.action).toBeUndefined();
  expect(words(after).slice(0, 4)).toEqual([
    'The cited page gives its title: “Spoons”',
    'The cited page names its site: “Example Clinic”',
    'The cited page gives May 3, 2019 as its first day.',
    'We read this in the code of the page at clinic.example on November 22, 2026.',
  ]);
});

test.each([
  ['leads-on', /leads on to another one/, false],
  ['timeout', /did not answer in time/, true],
  ['offline', /could not be reached/, true],
  ['error', /answered with an error/, false],
  ['not-a-page', /a file that is no web page/, false],
  ['nothing', /found no title, site or date/, false],
] as const)('a cited page that could not be read: %s', (why, sentence, again) => {
  const entry = card({
    status: 'no-identifier',
    page: { status: 'failed', host: 'clinic.example', on: ON, why },
  });
  expect(words(entry)[0]).toMatch(sentence);
  expect(entry.action !== undefined).toBe(again);
  expect(entry.links.map(({ label }) => plain(label))).toContain('Open');
});
