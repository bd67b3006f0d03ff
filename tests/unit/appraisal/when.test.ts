import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article/model.ts';
import { article, date, findingOf, said } from './sample.ts';

const when = (changes: Partial<Article>) => said({ article: article(changes) }, 'when.');

test('the last change as printed, with its age in words', () => {
  expect(when({})).toEqual([
    'The page says: “Last Modified On: October 8, 2021”',
    "Your device's clock says that was 5 years ago.",
    'The page does not say what was changed.',
    'We found no first date on this page.',
    'We looked in the text of the page and in its code.',
  ]);
});

test('no date at all', () => {
  const changes = { article: article({ dates: {} }) };
  expect(findingOf(changes, 'when.none')?.state).toBe('not-found');
  expect(said(changes, 'when.')[0]).toBe('We found no date on this page.');
});

test.each([
  ['modified', "The page's code gives October 8, 2021 as its last change."],
  ['published', "The page's code gives October 8, 2021 as its first day."],
  ['reviewed', "The page's code gives October 8, 2021 as its review."],
  ['nextReview', "The page's code gives October 8, 2021 as its next review."],
] as const)('a date in markup alone: %s', (kind, line) => {
  const inCode = date(kind, '2021-10-08', { provenance: { from: 'meta', quote: '2021-10-08' } });
  expect(when({ dates: { [kind]: inCode } })[0]).toBe(line);
});

test('a hidden date is said to be hidden', () => {
  const hidden = date('modified', '2021-10-08', {
    provenance: { from: 'hidden text', quote: 'Dated 2021-10-08' },
  });
  expect(when({ dates: { modified: hidden } })[0]).toContain('not shown now');
});

test('a date to come', () => {
  const next = date('nextReview', '2027-11-22');
  expect(when({ dates: { nextReview: next } })).toContain("Your device's clock says that is in 12 months.");
});

test('other dates of the same kind are named, once each', () => {
  const shown = date('published', '2020-01-01', { id: 'a' });
  const other = date('published', '2019-01-01', { id: 'b', text: 'Jan 1, 2019' });
  const lines = when({ dates: { published: shown }, allDates: [shown, other, { ...other, id: 'c' }] });
  expect(lines).toContain('The page gives other dates too: Jan 1, 2019.');
});

test('a date that is none gives no age', () => {
  expect(when({ dates: { modified: date('modified', 'soon') } }).join()).not.toContain('clock');
});

test('label and date that stand in boxes of their own are quoted with a space between', () => {
  const apart = date('modified', '2021-10-08', {
    text: 'October 8, 2021',
    label: 'Last Modified On',
    provenance: { from: 'visible text', quote: 'Last Modified On:October 8, 2021' },
  });
  expect(when({ dates: { modified: apart } })[0]).toBe('The page says: “Last Modified On: October 8, 2021”');
});
