import { expect, test } from 'vitest';
import refusalTable from '../../../data/citation-refusals.tsv?raw';
import { refusalIn } from '../../../lib/article/citations/refusals.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';

const ROWS = parseTsv(refusalTable, [
  'kind',
  'strength',
  'side',
  'forms',
  'pattern',
  'language',
  'sample',
  'basis',
]);

test.each(ROWS)('$kind ($language): $sample', ({ kind, strength, side, forms, pattern, sample, basis }) => {
  expect(['hard', 'soft']).toContain(strength);
  expect(basis).not.toBe('');
  const [before = '', marker = '', after = ''] = sample.split(/[«»]/);
  const read = { before, marker: before + marker, after }[side];
  if (read === undefined) throw new Error(side);
  expect(new RegExp(pattern, 'u').test(read), 'the row itself speaks').toBe(true);
  for (const form of forms.split(' ')) {
    if (form !== 'paren' && form !== 'bracket' && form !== 'super' && form !== 'glued' && form !== 'interval')
      throw new Error(form);
    expect(['hard', 'soft']).toContain(refusalIn(form, before, after, marker));
  }
  expect(kind).toMatch(/^[a-z-]+$/);
});

test.each([
  ['paren', 'bread helps ', '.'],
  ['paren', 'bread helps.', ''],
  ['bracket', 'in a study of 2019 ', ', and'],
  ['super', 'bread helps.', ' Sleep'],
  ['super', 'says Miller et al', ' in'],
  ['glued', 'bread helps.', ' Sleep'],
  ['glued', 'says Miller et al', ' in'],
] as const)('nothing speaks against %s after "%s"', (form, before, after) => {
  expect(refusalIn(form, before, after)).toBeNull();
});
