import { expect, test } from 'vitest';
import { apaPage } from '../../../lib/export/index.ts';
import { article, date, person } from '../appraisal/sample.ts';

const author = (name: string, isOrganisation = false) => person({ name, role: 'author', isOrganisation });

test.each([
  ['nobody is named as author', [], 'Does tea float? (2021, October 8). https://www.health.example/tea'],
  [
    'one',
    ['Ada-Maria van der Invented'],
    'van der Invented, A. M. (2021, October 8). Does tea float? https://www.health.example/tea',
  ],
  [
    'two',
    ['Ada Ink', 'Bo Nib'],
    'Ink, A., & Nib, B. (2021, October 8). Does tea float? https://www.health.example/tea',
  ],
])('%s', (_, names, entry) => {
  expect(apaPage(article({ authors: names.map(name => author(name)) }))).toBe(entry);
});

test('a group, a site with a name of its own, a year alone', () => {
  const page = article({
    authors: [author('Tea Health Board', true)],
    siteName: 'Tea and Health',
    dates: { published: date('published', '2019') },
  });
  expect(apaPage(page)).toBe(
    'Tea Health Board. (2019). Does tea float? Tea and Health. https://www.health.example/tea',
  );
});

test('no date', () => {
  expect(apaPage(article({ dates: {} }))).toContain('(n.d.).');
});

test('of more than twenty, the first nineteen and the last', () => {
  const names = Array.from({ length: 22 }, (_, index) => author(`Ada N${index}`));
  expect(apaPage(article({ authors: names }))).toMatch(/N18, A\., … N21, A\. \(2021/);
});
