import { expect, test } from 'vitest';
import { countFields } from '../../../scripts/eval/fragments.ts';

const NOTHING = {
  author: [],
  reviewer: [],
  editor: [],
  factChecker: [],
  unstated: [],
  published: '',
  modified: '',
  reviewed: '',
  nextReview: '',
};

test('a name of the field is a hit, a strange one is wrong', () => {
  const gold = { ...NOTHING, author: ['Ada Moor'], reviewer: ['Bo Lind'] };
  const counts = countFields(gold, { ...NOTHING, author: ['Ada Moor, MD', 'Cy Hart'], editor: ['Bo Lind'] });
  expect(counts.get('author')).toEqual({ gold: 1, hit: 1, read: 2, right: 1 });
  expect(counts.get('reviewer')).toEqual({ gold: 1, hit: 0, read: 0, right: 0 });
  expect(counts.get('editor')).toEqual({ gold: 0, hit: 0, read: 1, right: 0 });
});

test('what gold leaves open is not counted, and a name without a label may be an author then', () => {
  const counts = countFields(
    { ...NOTHING, author: ['*'], unstated: ['Ada Moor'] },
    { ...NOTHING, author: ['Ada Moor'] },
  );
  expect(counts.has('author')).toBe(false);
  expect(counts.get('unstated')).toEqual({ gold: 1, hit: 1, read: 1, right: 1 });
});

test('a date needs its month', () => {
  const day = (read: string) =>
    countFields({ ...NOTHING, reviewed: '2024-05-03' }, { ...NOTHING, reviewed: read });
  expect(day('2024-05').get('reviewed')).toEqual({ gold: 1, hit: 1, read: 1, right: 1 });
  expect(day('2024').get('reviewed')).toEqual({ gold: 1, hit: 0, read: 1, right: 0 });
  expect(day('2024-06-03').get('reviewed')).toEqual({ gold: 1, hit: 0, read: 1, right: 0 });
});

test('two letters are a name where each is a syllable', () => {
  const gold = { ...NOTHING, editor: ['林安'] };
  expect(countFields(gold, { ...NOTHING, editor: ['林安'] }).get('editor')).toEqual({
    gold: 1,
    hit: 1,
    read: 1,
    right: 1,
  });
});
