import { expect, test } from 'vitest';
import { bibtex, cslJson } from '../../../lib/export/index.ts';
import { entryKeys } from '../../../lib/export/keys.ts';
import { english } from '../../../lib/wording/languages.ts';
import { item } from './sample.ts';

const entry = (list: string, number: number) => item({}, { id: `${list}.${number}`, list, number });

test('a number is key enough where no other list counts alike', () => {
  expect(entryKeys([entry('one', 1), entry('one', 2), entry('two', 3)])).toEqual(['1', '2', '3']);
});

test('where lists count alike, the place of the list stands before the number', () => {
  const items = [entry('one', 1), entry('one', 2), entry('two', 1)];
  expect(entryKeys(items)).toEqual(['1-1', '2', '2-1']);
  const csl: { id: string }[] = JSON.parse(cslJson(items, english));
  expect(csl.map(({ id }) => id)).toEqual(['source-1-1', 'source-2', 'source-2-1']);
  expect(bibtex(items, english).match(/(?<=^@article\{).*(?=,$)/gm)).toEqual([
    'vanderinvented2019-1-1',
    'vanderinvented2019-2',
    'vanderinvented2019-2-1',
  ]);
});

test('a number that a list prints twice', () => {
  expect(entryKeys([entry('one', 1), entry('one', 1), entry('one', 1)])).toEqual([
    '1',
    '1-again-2',
    '1-again-3',
  ]);
});
