import * as v from 'valibot';
import type { Figure, Row } from '../harness/figure.ts';
import { median, ms } from '../harness/median.ts';

const SOURCES = 1_200;
/** Before those that are counted: the browser compiles meanwhile. */
const WARM_UP = 5;
const REPETITIONS = 30;
const MOST_US = 5;
/** Milliseconds, once a life of the background: a message waits for it. */
const MOST_LOADING = 50;

const TIMES = v.array(v.number());
const LOADING = v.object({
  first: v.number(),
  again: v.number(),
  isSame: v.literal(true),
  hosts: v.array(v.string()),
});
const CLASSIFYING = v.object({ classify: TIMES, lookUp: TIMES, listed: v.number() });

/** Who stands behind each of many addresses, beside finding their hosts in a Map. */
export const classify: Figure = {
  name: 'classifying a source',
  async measure(page) {
    const tab = await page.open('<!doctype html><title>Invented</title>', 'sources');
    const loading = v.parse(LOADING, await tab.evaluate('timeLoading()'));
    const known = loading.hosts.slice(0, SOURCES / 2);
    const addresses = known.flatMap((host, at) => [
      `https://www.${host}/articles/${at}?from=list`,
      `https://journal-${at}.unlisted.test/article/${at}`,
    ]);
    const asked = v.parse(
      CLASSIFYING,
      await tab.evaluate(`timeClassifying(${JSON.stringify(addresses)}, ${REPETITIONS + WARM_UP})`),
    );
    if (addresses.length < SOURCES || asked.listed < SOURCES / 3) {
      throw new Error(`${asked.listed} of ${addresses.length} were found in the table`);
    }
    const warm = (times: number[]) => median(times.slice(WARM_UP));
    const rows: Row[] = [
      {
        what: `a source, warm, ${addresses.length} of them`,
        value: warm(asked.classify),
        unit: 'µs',
        bound: 'at most',
        limit: MOST_US,
        beside: `a Map look-up ${warm(asked.lookUp).toFixed(3)} µs; ${asked.listed} in the table`,
      },
      {
        what: 'the table, when first asked for',
        value: loading.first,
        unit: 'ms',
        bound: 'at most',
        limit: MOST_LOADING,
        beside: `asked again ${ms(loading.again)}, the same table`,
      },
    ];
    return rows;
  },
};
