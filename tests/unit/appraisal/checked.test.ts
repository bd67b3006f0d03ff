import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article/model.ts';
import { article, claim, date, findingOf, person, reference } from './sample.ts';

const BARE: Partial<Article> = { credited: [], dates: {}, references: [], citations: [], claims: [] };
const link = {
  id: 'p',
  text: 'Our page',
  url: 'https://health.example/p',
  provenance: { from: 'link', quote: 'Our page', anchor: 'p' },
} as const;

function check(subject: string, changes: Partial<Article>) {
  const shown = findingOf({ article: article({ ...BARE, ...changes }) }, `checked.${subject}`);
  return { state: shown?.state, words: shown?.provenance.map(({ quote }) => quote) };
}

test.each(['authorship', 'attribution', 'disclosure', 'currency', 'reviewer', 'corrections', 'editorial'])(
  '%s: not found on a page that has nothing',
  subject => {
    expect(check(subject, {})).toEqual({ state: 'not-found', words: [] });
  },
);

test('authorship: a named writer, or a name whose part is open', () => {
  const author = person({
    role: 'author',
    roleAsPrinted: 'By',
    provenance: { from: 'visible text', quote: 'By Ada' },
  });
  expect(check('authorship', { authors: [author] })).toEqual({ state: 'found', words: ['By Ada'] });
  expect(check('authorship', { credited: [person()] }).state).toBe('could-not-check');
  expect(check('authorship', { reviewers: [person({ role: 'reviewer' })] }).state).toBe('not-found');
});

test('reviewer: a named one, an open role, or a badge without a name', () => {
  expect(check('reviewer', { reviewers: [person({ role: 'reviewer' })] }).state).toBe('found');
  expect(check('reviewer', { credited: [person()] }).state).toBe('could-not-check');
  const anonymousReview = { from: 'visible text', quote: 'Medically reviewed' } as const;
  expect(check('reviewer', { anonymousReview })).toEqual({
    state: 'could-not-check',
    words: ['Medically reviewed'],
  });
});

test('attribution: a list, or markers that we could not count', () => {
  expect(check('attribution', { references: [reference(1)] }).state).toBe('found');
  expect(check('attribution', { citationStyle: 'author-year' }).state).toBe('could-not-check');
});

test('currency: a first date or a last change; a next review is no date of the page', () => {
  expect(check('currency', { dates: { published: date('published', '2020') } }).state).toBe('found');
  expect(check('currency', { dates: { modified: date('modified', '2020') } }).state).toBe('found');
  expect(check('currency', { dates: { nextReview: date('nextReview', '2030') } }).state).toBe('not-found');
});

test.each([
  ['disclosure', 'disclosure', 'advertising'],
  ['corrections', 'corrections', 'corrections'],
] as const)('%s: a link or a sentence, with its words', (subject, policy, kind) => {
  expect(check(subject, { policies: { [policy]: link } })).toEqual({ state: 'found', words: ['Our page'] });
  expect(check(subject, { claims: [claim(kind, 'Our words.')] })).toEqual({
    state: 'found',
    words: ['Our words.'],
  });
});

test('editorial: a link leads to the rules, a sentence only names them', () => {
  expect(check('editorial', { policies: { editorial: link } }).state).toBe('found');
  const claims = [claim('editorial-policy', 'We follow a strict policy.')];
  expect(check('editorial', { claims })).toEqual({
    state: 'could-not-check',
    words: ['We follow a strict policy.'],
  });
});
