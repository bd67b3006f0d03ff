import { expect, test } from 'vitest';
import classTable from '../../../data/source-classes.tsv?raw';
import { readRows } from '../../../lib/tables/rows.ts';
import { isMessageKey } from '../../../lib/wording/index.ts';

test.each(readRows(classTable).map(([id]) => id ?? ''))('the class %s has its words', id => {
  expect(isMessageKey(`class.${id}`)).toBe(true);
  expect(isMessageKey(`kind.${id}`)).toBe(true);
});
