import * as v from 'valibot';
import type { Figure, Row } from '../harness/figure.ts';
import { costOf } from '../harness/main-thread.ts';
import { median } from '../harness/median.ts';
import { generateMarked } from '../pages/marked.ts';

const MARKS = 10_000;
const POINTS = 2_000;
const MOVES = 300;
const MOST_US = 100;

const HITS = v.object({ each: v.array(v.number()), found: v.number() });
const COUNTED = v.object({ looked: v.number(), frames: v.number(), moves: v.number() });

/** What lies under the pointer, on a page with very many marks. */
export const pointer: Figure = {
  name: 'pointer over 10,000 marks',
  async measure(page) {
    const tab = await page.open(generateMarked(MARKS), 'marks');
    await tab.evaluate('read()');
    await tab.evaluate(`hitTest(${POINTS})`);
    let hits: v.InferOutput<typeof HITS> = { each: [], found: 0 };
    const cost = await costOf(tab, async () => {
      hits = v.parse(HITS, await tab.evaluate(`hitTest(${POINTS})`));
    });
    if (hits.found === 0) throw new Error('no point met a marker');
    await tab.evaluate('listen()');
    for (let at = 0; at < MOVES; at++) await tab.mouse.move(100 + ((at * 37) % 900), 50 + ((at * 53) % 500));
    const counted = v.parse(COUNTED, await tab.evaluate('counted'));
    if (counted.looked === 0) throw new Error('the pointer was not listened to');
    const shape = { bound: 'at most' } as const;
    const slow = [...hits.each].sort((a, b) => b - a)[Math.floor(POINTS / 100)] ?? Number.NaN;
    const rows: Row[] = [
      {
        what: 'what lies under a point',
        value: median(hits.each),
        unit: 'µs',
        limit: MOST_US,
        beside: `99 of 100 below ${slow.toFixed(0)} µs; ${hits.found} of ${POINTS} points met a marker`,
        ...shape,
      },
      {
        what: 'looks a frame while the pointer moves',
        value: counted.looked / counted.frames,
        unit: 'times',
        limit: 1,
        beside: `${counted.moves} moves, ${counted.frames} frames, ${counted.looked} looks`,
        ...shape,
      },
      { what: 'layouts by looking', value: cost.layouts, unit: 'times', limit: 0, beside: '', ...shape },
    ];
    return rows;
  },
};
