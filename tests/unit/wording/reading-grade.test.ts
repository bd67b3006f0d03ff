import { expect, test } from 'vitest';
import { readingGrade, syllablesOf } from './reading-grade.ts';

test.each([
  ['the', 1],
  ['page', 1],
  ['pages', 2],
  ['named', 1],
  ['listed', 2],
  ['source', 1],
  ['sources', 2],
  ['table', 2],
  ['retraction', 3],
  ['university', 5],
  ['date', 1],
  ['dates', 1],
  ["page's", 1],
  ['rules', 1],
])('syllables of %s', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

test('a plain sentence is easy, a learned one is not', () => {
  expect(readingGrade('The cat sat on the mat. The dog ran to it.')).toBeLessThan(2);
  expect(
    readingGrade(
      'Notwithstanding considerable methodological heterogeneity, the investigators attributed improvement to pharmacological intervention.',
    ),
  ).toBeGreaterThan(15);
});

test('the formula, by hand: 6 words, 1 sentence, 6 syllables', () => {
  expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
});
