import { line } from '../../wording/index.ts';
import { isoDay, spanFrom } from '../age.ts';
import { pageDate } from '../input.ts';
import type { ClaimTest } from './outcome.ts';

/** "Updated every N months": the latest date that the page gives, with its age. */
export const updateInterval: ClaimTest = (_, { article, now }) => {
  const date = pageDate(article);
  const age = date && spanFrom(date.iso, isoDay(now));
  return {
    outcome: 'compared',
    lines: [date && age ? line('claim.latest-date', { date: date.iso, age }) : line('claim.no-date')],
  };
};
