import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE, deleteDatabase } from '../../../lib/works/cache/database.ts';
import { deleteLogDatabase, LOG_DATABASE } from '../../../lib/works/log/database.ts';
import { crossrefItem, FakeServices } from './support/fake-services.ts';
import { opened, paper } from './support/fake-works.ts';
import { cross, Life, watchTimers, within } from './support/life.ts';

/*
 * The background is stopped at each moment at which it waits for something, one after the other, and another starts on
 * what it has left: nothing is lost, nothing is there twice, and nobody notices more than a second question.
 */

const session = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: ({ origins }: { origins: string[] }) =>
        cross(async () => origins.every(origin => GRANTED.includes(origin))),
    },
    storage: {
      session: {
        get: (key: string) => cross(async () => ({ [key]: session.get(key) })),
        set: (items: Record<string, unknown>) =>
          cross(async () => {
            for (const [key, value] of Object.entries(items)) session.set(key, value);
          }),
        remove: (key: string) => cross(async () => void session.delete(key)),
      },
    },
  },
}));

/** Two services on hosts of their own: each step of both, beside each other. */
const GRANTED = ['https://api.crossref.org/*', 'https://www.ebi.ac.uk/*'];
const SERVICES = ['Crossref', 'Europe PMC'];

const { worksInBrowser } = await import('../../../lib/works/browser-tools.ts');

const DOI = '10.5555/spoon.1';
const SOON = { timeout: 20_000 };

let services: FakeServices;

beforeEach(async () => {
  await deleteDatabase();
  await deleteLogDatabase();
  session.clear();
  services = new FakeServices();
  services.items.set(DOI, crossrefItem(DOI));
});

vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
  const response = await cross(() => services.fetch(address, init));
  const body = await response.arrayBuffer();
  const stream = new ReadableStream({
    async pull(controller) {
      await cross(async () => controller.enqueue(new Uint8Array(body)));
      controller.close();
    },
  });
  return new Response(stream, { status: response.status, headers: response.headers });
});
watchTimers();

/** A background; it is stopped at this step of its life. */
function background(lastStep?: number) {
  const life = new Life(lastStep);
  const works = worksInBrowser({ keepChoice: () => cross(async () => 'session' as const) });
  const ask = () =>
    within(life, async () => (await works.resolve([paper(1, DOI)], opened())).get('reference-1'));
  return { life, works, ask };
}

/** All that one question makes a background do, to the last row that is written. */
async function wholeLife(lastStep?: number): Promise<Life> {
  const { life, works, ask } = background(lastStep);
  const done = ask().then(async () => {
    await expect.poll(() => outcomes(works), SOON).not.toContain('waiting');
  });
  await Promise.race([done, life.end]);
  return life;
}

const outcomes = async ({ log }: ReturnType<typeof background>['works']) =>
  (await log.latest(100)).map(({ outcome }) => outcome);

async function rows(name: string, store: string): Promise<unknown[]> {
  const database = await openDB(name);
  const all = await database.getAll(store);
  database.close();
  return all;
}

describe('stopped at any step of a look-up', () => {
  it('the next background has the answer, asks at most once more, and keeps each answer and each request once', async () => {
    const { steps } = await wholeLife();
    // Before and after storage, permission, request and answer of two services.
    expect(steps).toBeGreaterThan(20);
    for (let last = 1; last <= steps; last += 1) {
      await startAnew();
      const life = await wholeLife(last);
      const sentBefore = services.sent.length;
      const next = background();
      const result = await next.ask();
      const at = `stopped at step ${last} of ${steps}`;
      expect(result, at).toMatchObject({ status: 'found', work: { title: { by: 'Crossref' } } });
      expect(services.sent.length - sentBefore, at).toBeLessThanOrEqual(SERVICES.length);
      expect(next.works.cache.whereabouts, at).toEqual({ where: 'database' });
      expect(next.works.log.whereabouts, at).toEqual({ where: 'database' });
      await expect
        .poll(async () => (await outcomes(next.works)).filter(one => one === 'answered').length, SOON)
        .toBeGreaterThanOrEqual(services.sent.length - sentBefore);

      const third = background();
      const sent = services.sent.length;
      expect(await third.ask(), at).toEqual(result);
      expect(services.sent, at).toHaveLength(sent);
      expect(life.isOver || life.steps < last, at).toBe(true);

      // Each request that left has a row, and no more rows than questions that were meant to leave.
      const logged = await rows(LOG_DATABASE, 'rows');
      expect(logged.length, at).toBeGreaterThanOrEqual(sent);
      expect(logged.length, at).toBeLessThanOrEqual(2 * SERVICES.length);
      const kept = await rows(DATABASE, 'entries');
      expect(kept, at).toHaveLength(SERVICES.length);
    }
  }, 120_000);

  it('a service that asked us to wait is left alone from the moment that this is written down', async () => {
    services.respond = () => new Response('', { status: 429, headers: { 'retry-after': '3600' } });
    const { steps } = await wholeLife();
    let keptTo = 0;
    for (let last = 1; last <= steps; last += 1) {
      await startAnew();
      await wholeLife(last);
      const isKnown = session.has('pause https://api.crossref.org');
      const before = services.askedOf('api.crossref.org').length;
      const next = background();
      expect(await next.ask()).toMatchObject({ status: 'failed', why: 'rate-limited' });
      const after = services.askedOf('api.crossref.org').length;
      expect(after - before, `stopped at step ${last} of ${steps}`).toBe(isKnown ? 0 : 1);
      if (isKnown) keptTo += 1;
    }
    expect(keptTo).toBeGreaterThan(0);
  }, 120_000);
});

async function startAnew(): Promise<void> {
  await deleteDatabase();
  await deleteLogDatabase();
  session.clear();
  services.sent.length = 0;
}
