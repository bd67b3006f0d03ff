import { expect, test } from 'vitest';
import { isoDay, spanFrom, yearOf } from '../../../lib/appraisal/age.ts';

test.each([
  ['2021-10-08', '2026-11-22', '5 year'],
  ['2021-11-22', '2026-11-22', '5 year'],
  ['2021-11-23', '2026-11-22', '4 year'],
  ['2024-11-22', '2026-11-22', '2 year'],
  ['2024-11-23', '2026-11-22', '23 month'],
  ['2026-09-22', '2026-11-22', '2 month'],
  ['2026-11-01', '2026-11-22', '21 day'],
  ['2026-11-22', '2026-11-22', '0 day'],
  ['2026-11', '2026-11-22', '0 month'],
  ['2021-10', '2026-11-22', '5 year'],
  ['2004', '2021', '17 year'],
  ['2004', '2021-10-08', '17 year'],
  ['2026', '2026-11-22', '0 year'],
  ['2027-11-22', '2026-11-22', '-12 month'],
  ['2024-02-29', '2026-02-28', '23 month'],
])('from %s to %s: %s', (from, to, span) => {
  expect(spanFrom(from, to)).toBe(span);
});

test('what is no date has no age', () => {
  expect(spanFrom('soon', '2026-11-22')).toBeUndefined();
  expect(spanFrom('2026-11-22', '')).toBeUndefined();
  expect(yearOf('soon')).toBeUndefined();
  expect(isoDay(new Date(Number.NaN))).toBe('');
});
