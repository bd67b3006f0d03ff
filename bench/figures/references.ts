import { sleep } from '../../scripts/browsers/wait.ts';
import type { StandIn } from '../../scripts/stand-in/server.ts';
import type { Figure, Row } from '../harness/figure.ts';
import { ms } from '../harness/median.ts';
import { withProduct } from '../harness/product.ts';
import { generateCited } from '../pages/cited.ts';

const REFERENCES = 100;
const LATENCY_MS = 100;
const MOST_REQUESTS = 6;
const TIMES_SOONER = 8;
/** Nothing has been asked for so long: that was all. Longer than the slowest pace of a service (`lib/works`). */
const QUIET_MS = 4_000;
const SERVICES = ['Crossref', 'PubMed', 'Europe PMC', 'OpenAlex', 'NLM Catalog'] as const;

/** What is asked ahead for the references of an article, beside asking a service for one after the other. */
export const references: Figure = {
  name: 'looking up 100 references',
  async measure() {
    return withProduct('ahead', async ({ standIn, tab, serve, openArticle }) => {
      for (const service of SERVICES) standIn.delay(service, LATENCY_MS);
      const address = serve('cited', generateCited(REFERENCES));
      const opened = openArticle(address);
      const cold = await untilQuiet(standIn);
      await opened;
      standIn.forgetRequests();
      await openArticle(address);
      const warm = await untilQuiet(standIn);
      const oneByOne = await tab.evaluate(askOneByOne, REFERENCES);
      const hosts = cold.asked.map(url => new URL(url).hostname);
      const rows: Row[] = [
        {
          what: 'requests for 100 references, cold',
          value: cold.asked.length,
          unit: 'times',
          bound: 'at most',
          limit: MOST_REQUESTS,
          beside: hosts.join(', '),
        },
        {
          what: 'sooner than one request a reference',
          value: oneByOne / cold.took,
          unit: '×',
          bound: 'at least',
          limit: TIMES_SOONER,
          beside: `${ms(cold.took)} beside ${ms(oneByOne)}`,
        },
        {
          what: 'requests for the same references, warm',
          value: warm.asked.length,
          unit: 'times',
          bound: 'at most',
          limit: 0,
          beside: '',
        },
      ];
      return rows;
    });
  },
};

/** The requests that go to services until none comes any more, and milliseconds from the first to the last answer. */
async function untilQuiet(standIn: StandIn): Promise<{ asked: string[]; took: number }> {
  let asked: string[] = [];
  let first = Number.NaN;
  let last = Number.NaN;
  for (let changed = performance.now(); performance.now() - changed < QUIET_MS; await sleep(POLL_MS)) {
    const now = standIn.serviceRequests().map(({ url }) => url);
    if (now.length === asked.length) continue;
    asked = now;
    changed = performance.now();
    if (Number.isNaN(first)) first = changed;
    last = changed + LATENCY_MS;
  }
  return { asked, took: last - first };
}
const POLL_MS = 10;

/** Runs in the page: milliseconds of asking Crossref for each, one after the other, as its rules want it of the public. */
async function askOneByOne(count: number): Promise<number> {
  const begun = performance.now();
  for (let at = 1; at <= count; at++) {
    const doi = `10.5555/everywhere.${String(at).padStart(4, '0')}`;
    await fetch(`https://api.crossref.org/works/${encodeURIComponent(doi)}`, { mode: 'no-cors' }).catch(
      () => undefined,
    );
  }
  return performance.now() - begun;
}
