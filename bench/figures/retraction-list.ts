import * as v from 'valibot';
import { encodeKeys } from '../../scripts/retractions/encode.ts';
import type { Figure, Row } from '../harness/figure.ts';
import { heap } from '../harness/heap.ts';
import { median, ms } from '../harness/median.ts';
import { generateDois } from '../pages/dois.ts';

/** As many as the Retraction Watch data held in August 2026. */
const DOIS = 61_500;
const REPETITIONS = 20;
/** Half of them in the list, half one letter away from it. */
const LOOK_UPS = 2_000;

const MOST_MEMORY_PERCENT = 25;
const MOST_START_MS = 30;
const MOST_LOOK_UP_US = 20;

const TIMES = v.array(v.number());
const LOOKED_UP = v.object({ found: v.number(), each: TIMES });

/** The list of papers with a notice, beside the same DOIs as JSON in a Set. */
export const retractionList: Figure = {
  name: 'retraction list of 61,500 DOIs',
  async measure(page) {
    const dois = generateDois(DOIS);
    const sorted = dois.map(doi => Buffer.from(doi)).sort(Buffer.compare);
    const file = Buffer.from(encodeKeys(sorted));
    const tab = await page.open('<!doctype html><title>Invented</title>', 'retraction-list');

    const empty = await heap(tab);
    await tab.evaluate(`takeJson(${JSON.stringify(JSON.stringify(dois))})`);
    const setStart = v.parse(TIMES, await tab.evaluate(`timeOf('openSet', ${REPETITIONS})`));
    await tab.evaluate('dropText()');
    const setHeap = (await heap(tab)) - empty;
    await tab.evaluate('dropAll()');

    const before = await heap(tab);
    await tab.evaluate(`takeList(${JSON.stringify(file.toString('base64'))})`);
    const listStart = v.parse(TIMES, await tab.evaluate(`timeOf('openList', ${REPETITIONS})`));
    const listHeap = (await heap(tab)) - before;

    const hits = dois.filter((_, at) => at % Math.floor(DOIS / (LOOK_UPS / 2)) === 0);
    const asked = [...hits, ...hits.map(doi => `${doi}x`)];
    const lookUps = v.parse(
      LOOKED_UP,
      await tab.evaluate(`timeLookUps(${JSON.stringify(asked)}, ${REPETITIONS})`),
    );
    if (lookUps.found !== hits.length) throw new Error(`${lookUps.found} of ${hits.length} were found`);

    const rows: Row[] = [
      {
        what: 'memory beside JSON and a Set',
        value: (listHeap / setHeap) * 100,
        unit: '%',
        bound: 'at most',
        limit: MOST_MEMORY_PERCENT,
        beside: `${listHeap} bytes beside ${setHeap}`,
      },
      {
        what: 'start',
        value: median(listStart),
        unit: 'ms',
        bound: 'at most',
        limit: MOST_START_MS,
        beside: `beside JSON and a Set ${ms(median(setStart))}`,
      },
      {
        what: 'look-up',
        value: median(lookUps.each),
        unit: 'µs',
        bound: 'at most',
        limit: MOST_LOOK_UP_US,
        beside: `${asked.length} look-ups, ${lookUps.found} found`,
      },
    ];
    return rows;
  },
};
