import * as v from 'valibot';
import type { Figure } from '../harness/figure.ts';
import { median, ms } from '../harness/median.ts';
import { generateMarked } from '../pages/marked.ts';

const MARKS = 10_000;
const REPETITIONS = 30;
const MOST_TIMES = 1.1;
const TIMES = v.object({ with: v.array(v.number()), without: v.array(v.number()) });

/** The page's own changes while our marks lie on it and we watch it. */
export const busyPage: Figure = {
  name: "the page's own 10,000 changes",
  async measure(page) {
    const tab = await page.open(generateMarked(MARKS), 'marks');
    await tab.evaluate('read()');
    const times = v.parse(TIMES, await tab.evaluate(`timeChanges(${REPETITIONS})`));
    return [
      {
        what: 'with 10,000 marks and our watch, beside without',
        value: median(times.with) / median(times.without),
        unit: '×',
        bound: 'at most',
        limit: MOST_TIMES,
        beside: `${ms(median(times.with))} beside ${ms(median(times.without))}`,
      },
    ];
  },
};
