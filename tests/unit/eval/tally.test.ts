import { expect, test } from 'vitest';
import { interval, oneIn, precision, recall, sum } from '../../../scripts/eval/tally.ts';

const page = (gold: number, hit: number, read: number, right: number) => ({ gold, hit, read, right });

test('sums over pages', () => {
  const total = sum([page(10, 9, 10, 9), page(10, 10, 12, 10)]);
  expect(recall(total)).toBeCloseTo(0.95);
  expect(precision(total)).toBeCloseTo(19 / 22);
});

test('the interval holds the value, is wider for fewer pages and the same in each run', () => {
  const few = [page(10, 10, 10, 10), page(10, 5, 10, 5), page(10, 9, 10, 9)];
  const many = Array.from({ length: 30 }, () => few).flat();
  const [low, high] = interval(few, recall);
  const [lower, higher] = interval(many, recall);
  expect(low).toBeLessThanOrEqual(0.8);
  expect(high).toBeGreaterThanOrEqual(0.8);
  expect(higher - lower).toBeLessThan(high - low);
  expect(interval(few, recall)).toEqual([low, high]);
});

test('errors in words', () => {
  expect(oneIn(0, 52)).toBe('none in 52');
  expect(oneIn(2, 280)).toBe('about 1 in 140');
});
