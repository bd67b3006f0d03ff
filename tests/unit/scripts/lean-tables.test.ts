import { expect, test } from 'vitest';
import { leanTable } from '../../../scripts/vite/lean-tables.ts';

const TABLE = '# about\nword\tkind\tsample\tbasis\n\nmg\tunit\t5 mg\tSI brochure\n';

test('a build carries only what the extension reads at run time', () => {
  expect(leanTable(TABLE, false)).toBe('word\tkind\nmg\tunit');
});

test('a basis that readers can ask for stays', () => {
  expect(leanTable(TABLE, true)).toBe('word\tkind\tbasis\nmg\tunit\tSI brochure');
});
