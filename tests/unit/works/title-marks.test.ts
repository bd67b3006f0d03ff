import { describe, expect, test } from 'vitest';
import table from '../../../data/title-marks.tsv?raw';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';
import { printedMark, titleMark, withoutMark } from '../../../lib/works/title-marks.ts';

const ROWS = parseTsv(table, ['words', 'kind', 'start', 'inner', 'language', 'sample', 'basis']);

const CASINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['as printed', text => text],
  ['in capitals', text => text.toUpperCase()],
  ['in small letters', text => text.toLowerCase()],
];

describe('data/title-marks.tsv', () => {
  test.each(ROWS)('$words: $sample', ({ words, kind, sample, basis }) => {
    expect(basis).not.toBe('');
    for (const [casing, as] of CASINGS) {
      const mark = titleMark(as(sample));
      if (kind === 'filler') expect(mark?.words.toLowerCase().split(/[^\p{L}\p{M}]+/u)).toContain(words);
      else expect(mark?.as, casing).toBe(kind);
      expect(as(sample), casing).toContain(mark?.words);
    }
    expect(words).toBe(words.toLowerCase());
  });

  test('has each row once', () => {
    expect(new Set(ROWS.map(({ words }) => words)).size).toBe(ROWS.length);
  });
});

describe('a mark at the head of a title', () => {
  test.each([
    ['RETRACTED: Spoons in village kitchens', 'RETRACTED'],
    ['RETRACTED ARTICLE: Spoons in village kitchens', 'RETRACTED ARTICLE'],
    ['Retracted - Spoons in village kitchens', 'Retracted'],
    ['RETRACTED—Spoons in village kitchens', 'RETRACTED'],
    ['RETRACTED Spoons in village kitchens', 'RETRACTED'],
    ['[Retracted] Spoons in village kitchens', 'Retracted'],
    ['(RETRACTED) Spoons in village kitchens', 'RETRACTED'],
    ['“Retracted: Spoons in village kitchens”', 'Retracted'],
    ['[RETRACTED: Löffel in Dorfküchen]', 'RETRACTED'],
    ['** WITHDRAWN ** Spoons in village kitchens', 'WITHDRAWN'],
    ['【撤稿】乡村的勺子', '撤稿'],
    ['ＲＥＴＲＡＣＴＥＤ：Spoons in village kitchens', 'RETRACTED'],
    ['RE\u00adTRAC\u200bTED: Spoons in village kitchens', 'RETRACTED'],
    ['Retracted manuscript: Spoons in village kitchens', 'Retracted manuscript'],
    ['Withdrawn at author’s request: Spoons in village kitchens', 'Withdrawn at author’s request'],
    ['Retracted by the authors: Spoons', 'Retracted by the authors'],
    ['[This article was retracted] Spoons in village kitchens', 'This article was retracted'],
    ['Retraction of “Spoons in village kitchens”', 'Retraction of'],
    ['Retraction and replacement: Spoons', 'Retraction and replacement'],
    ['Preprint withdrawn: Spoons', 'Preprint withdrawn'],
    ['Interim expression of concern: Spoons', 'Interim expression of concern'],
    ['Retracted/withdrawn: Spoons', 'Retracted/withdrawn'],
    ['R E T R A C T E D: Spoons in village kitchens', 'RETRACTED'],
    ['«Retracted» Spoons', 'Retracted'],
    ['Retraction', 'Retraction'],
    ['Retracted', 'Retracted'],
    ['Retraction notice to “Spoons in village kitchens” [J. Inv. 3 (2020) 7]', 'Retraction notice'],
    ['Artículo   retractado: Cucharas en cocinas', 'Artículo retractado'],
  ])('%s', (title, words) => {
    expect(titleMark(title)).toMatchObject({ at: 'begins', words });
  });

  test.each([
    'Retraction of the tongue in infants',
    'Retraction forces in orthodontic treatment: a trial',
    'Retracted eyelids after surgery',
    'RETRACTED EYELIDS AFTER SURGERY',
    'Withdrawal of statins in the frail: a trial',
    'Withdrawal symptoms after caffeine',
    'Withdrawn children in day care',
    'Retracted papers and how often they are cited',
    'Removal of tattoos by laser',
    'Removed from home: children in care',
    'Retraction-induced injury',
    'Expressions of concern in the letters of patients',
    'Spoons in village kitchens, retracted',
    'How retracted: papers live on',
    'Drugs that were withdrawn: a review',
    'The article: how it came to be',
    'Author and editor: a review of the journal',
    'Retraction (surgical) of the liver',
    'Nicotine abstinence (withdrawal) symptoms',
    'Lid lag (retraction) in thyroid disease',
    'Rétraction de la paupière',
    'Retracción gingival en adultos',
    'Retrait du cathéter',
    '',
    ':',
    'Spoons',
  ])('none in: %s', title => {
    expect(titleMark(title)).toBeUndefined();
  });
});

test.each([
  ['Spoons in village kitchens (Retracted)', 'Retracted'],
  ['Spoons in village kitchens [RETRACTED]', 'RETRACTED'],
  ['Spoons in village kitchens (Retracted article. See vol. 3, p. 7, 2020)', 'Retracted article'],
  ['Spoons in village kitchens - WITHDRAWN', 'WITHDRAWN'],
])('elsewhere in a title it is held, not begun with: %s', (title, words) => {
  expect(titleMark(title)).toMatchObject({ at: 'holds', words });
});

describe('a mark in an entry as a page prints it', () => {
  test.each([
    ['RETRACTED: Invented A. Spoons. J Inv 2019;3:7.', 'RETRACTED'],
    ['Invented A, Made B. RETRACTED: Spoons in village kitchens. J Inv 2019;3:7.', 'RETRACTED'],
    ['Invented, A. (2019). Retracted article: Spoons in village kitchens. J Inv 3, 7.', 'Retracted article'],
    ['Invented, Ada. “RETRACTED: Spoons.” J Inv 3 (2019): 7.', 'RETRACTED'],
    ['Invented A: WITHDRAWN: Spoons. J Inv 2019', 'WITHDRAWN'],
    ['Invented A. Spoons. J Inv 2019;3:7 (Retraction published 2020, J Inv 4, 8)', 'Retraction published'],
    ['Invented A. Spoons [retracted in: J Inv 2020;4:8]. J Inv 2019;3:7.', 'retracted in'],
    ['Invented A. Spoons. J Inv 2019;3:7. Withdrawn.', 'Withdrawn'],
    ['Invented A. Spoons. J Inv 2019;3:7; retracted 2020', 'retracted 2020'],
    ['Invented A. Spoons. J Inv 2019;3:7 (since retracted).', 'since retracted'],
    ['Invented A. Spoons (withdrawn by authors). J Inv 2019;3:7.', 'withdrawn by authors'],
    ['3. Retraction: Spoons in village kitchens. J Inv 2020', 'Retraction'],
    ['Invented A. Expression of concern: Spoons. J Inv 2019', 'Expression of concern'],
  ])('%s', (entry, words) => {
    expect(printedMark(entry)?.words).toBe(words);
  });

  test.each([
    'Invented A. Withdrawal symptoms after tea. J Inv 2019;3:7.',
    'Invented A. Withdrawal. In: The handbook of tea. 2019.',
    'Invented A. Tongue retraction in infants. J Inv 2019;3:7.',
    'Invented A. Retraction of the tongue. J Inv 2019;3:7.',
    'Withdrawn B, Retracted C. Spoons. J Inv 2019;3:7.',
    'Retraction Watch. Why papers go. 2019. https://blog.example/retracted',
    'https://journal.example/retracted/1',
    '',
  ])('none in: %s', entry => {
    expect(printedMark(entry)).toBeUndefined();
  });
});

test('titles are compared without the mark at their head', () => {
  expect(withoutMark('RETRACTED ARTICLE: Spoons in village kitchens')).toBe('Spoons in village kitchens');
  expect(withoutMark('[Retracted] Spoons')).toBe('Spoons');
  expect(withoutMark('Spoons (retracted)')).toBe('Spoons (retracted)');
  expect(withoutMark('Retraction of the tongue')).toBe('Retraction of the tongue');
});
