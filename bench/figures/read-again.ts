import type { Figure, Row } from '../harness/figure.ts';
import { median, ms } from '../harness/median.ts';
import { timesOn } from '../harness/times.ts';
import { generateArticle } from '../pages/article.ts';

const SIZES = [1_000, 5_000];
const REPETITIONS = 25;
const MOST_OF_WHOLE = 5;

/** Reading a page again after one paragraph was added in its middle, as a share of reading it whole. */
export const readAgain: Figure = {
  name: 'reading again after one paragraph was added',
  async measure(page) {
    const rows: Row[] = [];
    for (const size of SIZES) {
      const times = await timesOn(page, generateArticle(size), 'reading', ['read', 'again'], REPETITIONS);
      const read = median(times.read ?? []);
      const again = median(times.again ?? []);
      rows.push({
        what: `reading again, ${size} paragraphs`,
        value: (100 * again) / read,
        unit: '%',
        bound: 'at most',
        limit: MOST_OF_WHOLE,
        beside: `${ms(again)} beside ${ms(read)}`,
      });
    }
    return rows;
  },
};
