import type { Article } from '../../article/model.ts';
import { line, spanValue } from '../../wording/index.ts';
import { isoDay, spanFrom } from '../age.ts';
import { pageDate } from '../input.ts';
import type { ClaimTest } from './outcome.ts';
import { readClaim } from './readings.ts';

const hasDate = ({ dates }: Article): boolean => Object.values(dates).some(date => date !== undefined);

/** "Updated every N months": N, and the latest date that the page gives, with its age. */
export const updateInterval: ClaimTest = ({ text }, { article, now }) => {
  const [months, another] = readClaim(text).months;
  const date = pageDate(article);
  const age = date && spanFrom(date.iso, isoDay(now));
  return {
    outcome: 'compared',
    lines: [
      // Two intervals in one sentence are for two kinds of page: which this is, we do not know.
      ...(months !== undefined && another === undefined
        ? [line('claim.interval', { span: spanValue(months, 'month') })]
        : []),
      ...(date && age ? [line('claim.latest-date', { date: date.iso, age })] : []),
      ...(hasDate(article) ? [] : [line('claim.no-date')]),
    ],
  };
};
