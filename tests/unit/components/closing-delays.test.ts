import { expect, it } from 'vitest';
import { closingDelays } from '../../../components/options/closing-delays.ts';
import { CLOSING_DELAY_MS } from '../../../lib/settings/model.ts';

const values = (stored: number) => closingDelays(stored).map(({ value }) => Number(value));

it('offers the least, the usual and the most, from quick to slow', () => {
  const offered = values(CLOSING_DELAY_MS.default);
  expect(offered).toEqual([100, 300, 500, 1000, 2000]);
  expect(offered).toEqual(expect.arrayContaining([CLOSING_DELAY_MS.least, CLOSING_DELAY_MS.most]));
});

it('offers a stored value that is none of them, in its place', () => {
  expect(values(450)).toEqual([100, 300, 450, 500, 1000, 2000]);
});

it('names the usual one', () => {
  const labels = closingDelays(300).map(({ label }) => label);
  expect(labels.filter(label => label.includes('usual'))).toHaveLength(1);
});
