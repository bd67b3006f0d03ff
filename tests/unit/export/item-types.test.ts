import { expect, test } from 'vitest';
import table from '../../../data/item-types.tsv?raw';
import { itemType } from '../../../lib/export/item-types.ts';
import { readRows } from '../../../lib/tables/rows.ts';

const rows = readRows(table);

/** https://github.com/citation-style-language/schema, the types of 1.0.2 that are in use here. */
const CSL = [
  'article',
  'article-journal',
  'book',
  'chapter',
  'dataset',
  'entry',
  'paper-conference',
  'report',
  'review',
  'standard',
  'thesis',
];

test.each(rows)('%s', (said = '', csl = '', ris = '', bibtex = '', basis = '') => {
  expect(itemType([said.toUpperCase()], 'text')).toEqual({ csl, ris, bibtex });
  expect(CSL).toContain(csl);
  expect(ris).toMatch(/^[A-Z]{3,5}$/);
  expect(bibtex).toMatch(/^[a-z]+$/);
  expect(basis).not.toBe('');
});

test('a preprint in PubMed is also a journal article there', () => {
  expect(itemType(['Journal Article', 'Preprint'], 'text').csl).toBe('article');
});

test.each([
  ['wikipedia', 'entry-encyclopedia'],
  ['address', 'webpage'],
  ['text', 'document'],
] as const)('no known type, %s: %s', (otherwise, csl) => {
  expect(itemType(['Invented Type'], otherwise).csl).toBe(csl);
});
