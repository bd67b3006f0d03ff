import { describe, expect, test } from 'vitest';
import wordTable from '../../../../data/numbered-words.tsv?raw';
import { labelsNumber, namesNumber } from '../../../../lib/article/citations/numbered-words.ts';
import { parseTsv } from '../../../../lib/tables/parse-tsv.ts';

const ROWS = parseTsv(wordTable, ['kind', 'word', 'language', 'sample', 'basis']);

test.each(ROWS)('$kind $word ($language): $sample', ({ kind, word, language, sample, basis }) => {
  expect(language).toMatch(/^[a-z]{2}(?: [a-z]{2})*$/);
  expect(basis).not.toBe('');
  expect(word).toBe(word.toLowerCase());
  const before = sample.slice(0, sample.indexOf('«'));
  const stranger = before.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), 'xyz');
  expect(stranger, 'the sample shows the word').not.toBe(before);
  const test = kind === 'lead' ? labelsNumber : namesNumber;
  expect(test(before)).toBe(true);
  expect(test(stranger), 'without the row it says nothing').toBe(false);
});

test('a word has one kind', () => {
  expect(new Set(ROWS.map(({ word }) => word)).size).toBe(ROWS.length);
});

describe('a number in brackets after its word', () => {
  test.each([
    'The patient chose option ',
    'Grade ',
    'It differs. Type ',
    'as in stage ',
    'Of grade (2) or ',
    'with option (1), ',
    'to group ',
    'bei Typ ',
    'eligió opción ',
    'avec option ',
    '(see table ',
    'under category ',
  ])('%s(2) is a label', before => {
    expect(labelsNumber(before)).toBe(true);
  });

  test.each([
    'a good option ',
    'another treatment option ',
    'of this type ',
    'at an advanced stage ',
    'in the placebo group ',
    'adequate hemoglobin levels ',
    'due in part ',
    'in any case ',
    'by week ',
    'eine gute Option ',
    'otra opción ',
    'une autre option ',
    'bread helps ',
    '',
  ])('%s(2) is a source', before => {
    expect(labelsNumber(before)).toBe(false);
  });
});
