import type { Figure, Row } from '../harness/figure.ts';
import { median, ms } from '../harness/median.ts';
import { timesOn } from '../harness/times.ts';
import { generateArticle } from '../pages/article.ts';

const SIZES = [100, 1_000, 5_000];
const REPETITIONS = 25;
/** Beside the yardstick, what no reader can do without (`bench/page/least-reader.ts`). */
const TASKS = ['read', 'walk', 'least', 'letters'] as const;
const MOST_TIMES_THE_WALK = 3;
/** Milliseconds on the smallest page. */
const MOST_ON_SMALL = 2;
/** Doubling the page at most doubles the time. */
const MOST_PER_DOUBLING = 2;

/** `readArticle` whole beside one TreeWalker with one regular expression over all text, in the same run. */
export const readWhole: Figure = {
  name: 'reading a whole article',
  async measure(page) {
    const rows: Row[] = [];
    const whole: number[] = [];
    for (const size of SIZES) {
      const times = await timesOn(page, generateArticle(size), 'reading', TASKS, REPETITIONS);
      const [read, walk, least, letters] = TASKS.map(task => median(times[task] ?? []));
      if (read === undefined || walk === undefined) throw new Error('nothing was timed');
      whole.push(read);
      rows.push({
        what: `readArticle, ${size} paragraphs`,
        value: read / walk,
        unit: '×',
        bound: 'at most',
        limit: MOST_TIMES_THE_WALK,
        beside:
          `${ms(read)} beside TreeWalker and one expression ${ms(walk)}; ` +
          `paragraphs and citations alone ${ms(least ?? Number.NaN)}, one pass over their letters ${ms(letters ?? Number.NaN)}`,
      });
    }
    const [small = Number.NaN, middle = Number.NaN, large = Number.NaN] = whole;
    rows.push({
      what: `readArticle, ${SIZES[0]} paragraphs`,
      value: small,
      unit: 'ms',
      bound: 'at most',
      limit: MOST_ON_SMALL,
      beside: '',
    });
    rows.push({
      what: 'readArticle, each doubling of the page from 1,000 to 5,000',
      value: (large / middle) ** (1 / Math.log2(5)),
      unit: '×',
      bound: 'at most',
      limit: MOST_PER_DOUBLING,
      beside: `${ms(middle)} to ${ms(large)}`,
    });
    return rows;
  },
};
