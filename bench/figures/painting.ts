import * as v from 'valibot';
import type { Figure, Row } from '../harness/figure.ts';
import { costOf } from '../harness/main-thread.ts';
import { median, ms } from '../harness/median.ts';
import { generateMarked } from '../pages/marked.ts';

const MARKS = 10_000;
const REPETITIONS = 20;
/** Rounds before those that are counted. */
const WARM_UP = 2;
const TIMES_FASTER = 10;
const COUNT = v.number();

/** Marks on all citations of a page, from the article that was read to what is seen, beside mark.js wrapping them. */
export const painting: Figure = {
  name: 'painting 10,000 marks',
  async measure(page) {
    const tab = await page.open(generateMarked(MARKS), 'marks');
    const read = v.parse(COUNT, await tab.evaluate('read()'));
    if (read !== MARKS) throw new Error(`${read} citations were read`);
    const ours: number[] = [];
    const theirs: number[] = [];
    let layouts = 0;
    for (let round = 0; round < REPETITIONS + WARM_UP; round++) {
      const still = await costOf(tab, () => tab.evaluate('shown()'));
      let painted = 0;
      const paint = await costOf(tab, async () => {
        painted = v.parse(COUNT, await tab.evaluate('paint()'));
      });
      if (painted === 0) throw new Error('no mark was painted');
      await tab.evaluate('unpaint()');
      const wrapAndShow = await costOf(tab, async () => {
        painted = v.parse(COUNT, await tab.evaluate('wrap()'));
      });
      if (painted < MARKS) throw new Error(`mark.js wrapped ${painted}`);
      await tab.evaluate('unwrap()');
      // The ranges that were read stood in the text that mark.js has put together again.
      await tab.evaluate('read()');
      if (round < WARM_UP) continue;
      layouts += paint.layouts;
      ours.push(paint.busy - still.busy);
      theirs.push(wrapAndShow.busy - still.busy);
    }
    const rows: Row[] = [
      {
        what: 'painting faster than mark.js wrapping',
        value: median(theirs) / median(ours),
        unit: '×',
        bound: 'at least',
        limit: TIMES_FASTER,
        beside: `${ms(median(ours))} beside ${ms(median(theirs))} of the main thread, frames included`,
      },
      {
        what: `layouts of the page in ${REPETITIONS} paintings`,
        value: layouts,
        unit: 'times',
        bound: 'at most',
        limit: 0,
        beside: '',
      },
    ];
    return rows;
  },
};
