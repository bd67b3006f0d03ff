import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { DATABASE, deleteDatabase } from '../../../lib/works/cache/database.ts';
import { deleteLogDatabase, LOG_DATABASE } from '../../../lib/works/log/database.ts';
import type { KeepChoice } from '../../../lib/works/store/keep.ts';
import { crossrefItem, FakeServices } from './support/fake-services.ts';
import { opened, paper } from './support/fake-works.ts';

const browser = vi.hoisted(() => ({ session: new Map<string, unknown>(), granted: new Set<string>() }));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every(origin => browser.granted.has(origin)),
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: browser.session.get(key) }),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) browser.session.set(key, value);
        },
        remove: async (key: string) => void browser.session.delete(key),
      },
    },
  },
}));

const { worksInBrowser } = await import('../../../lib/works/browser-tools.ts');
const { whatWasAsked } = await import('../../../lib/works/what-was-asked.ts');

const services = new FakeServices();
const DOI = '10.5555/spoon.1';

/** The machine may be busy. */
const SOON = { timeout: 20_000 };

beforeEach(async () => {
  keep = 'session';
  await deleteDatabase();
  await deleteLogDatabase();
  browser.session.clear();
  browser.granted = new Set(['https://api.crossref.org/*']);
  services.sent.length = 0;
  services.items.set(DOI, crossrefItem(DOI));
  vi.stubGlobal('fetch', services.fetch);
});

let keep: KeepChoice;

/** As a worker that has just been woken. */
const wake = () => worksInBrowser({ keepChoice: async () => keep });
const ask = async (works = wake()) => (await works.resolve([paper(1, DOI)], opened())).get('reference-1');

it('asks only where the reader grants the host', async () => {
  expect(await ask()).toMatchObject({
    status: 'found',
    work: {
      failures: ['Europe PMC', 'OpenAlex'].map(service => ({ service, why: 'no-permission' })),
    },
  });
  expect(services.sent.map(({ address }) => new URL(address).hostname)).toEqual(['api.crossref.org']);
});

it('a later worker of the same session remembers; another session does not', async () => {
  await ask();
  await ask();
  expect(services.sent).toHaveLength(1);
  browser.session.clear();
  await ask();
  expect(services.sent).toHaveLength(2);
});

it('notes what left, for the session alone', async () => {
  const works = wake();
  await ask(works);
  const row = { service: 'Crossref', sent: [DOI], outcome: 'answered' };
  await expect.poll(() => works.log.latest(10), SOON).toMatchObject([row]);
  expect(await wake().log.latest(10)).toMatchObject([row]);
  browser.session.clear();
  expect(await wake().log.latest(10)).toEqual([]);
});

it('when the browser starts, what an earlier session left goes, look-ups on or off', async () => {
  await ask();
  browser.session.clear();
  await wake().tidy();
  for (const [name, store] of [
    [DATABASE, 'entries'],
    [LOG_DATABASE, 'rows'],
  ] as const) {
    const database = await openDB(name);
    expect(await database.count(store)).toBe(0);
    database.close();
  }
});

it('keeps it beyond the session where the reader chose so, until a shorter time is chosen', async () => {
  keep = 'month';
  await ask();
  browser.session.clear();
  const works = wake();
  await ask(works);
  expect(services.sent).toHaveLength(1);
  expect(await works.log.latest(10)).toHaveLength(1);
  keep = 'session';
  await works.tidy();
  expect(await works.log.latest(10)).toEqual([]);
  await ask(works);
  expect(services.sent).toHaveLength(2);
});

it('forgets all of it, and an answer that comes later leaves nothing behind', async () => {
  const works = wake();
  await ask(works);
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  services.respond = async address => {
    await held;
    return services.usual(address);
  };
  const left = new AbortController();
  const late = works.resolve([paper(2, '10.5555/spoon.2')], opened({ signal: left.signal }));
  const outcome = late.catch((error: unknown) => error);
  await expect.poll(() => services.sent.length, SOON).toBe(2);
  left.abort(new Error('forgotten'));
  await works.forget();
  release();
  expect(await outcome).toEqual(new Error('forgotten'));
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(await indexedDB.databases()).toEqual([]);
  expect(browser.session.size).toBe(0);
});

it('looking at what was asked makes no database, nor does throwing out what is old', async () => {
  const works = wake();
  await works.tidy();
  expect(await whatWasAsked(works)).toEqual({ rows: [], hasEarlier: false, memory: 'kept' });
  expect(await indexedDB.databases()).toEqual([]);
});

it('where the browser does not say which databases there are, one is opened to find out', async () => {
  await ask();
  vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new Error('switched off'));
  expect((await whatWasAsked(wake())).rows).toHaveLength(1);
});
