import { expect, test } from 'vitest';
import { authorYearMarkers } from '../../../lib/article/citations/author-year.ts';
import { sentenceAt } from '../../../lib/article/citations/sentence.ts';
import { entryShape } from '../../../lib/article/references/entry-shape.ts';
import { printedAddress } from '../../../lib/article/references/printed-address.ts';
import { labelOf } from '../../../lib/article/references/printed-labels.ts';

test.each([
  ['1. Miller', 1],
  ['[12] Miller', 12],
  ['(3) Miller', 3],
  ['4) Miller', 4],
  ['5 Miller', 5],
  ['2.Bocquet H', 2],
  ['7https://a.example', 7],
  ['2019 was a year', null],
  ['1.5 mg daily', null],
  ['Miller 1', null],
])('label of %s', (text, number) => {
  expect(labelOf(text)?.number ?? null).toBe(number);
});

test('entries look like entries, sentences do not', () => {
  expect(entryShape('Miller A, Stone B. Bread. J Inv. 2019;39(4):544-555.', false)).toBeGreaterThan(0.8);
  expect(
    entryShape('Miller, A., & Stone, B. (2019). Bread. Journal of Bread, 27(2), 602–614.', false),
  ).toBeGreaterThan(0.8);
  expect(entryShape('Mix the flour with water and wait for two hours.', false)).toBe(0);
});

test('printed addresses lose the full stop of the sentence', () => {
  expect(printedAddress('At https://a.example/b_(c). Accessed today')).toBe('https://a.example/b_(c)');
  expect(printedAddress('(see https://a.example/b)')).toBe('https://a.example/b');
  expect(printedAddress('(At https://a.example/b_(c).)')).toBe('https://a.example/b_(c)');
  expect(printedAddress('no address')).toBeUndefined();
});

test('author and year', () => {
  expect(authorYearMarkers('So it is (Miller et al., 2019; Stone, 2020a), as Rye (2018) says.')).toBe(2);
  expect(authorYearMarkers('In spring (March 2019) there were 20 (in all).')).toBe(0);
});

test('the sentence of a marker', () => {
  const text = 'Rye is a grain.[1] Bread helps.[2] Sleep helps [3].';
  const markers = [...text.matchAll(/\[\d\]/g)].map(({ index }) => ({ from: index, to: index + 3 }));
  const sentences = markers.map(({ from, to }) => sentenceAt(text, from, to, markers, 'en'));
  expect(sentences).toEqual(['Rye is a grain.', 'Bread helps.', 'Sleep helps.']);
});
