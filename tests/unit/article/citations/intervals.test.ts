import { describe, expect, test } from 'vitest';
import {
  areNeighbours,
  intervalRefusal,
  looksLikeInterval,
} from '../../../../lib/article/citations/intervals.ts';
import { type NumberList, parseNumberList } from '../../../../lib/article/citations/number-list.ts';
import { refusalIn } from '../../../../lib/article/citations/refusals.ts';

function listOf(inside: string): NumberList {
  const list = parseNumberList(inside);
  if (list === null) throw new Error(`no list: ${inside}`);
  return list;
}

describe('what looks like an interval', () => {
  test.each(['1-3', '2–6', '1, 5', '3; 9', '1 to 3', '2 bis 6', '2 − 6'])('%s', inside => {
    expect(looksLikeInterval(listOf(inside))).toBe(true);
  });
  test.each(['3', '5, 1', '1, 3, 5', '1–3, 5', 'refs. 1, 3', '4, 4'])('not %s', inside => {
    expect(looksLikeInterval(listOf(inside))).toBe(false);
  });
  test.each([
    ['38, 39', true],
    ['38–39', false],
    ['3, 9', false],
    ['3', false],
  ])('neighbours by a comma: %s', (inside, expected) => {
    expect(areNeighbours(listOf(inside))).toBe(expected);
  });
});

/** "|" stands where the marker does, its numbers follow. */
function beside(sample: string) {
  const [before = '', inside = ''] = sample.split('|');
  return intervalRefusal(before, listOf(inside));
}

describe('right after a bare number', () => {
  test.each([
    'The pain score was 3 |1, 5',
    'Symptoms lasted 5 |2–8',
    'It rose by 4 |3 to 8',
    'NIHSS 4 |2, 7',
    'The ratio was 1.5 |1-3',
    'GCS was 7 |6–12',
    'a drop of −3 |2–5',
    'It fell to 6 |4; 9',
    'Es betrug 3,5 |2–6',
    'fue de 5 |3–8',
    'il dura 5 |3–8',
    'APGAR = 8 |7–9',
    'for some (4 |2–6',
    'in ~40 |30–50',
    'of 1,250 |1100–1200',
    'mRS: 2 |1–4',
    'they had ≥3 |2–5',
    'after it 12 |10–18',
    'The number needed to treat was 9 |4, 8',
    'The count was 10 |11, 15',
  ])('%s is its interval', sample => {
    expect(beside(sample)).not.toBeNull();
  });

  test.each([
    'in type 2 |1, 3',
    'a trial of phase 3 |2–4',
    'after COVID-19 |18, 20',
    'with vitamin B12 |11, 13',
    'since 2019 |7, 8',
    'in 1998 |4–6',
    'in 20% |18, 22',
    'in 20 % |18, 22',
    'some 5 mg |4, 6',
    'for 6 weeks |5, 7',
    'at stage 4 |3–5',
    'by week 8 |7, 9',
    'with HIV-1 |1, 2',
    'some omega-3 |2, 4',
    'of interleukin 6 |5, 7',
    'by types 1 and 2 |1, 3',
    'at weeks 4, 8 and 12 |11, 13',
    'for ages 3–5 |4, 6',
    'aged 3 – 5 |4, 6',
    'the hormone GLP − 1 |1, 3',
    'bei Typ 2 |1, 3',
    'en fase 3 |2–4',
    'au stade 4 |3–5',
    'sample no. 5 |4, 6',
    'some 25,000 |16–18',
    'at pH 4 |17, 18',
    'with the alloy 508 |10–12',
    'in H1N1 |1, 3',
  ])('%s are sources', sample => {
    expect(beside(sample)).toBeNull();
  });

  test('a number inside it says so strongly, one beside it or after a name weakly', () => {
    expect([beside('was 3 |1, 5'), beside('was 9 |4, 8'), beside('with Apollo 11 |9, 12')]).toEqual([
      'hard',
      'soft',
      'soft',
    ]);
    expect(beside('with Apollo 11 |12, 14')).toBeNull();
  });
});

describe('after the words for it', () => {
  test.each([
    'The ratio was 2 (95% CI ',
    'It was 4 (95 % CI: ',
    'The odds rose (90% CI ',
    'with a confidence interval of ',
    'the ratio (CI95% ',
    'with a 95% CrI ',
    'its credible interval was ',
    'Das Risiko war 2 (95%-KI ',
    'Das Risiko war 2 (95-%-KI: ',
    'ein Konfidenzintervall von ',
    'fue 2 (IC del 95 %: ',
    'fue 2 (IC 95% ',
    'un intervalo de confianza de ',
    'était 2 (IC à 95 % ',
    'un intervalle de confiance de ',
    'un intervallo di confidenza ',
    'um intervalo de confiança de ',
    'het was 2 (95% BI ',
    'stay of 4 days (IQR ',
    'with an interquartile range: ',
    'Interquartilsabstand ',
    'estancia (RIC ',
  ])('%s[2–6]', before => {
    expect(refusalIn('interval', before, '.')).toBe('hard');
  });

  test.each([
    'the median ',
    'The median was ',
    'with a range of ',
    'it ranged from ',
    'The pain score was ',
    'with scores of ',
    'a mean (SD ',
    'der Median lag bei ',
    'mit einem Wert von ',
    'la mediana fue ',
    'con la media ',
    'with a mean of ',
    'una puntuación de ',
    'la médiane était ',
    'un score de ',
  ])('%s[2–6], unless it carries on the count', before => {
    expect(refusalIn('interval', before, '.')).toBe('soft');
  });

  test.each([
    'a wide range of foods ',
    'pain scores improved ',
    'in their confidence ',
    'it arranges ',
    'in median nerves ',
    'on social media ',
    'what sleep may mean ',
    'in patients with DS ',
    'a scoreboard ',
    'for many people ',
  ])('not after %s', before => {
    expect(refusalIn('interval', before, '.')).toBeNull();
  });
});
