import type { Figure, Row } from '../harness/figure.ts';
import { median, ms } from '../harness/median.ts';
import { timesOn } from '../harness/times.ts';
import { generateArticle } from '../pages/article.ts';

const SIZES = [100, 1_000, 5_000];
const REPETITIONS = 20;
const TIMES_FASTER = 10;
const OTHERS = [
  ['mark', 'mark.js marking the numbers'],
  ['readability', 'Readability parsing'],
] as const;

/** `readArticle` whole beside what readers would otherwise run on the same page. */
export const besideOthers: Figure = {
  name: 'reading beside other readers',
  async measure(page) {
    const rows: Row[] = [];
    for (const size of SIZES) {
      const names = ['read', ...OTHERS.map(([name]) => name)];
      const times = await timesOn(page, generateArticle(size), 'reading', names, REPETITIONS);
      const read = median(times.read ?? []);
      for (const [name, words] of OTHERS) {
        const other = median(times[name] ?? []);
        rows.push({
          what: `readArticle faster than ${words}, ${size} paragraphs`,
          value: other / read,
          unit: '×',
          bound: 'at least',
          limit: TIMES_FASTER,
          beside: `${ms(read)} beside ${ms(other)}`,
        });
      }
    }
    return rows;
  },
};
