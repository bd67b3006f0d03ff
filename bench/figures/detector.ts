import * as v from 'valibot';
import type { Figure, Row } from '../harness/figure.ts';
import { median, ms } from '../harness/median.ts';
import { timesOn } from '../harness/times.ts';
import { OTHER_PAGES } from '../pages/others.ts';

/** Milliseconds that a page may lose to us that is none of ours. */
const MOST_WARM = 0.1;
const MOST_COLD = 1;
const REPETITIONS = 200;
/** Each in a page of its own. */
const FIRST_LOOKS = 5;

const FIRST = v.object({ time: v.number(), isHealth: v.literal(false) });

/** What the detector costs on pages that are no health article, beside a bare pass over their text. */
export const detector: Figure = {
  name: 'detector on other pages',
  async measure(page) {
    const rows: Row[] = [];
    for (const [name, html] of Object.entries(OTHER_PAGES)) {
      const cold: number[] = [];
      const element: number[] = [];
      while (cold.length < FIRST_LOOKS) {
        const tab = await page.open(html, 'detector');
        cold.push(v.parse(FIRST, await tab.evaluate('first()')).time);
        const other = await page.open(html, 'detector');
        element.push(v.parse(v.number(), await other.evaluate('firstElement()')));
      }
      const { look = [], walk = [] } = await timesOn(page, html, 'detector', ['look', 'walk'], REPETITIONS);
      const beside = `bare TreeWalker ${ms(median(walk))}`;
      const shape = { unit: 'ms', bound: 'at most', beside } as const;
      rows.push({ what: `${name}, warm`, value: median(look), limit: MOST_WARM, ...shape });
      const least = `fastest ${ms(Math.min(...cold))}; any script's first element ${ms(Math.min(...element))} at least`;
      rows.push({
        ...shape,
        what: `${name}, first look`,
        value: median(cold),
        limit: MOST_COLD,
        beside: `${beside}; ${least}`,
      });
    }
    return rows;
  },
};
