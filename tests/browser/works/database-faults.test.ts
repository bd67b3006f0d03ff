import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DATABASE, deleteDatabase } from '../../../lib/works/cache/database.ts';
import { deleteLogDatabase, LOG_DATABASE } from '../../../lib/works/log/database.ts';

/* The browser's own IndexedDB, as another version of the extension, a damaged disk or a busy tab may leave it. */

const session = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => true },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        remove: async (key: string) => session.delete(key),
      },
    },
  },
}));

const { whatWasAsked, worksInBrowser } = await import('../../../lib/works/index.ts');

const OURS = [DATABASE, LOG_DATABASE];
const NEWER = 99;

/** The extension's look-ups anew, as after a start of its background. */
const start = () => worksInBrowser({ keepChoice: async () => 'session' });
const stateOf = async (works: ReturnType<typeof start>) => (await whatWasAsked(works)).memory;
const versionOf = async (name: string) =>
  (await indexedDB.databases()).find(database => database.name === name)?.version;

/** Notes a request, and gives all that is remembered of requests. */
async function noteAndRead(works: ReturnType<typeof start>): Promise<string[][]> {
  await works.log.note({ service: 'Crossref', sent: ['doi:10.5555/a'], isPrivate: false }).written;
  return (await whatWasAsked(works)).rows.map(({ sent }) => sent);
}

const clear = async () => {
  await Promise.all([deleteDatabase(), deleteLogDatabase()]);
  session.clear();
};
beforeEach(clear);
afterEach(clear);

it('is there, and what was noted is there after the next start', async () => {
  expect(await noteAndRead(start())).toEqual([['doi:10.5555/a']]);
  expect(await noteAndRead(start())).toHaveLength(2);
});

it.each(OURS)(
  '%s of a later version is left as it is; memory takes its place, says so, and gives it back',
  async name => {
    (await openDB(name, NEWER)).close();
    const works = start();
    expect(await noteAndRead(works)).toEqual([['doi:10.5555/a']]);
    expect(await stateOf(works)).toBe('newer');
    expect(await versionOf(name)).toBe(NEWER);
    // The reader forgets everything: what holds no more is gone, and it begins anew.
    expect(await works.forget()).toBe(true);
    expect(await noteAndRead(works)).toEqual([['doi:10.5555/a']]);
    expect(await stateOf(works)).toBe('kept');
  },
);

it.each(OURS)('%s that lacks its store, as after a crash, is made anew', async name => {
  const whole = start();
  await noteAndRead(whole);
  const version = await versionOf(name);
  await clear();
  (await openDB(name, version ?? 1)).close();
  const works = start();
  expect(await noteAndRead(works)).toEqual([['doi:10.5555/a']]);
  expect(await stateOf(works)).toBe('kept');
});

it('a row that cannot be read goes, and the others stay', async () => {
  await noteAndRead(start());
  const database = await openDB(LOG_DATABASE);
  await database.put('rows', { id: 7, sent: 'damaged' });
  database.close();
  expect(await noteAndRead(start())).toEqual([['doi:10.5555/a'], ['doi:10.5555/a']]);
});

it('one that another holds back keeps nobody waiting: memory, which says so; afterwards all is well', async () => {
  // An older version's, and a page that does not give way to the newer.
  const holder = await openDB(DATABASE, 1);
  const works = start();
  const asked = noteAndRead(works);
  expect(await asked).toEqual([['doi:10.5555/a']]);
  expect(await stateOf(works)).toBe('blocked');
  holder.close();
  expect(await stateOf(start())).toBe('kept');
});
