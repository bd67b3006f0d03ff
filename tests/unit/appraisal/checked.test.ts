import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../lib/appraisal/model.ts';
import type { Article, ClaimKind, PolicyKind } from '../../../lib/article/model.ts';
import { article, citation, claim, date, findingOf, person, plain, reference } from './sample.ts';

const BARE: Partial<Article> = { credited: [], dates: {}, references: [], citations: [], claims: [] };
const WHERE =
  'We looked in the text and the links of this page. Such words may stand on other pages of the site.';
const link = {
  id: 'p',
  text: 'Our page',
  url: 'https://health.example/p',
  provenance: { from: 'link', quote: 'Our page', anchor: 'p' },
} as const;

function check(subject: Criterion, changes: Partial<Article>) {
  const shown = findingOf({ article: article({ ...BARE, ...changes }) }, `checked.${subject}`);
  return { state: shown?.state, words: shown?.details.map(plain), places: shown?.provenance.length };
}

const CRITERIA: Criterion[] = [
  'authorship',
  'attribution',
  'funding',
  'advertising',
  'currency',
  'reviewer',
  'corrections',
  'editorial',
  'feedback',
];

test.each(CRITERIA)('%s: not found on a page that has nothing, and where we looked', subject => {
  expect(check(subject, {})).toEqual({ state: 'not-found', words: [WHERE], places: 0 });
});

test.each(CRITERIA)('%s has a name of its own', subject => {
  const shown = findingOf({ article: article(BARE) }, `checked.${subject}`);
  expect(shown?.label && plain(shown.label)).not.toContain('label.');
});

describe('authorship', () => {
  const by = person({
    role: 'author',
    roleAsPrinted: 'By',
    provenance: { from: 'visible text', quote: 'By Ada' },
  });
  test('a named writer, in the words of the page', () => {
    expect(check('authorship', { authors: [by] })).toEqual({
      state: 'found',
      words: ['The page says: “By: Ada Quill, M.D.”'],
      places: 1,
    });
  });
  test('a writer in the code of the page alone', () => {
    const inCode = person({
      role: 'author',
      roleAsPrinted: '',
      provenance: { from: 'JSON-LD', quote: 'Ada Quill' },
    });
    expect(check('authorship', { authors: [inCode] }).words).toEqual([
      "The page's code names Ada Quill, M.D. as writer. The text of the page may not say so.",
    ]);
  });
  test('a name whose part is open could be the writer’s', () => {
    expect(check('authorship', { credited: [person()] })).toEqual({
      state: 'could-not-check',
      words: [
        'The page names someone, but not as what.',
        'The page says: “Written, Edited or Reviewed By: Ada Quill, M.D.”',
      ],
      places: 1,
    });
  });
  test('a reviewer is no writer', () => {
    expect(check('authorship', { reviewers: [person({ role: 'reviewer' })] }).state).toBe('not-found');
  });
});

test('reviewer: a named one, an open role, or a badge without a name', () => {
  expect(check('reviewer', { reviewers: [person({ role: 'reviewer' })] }).state).toBe('found');
  expect(check('reviewer', { credited: [person()] }).state).toBe('could-not-check');
  const anonymousReview = { from: 'visible text', quote: 'Medically reviewed' } as const;
  expect(check('reviewer', { anonymousReview })).toEqual({
    state: 'could-not-check',
    words: ['The page gives no name with these words.', 'The page says: “Medically reviewed”'],
    places: 1,
  });
});

test('attribution: a list, or markers that we could not count', () => {
  expect(check('attribution', { references: [reference(1)] })).toEqual({
    state: 'found',
    words: ['We counted 1 source.'],
    places: 0,
  });
  expect(check('attribution', { citationStyle: 'author-year' }).state).toBe('could-not-check');
  expect(check('attribution', { citations: [citation([1])] }).words).toEqual([
    'The page names sources in a way that we could not count.',
  ]);
});

test('currency: a first date or a last change; a next review is no date of the page', () => {
  const inCode = date('published', '2020', { provenance: { from: 'meta', quote: '2020' } });
  expect(check('currency', { dates: { published: inCode } })).toEqual({
    state: 'found',
    words: ["The page's code gives 2020 as its first day."],
    places: 1,
  });
  expect(check('currency', { dates: { modified: date('modified', '2020') } }).words).toEqual([
    'The page says: “Dated 2020”',
  ]);
  expect(check('currency', { dates: { nextReview: date('nextReview', '2030') } }).state).toBe('not-found');
});

describe('disclosure', () => {
  test.each<[Criterion, ClaimKind]>([
    ['funding', 'affiliation'],
    ['funding', 'disclosure'],
    ['advertising', 'advertising'],
  ])('%s: a sentence (%s) is quoted', (subject, kind) => {
    expect(check(subject, { claims: [claim(kind, 'Our words.')] })).toEqual({
      state: 'found',
      words: ['The page says: “Our words.”'],
      places: 1,
    });
  });
  test.each<Criterion>(['funding', 'advertising'])(
    '%s: a link that we did not open leaves it open',
    subject => {
      expect(check(subject, { policies: { disclosure: link } })).toEqual({
        state: 'could-not-check',
        words: [
          'We found a link that may lead to such words. We did not open it.',
          'The page has this link: “Our page”',
        ],
        places: 1,
      });
    },
  );
  test('words on ads are no words on who pays', () => {
    expect(check('funding', { claims: [claim('advertising', 'We show ads.')] }).state).toBe('not-found');
  });
});

test('corrections: a link or a sentence, with its words', () => {
  expect(check('corrections', { policies: { corrections: link } })).toMatchObject({
    state: 'found',
    words: ['The page has this link: “Our page”'],
  });
  expect(check('corrections', { claims: [claim('corrections', 'We mend errors.')] })).toMatchObject({
    state: 'found',
    words: ['The page says: “We mend errors.”'],
  });
});

describe.each<[Criterion, PolicyKind, ClaimKind, string]>([
  ['editorial', 'editorial', 'editorial-policy', 'The page names such rules. We found no link to them.'],
  ['feedback', 'feedback', 'feedback', 'The page names a way. We found no link to it.'],
])('%s', (subject, policy, kind, open) => {
  const claims = [claim(kind, 'We have one.')];
  test('a link leads to it', () => {
    expect(check(subject, { policies: { [policy]: link }, claims }).state).toBe('found');
  });
  test('a sentence alone only names it', () => {
    expect(check(subject, { claims })).toEqual({
      state: 'could-not-check',
      words: [open, 'The page says: “We have one.”'],
      places: 1,
    });
  });
});
