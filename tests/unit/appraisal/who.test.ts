import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article/model.ts';
import { article, date, findingOf, person, said } from './sample.ts';

const who = (changes: Partial<Article>) => said({ article: article(changes) }, 'who.');

test('a name under a label of several parts is quoted, and no part is chosen', () => {
  expect(who({})).toEqual([
    'The page says: “Written, Edited or Reviewed By: Ada Quill, M.D.”',
    'The page does not say which of these parts Ada Quill, M.D. had.',
    'We did not check the names or the degrees.',
    'We found no review date on this page.',
    'We looked in the text of the page and in its code.',
  ]);
});

test('nothing stands before a name that the page does not print', () => {
  expect(who({ credited: [person({ name: 'Ada Quill', credentials: [] })] })[0]).not.toMatch(/Dr/);
});

test('a label and a name that stand apart are quoted without what lies between', () => {
  const apart = person({
    role: 'reviewer',
    roleAsPrinted: 'Reviewed by:',
    provenance: { from: 'visible text', quote: `Reviewed by: ${'menu '.repeat(60)} Ada Quill` },
  });
  expect(who({ reviewers: [apart], credited: [] })[0]).toBe('The page says: “Reviewed by: Ada Quill, M.D.”');
});

test('a label that says the role needs no more words', () => {
  const reviewer = person({
    role: 'reviewer',
    roleAsPrinted: 'Medically reviewed by',
    provenance: { from: 'visible text', quote: 'Medically reviewed by Ada Quill, M.D.' },
  });
  const lines = who({ reviewers: [reviewer], credited: [] });
  expect(lines).toContain('The page says: “Medically reviewed by Ada Quill, M.D.”');
  expect(lines).toContain('We found no named writer on this page.');
  expect(lines).not.toContain('We found no named reviewer on this page.');
  expect(lines.join()).not.toContain('does not say');
});

test('a name with a label that says no role', () => {
  const someone = person({ roleAsPrinted: 'Contributor', provenance: { from: 'link', quote: 'Ada Quill' } });
  expect(who({ credited: [someone] })).toContain(
    'The page does not say what Ada Quill, M.D. did for this page.',
  );
});

test('a name in markup alone is said to be in the code', () => {
  const inCode = person({
    role: 'author',
    roleAsPrinted: '',
    provenance: { from: 'JSON-LD', quote: '{"author":"Ada Quill"}' },
  });
  expect(who({ authors: [inCode], credited: [] })[0]).toBe(
    "The page's code names Ada Quill, M.D. as writer. The text of the page may not say so.",
  );
});

test('words in a part that is not displayed are said to be there', () => {
  const hidden = person({
    provenance: { from: 'hidden text', quote: 'Written, Edited or Reviewed By: Ada Quill, M.D.' },
  });
  expect(who({ credited: [hidden] })[0]).toContain('a part of the page that is not shown now');
});

test('an organisation is no person', () => {
  const group = person({
    isOrganisation: true,
    name: 'Tea Board',
    credentials: [],
    role: 'reviewer',
    roleAsPrinted: 'Reviewed by',
  });
  expect(who({ reviewers: [group], credited: [] })).toContain('The page names a group here, not a person.');
});

test('a review without a name is quoted, and is not called "not found"', () => {
  const lines = who({ credited: [], anonymousReview: { from: 'visible text', quote: 'Medically reviewed' } });
  expect(lines).toContain('The page says: “Medically reviewed”. We found no name with these words.');
  expect(lines).not.toContain('We found no named reviewer on this page.');
});

test('nobody named: each is "not found", with where we looked', () => {
  const changes = { article: article({ credited: [] }) };
  expect(findingOf(changes, 'who.no-author')?.state).toBe('not-found');
  expect(findingOf(changes, 'who.no-reviewer')?.state).toBe('not-found');
  expect(said(changes, 'who.').join()).not.toContain('degrees');
});

test('a person in two lists is named once', () => {
  const both = person({ role: 'author', roleAsPrinted: 'By' });
  const names = said({ article: article({ authors: [both], credited: [both] }) }, 'who.person-1');
  expect(names.filter(entry => entry.startsWith('The page says'))).toHaveLength(1);
});

test('a review date is quoted; it does not show that a review took place', () => {
  const lines = who({ dates: { reviewed: date('reviewed', '2024-05-01') } });
  expect(lines).toContain('The page says: “Dated 2024-05-01”');
  expect(lines).toContain('A page cannot show that a review took place.');
  expect(lines).not.toContain('We found no review date on this page.');
});
