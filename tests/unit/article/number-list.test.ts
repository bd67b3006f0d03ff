import fc from 'fast-check';
import { expect, test } from 'vitest';
import wordTable from '../../../data/citation-words.tsv?raw';
import { parseNumberList, plainDigits } from '../../../lib/article/citations/number-list.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';

const numbers = (text: string) => parseNumberList(text)?.numbers ?? null;

test.each([
  ['1', [1]],
  ['1, 2', [1, 2]],
  ['3–5', [3, 4, 5]],
  ['3‑5', [3, 4, 5]],
  ['1,2 and 5–7', [1, 2, 5, 6, 7]],
  ['8 15 17 18', [8, 15, 17, 18]],
  ['refs. 3, 4', [3, 4]],
  ['12; 14', [12, 14]],
  ['3Trusted Source, 4Trusted Source', [3, 4]],
  ['1 ,\n2', [1, 2]],
  ['9†, 10, 11†, 12', [9, 10, 11, 12]],
  ['13†', [13]],
  ['5*, 6**', [5, 6]],
  ['3‡; 5§', [3, 5]],
  ['12••', [12]],
  ['ref. #3', [3]],
])('%s', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test.each([
  '',
  'n = 20',
  '2, 3 mg',
  '1.5',
  '0',
  '0–10',
  '5–3',
  '12a',
  '21/28',
  '95% CI',
  '1–',
  ', ',
  '1 000 000',
  '3–500',
  '12345',
  'Fig 2',
  '#1–8',
  '#3',
  '†3',
  '3 †',
  '2*3',
])('no list: %s', text => {
  expect(numbers(text)).toBeNull();
});

test('Unicode superscripts keep their length', () => {
  expect(plainDigits('¹²⁻¹⁴')).toBe('12-14');
});

test.each(parseTsv(wordTable, ['word', 'kind', 'sample']))('word $word: $sample', ({ word, sample = '' }) => {
  const inside = sample.slice(1, -1);
  expect(inside.toLowerCase().replaceAll('.', '')).toContain(word);
  expect(numbers(inside)).not.toBeNull();
  const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu');
  const stranger = inside.replaceAll('.', '').replace(pattern, 'xyz');
  expect(numbers(stranger), 'without the row the sample is no list').toBeNull();
});

test('total and linear: any text, and lists of any length', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const list = parseNumberList(text);
      expect(list === null || list.numbers.every(number => number > 0)).toBe(true);
    }),
  );
  const long = Array.from({ length: 20_000 }, (_, index) => (index % 900) + 1).join(', ');
  expect(numbers(long)).toHaveLength(20_000);
});
