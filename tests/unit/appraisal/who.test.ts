import { expect, test } from 'vitest';
import { type Appraisal, appraise } from '../../../lib/appraisal/index.ts';
import { viewOf } from '../../../lib/appraisal/views.ts';
import type { Article } from '../../../lib/article/model.ts';
import type { HidingWay } from '../../../lib/article/sight/index.ts';
import { apaPage } from '../../../lib/export/apa-page.ts';
import { article, claim, date, findingOf, input, person, plain, said } from './sample.ts';

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

const hidden = (hiddenBy?: HidingWay) =>
  person({
    role: 'reviewer',
    roleAsPrinted: 'Reviewed by',
    provenance: {
      from: 'hidden text',
      quote: 'Reviewed by Ada Quill, M.D.',
      ...(hiddenBy === undefined ? {} : { hiddenBy }),
    },
  });

test.each([
  [undefined, 'in a part of the page that is not shown now'],
  ['not-displayed', 'in a part of the page that is not shown now'],
  ['see-through', 'see-through'],
  ['same-colour', 'nearly the colour of what is behind them'],
  ['too-small', 'too small to see'],
  ['off-page', 'where nobody can scroll to'],
  ['clipped', 'cut off'],
  ['covered', 'something lies over them'],
] as const)('a name hidden by %s: the page’s words, and how', (way, how) => {
  const [first = ''] = who({ reviewers: [hidden(way)], credited: [] });
  expect(first).toContain('The page says: “Reviewed by Ada Quill, M.D.”. These words are ');
  expect(first).toContain(how);
});

test('a hidden reviewer is none that the page shows, and comes after those whom it shows', () => {
  const writer = person({ id: 'person-2', name: 'Lou Sand', role: 'author', roleAsPrinted: 'By' });
  const lines = who({ reviewers: [hidden('clipped')], authors: [writer], credited: [] });
  expect(lines[0]).toContain('Lou Sand');
  expect(lines).toContain('We found no named reviewer in what this page shows.');
  expect(lines.join()).not.toMatch(/nobody named|no named writer|named reviewer on this page/);
});

test('where nobody is named, or nobody for all to see, Who says so in every view', () => {
  const nobody = appraise(input({ article: article({ credited: [] }) }));
  const hiddenOnly = appraise(input({ article: article({ reviewers: [hidden('covered')], credited: [] }) }));
  for (const view of ['reader', 'clinician', 'student'] as const) {
    const shown = (appraisal: Appraisal) =>
      viewOf(appraisal, view).flatMap(part =>
        part.part === 'who' ? part.findings.map(({ line }) => plain(line)) : [],
      );
    expect(shown(nobody)).toContain('We found nobody named on this page.');
    expect(shown(hiddenOnly)).toContain('We found nobody named in what this page shows.');
  }
  expect(who({}).join()).not.toContain('nobody');
  const badge = { from: 'visible text', quote: 'Medically reviewed' } as const;
  expect(who({ credited: [], anonymousReview: badge }).join()).not.toContain('nobody');
});

test('a hidden name is not counted as found, nor set beside a claim, nor as the page’s author', () => {
  const only = { article: article({ reviewers: [hidden('too-small')], credited: [] }) };
  expect(findingOf(only, 'checked.reviewer')?.state).toBe('not-found');
  expect(said(only, 'checked.reviewer')).toContain('We leave out words that the page does not show to all.');
  const claimed = article({
    reviewers: [hidden('too-small')],
    credited: [],
    claims: [claim('medically-reviewed', 'All pages are medically reviewed.')],
  });
  expect(said({ article: claimed }, 'claims.').join()).toContain(
    'we found Ada Quill, M.D. named so, but not where all can see it',
  );
  const author = { ...hidden('too-small'), role: 'author' as const };
  expect(apaPage(article({ authors: [author], credited: [] }))).not.toContain('Quill');
});
