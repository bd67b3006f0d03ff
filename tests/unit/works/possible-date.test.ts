import { expect, test } from 'vitest';
import { calendarDate, possibleDate, possibleYear } from '../../../lib/works/possible-date.ts';

const TODAY = '2026-11-22';

test.each(['2020', '2020-02', '2020-02-29', '1665-03-06', '2026-12-31', '2027-10-01', '2027'])(
  'can be a date: %s',
  date => {
    expect(possibleDate(date, TODAY)).toBe(date);
  },
);

test.each([
  '2099-13-45',
  '2020-02-30',
  '2021-02-29',
  '2020-04-31',
  '2020-00-10',
  '2020-13',
  '0000-00-00',
  '0012-01-01',
  '2099',
  '2028-01-01',
  '2027-11-24',
  '20200101',
  'soon',
  '',
  undefined,
])('can be none: %s', date => {
  expect(possibleDate(date, TODAY)).toBeUndefined();
});

test('a date that is planned may lie years ahead', () => {
  expect(calendarDate('2035-06-01')).toBe('2035-06-01');
  expect(calendarDate('2035-06-31')).toBeUndefined();
});

test.each([
  [2019, 2019],
  [2027, 2027],
  [2028, undefined],
  [1599, undefined],
  [0, undefined],
  [2019.5, undefined],
  [undefined, undefined],
])('the year %s', (year, expected) => {
  expect(possibleYear(year, TODAY)).toBe(expected);
});
