import { expect, test } from 'vitest';
import { parseTable } from '../../../lib/article/text/table.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';
import { splitTable } from '../../../lib/tables/split-table.ts';

const TABLE = 'word\tkind\r\n# a remark\n\nand\tconjunction\nto\n';

test('header and rows; remarks and blank lines are skipped, short rows are filled', () => {
  expect(splitTable(TABLE)).toEqual({
    header: ['word', 'kind'],
    rows: [
      ['and', 'conjunction'],
      ['to', ''],
    ],
  });
  expect(splitTable('')).toEqual({ header: [], rows: [] });
});

test('both readers by column agree', () => {
  const rows = [
    { word: 'and', kind: 'conjunction' },
    { word: 'to', kind: '' },
  ];
  expect(parseTsv(TABLE, ['word', 'kind'])).toEqual(rows);
  expect(parseTable(TABLE)).toEqual(rows);
  expect(parseTsv(TABLE, ['word', 'none'])).toEqual([
    { word: 'and', none: '' },
    { word: 'to', none: '' },
  ]);
});

test('an empty first cell stands for the one above it', () => {
  expect(splitTable('group\tword\na\tone\n\ttwo\nb\tthree').rows).toEqual([
    ['a', 'one'],
    ['a', 'two'],
    ['b', 'three'],
  ]);
});
