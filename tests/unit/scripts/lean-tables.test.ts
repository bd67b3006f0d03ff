import { expect, test } from 'vitest';
import { splitTable } from '../../../lib/tables/split-table.ts';
import { leanTable } from '../../../scripts/vite/lean-tables.ts';

const TABLE = '# about\nword\tkind\tsample\tbasis\n\nmg\tunit\t5 mg\tSI brochure\n';

test('a build carries only what the extension reads at run time', () => {
  expect(leanTable(TABLE, false)).toBe('word\tkind\nmg\tunit');
});

test('a basis that readers can ask for stays', () => {
  expect(leanTable(TABLE, true)).toBe('word\tkind\tbasis\nmg\tunit\tSI brochure');
});

test('so does the day on which it was read', () => {
  const dated = 'pattern\tbasis\tchecked\na.test\tIt says so.\tpage 2026-11-22\n';
  expect(leanTable(dated, true)).toBe(dated.trimEnd());
  expect(leanTable(dated, false)).toBe('pattern\na.test');
});

test('a language that nobody asks for at run time goes', () => {
  const table = 'phrase\tkind\tlanguage\tsample\nsources\theading\ten\tSources\n';
  expect(leanTable(table, false, ['language'])).toBe('phrase\tkind\nsources\theading');
  expect(leanTable(table, false)).toContain('language');
});

test('first cells that repeat the row above go where that is shorter, and are read as before', () => {
  const words = Array.from(
    { length: 200 },
    (_, at) => `${at % 120 < 60 ? 'condition' : 'symptom'}\t${(at * 7919 * 104729).toString(36)}`,
  );
  const table = ['group\tword', ...words].join('\n');
  const lean = leanTable(table, false);
  expect(lean.match(/condition|symptom/g)).toHaveLength(4);
  expect(splitTable(lean)).toEqual(splitTable(table));
});
