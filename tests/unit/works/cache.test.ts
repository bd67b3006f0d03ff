import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Cache } from '../../../lib/works/cache/cache.ts';
import { DATABASE, deleteDatabase, openDatabase } from '../../../lib/works/cache/database.ts';
import {
  type Entry,
  entryId,
  freshness,
  METADATA_MS,
  NOTICES_MS,
  retryMoment,
  UNKNOWN_MS,
} from '../../../lib/works/cache/entry.ts';
import { MemoryStore } from '../../../lib/works/cache/memory.ts';
import type { EntryStore } from '../../../lib/works/cache/store.ts';
import type { Reading } from '../../../lib/works/providers/provider.ts';
import { CLOCK_STEP_MS, type KeepChoice } from '../../../lib/works/store/keep.ts';
import { FakeClock, NOON } from './support/fake-clock.ts';

const HOUR = 3600_000;

function entry(key: string, more: Partial<Entry> = {}): Entry {
  return {
    id: entryId('Crossref', key),
    askedAt: NOON,
    usedAt: NOON,
    reading: { status: 'unknown' },
    attempts: 0,
    ...more,
  };
}

const ids = (...keys: string[]) => keys.map(key => entryId('Crossref', key));

function cacheIn(
  session: string,
  clock = new FakeClock(),
  maxEntries = 100,
  choice: KeepChoice = 'session',
): Cache {
  return new Cache({
    open: onClosed => openDatabase({ choice, session }, () => clock.now(), onClosed),
    destroy: deleteDatabase,
    clock,
    maxEntries,
  });
}

beforeEach(deleteDatabase);

describe('entries', () => {
  const found: Reading = { status: 'found', record: { identifiers: {}, notices: [], noticesAskedOf: [] } };
  const failed = (
    why: 'server-error' | 'offline' | 'unreachable' | 'no-permission',
    retryAt?: number,
  ): Reading => ({
    status: 'failed',
    why,
    ...(retryAt === undefined ? {} : { retryAt }),
  });

  it.each<[string, Reading, boolean, number, ReturnType<typeof freshness>]>([
    ['notices for a day', found, true, NOTICES_MS - 1, 'fresh'],
    ['notices no longer', found, true, NOTICES_MS, 'notices-old'],
    ['metadata for a month', found, true, METADATA_MS - 1, 'notices-old'],
    ['metadata no longer', found, true, METADATA_MS, 'old'],
    ['a page without notices for a month', found, false, METADATA_MS - 1, 'fresh'],
    ['"unknown" for a day', { status: 'unknown' }, true, UNKNOWN_MS - 1, 'fresh'],
    ['"unknown" no longer', { status: 'unknown' }, true, UNKNOWN_MS, 'old'],
    ['a failure for a minute', failed('server-error'), true, 59_999, 'fresh'],
    ['a failure no longer', failed('server-error'), true, 60_000, 'old'],
    ['a lost network not at all', failed('offline'), true, 0, 'old'],
    ['a service out of reach not at all', failed('unreachable'), true, 0, 'old'],
    ['a missing permission not at all', failed('no-permission'), true, 0, 'old'],
    ['what the service named', failed('server-error', NOON + HOUR), true, HOUR - 1, 'fresh'],
    ['what a clock that was corrected puts a little ahead', found, true, -CLOCK_STEP_MS, 'fresh'],
    ['nothing from the future', found, true, -CLOCK_STEP_MS - 1, 'old'],
  ])('keep %s', (_, reading, givesNotices, age, expected) => {
    const attempts = reading.status === 'failed' ? 1 : 0;
    expect(freshness(entry('a', { reading, attempts }), givesNotices, NOON + age, false)).toBe(expected);
  });

  it('hold a reader up after a failure only as long as the service named', () => {
    const state = (reading: Reading) => freshness(entry('a', { reading, attempts: 1 }), true, NOON + 1, true);
    expect(state(failed('server-error'))).toBe('old');
    expect(state(failed('server-error', NOON + HOUR))).toBe('fresh');
  });

  it('back off from a failure, at most half an hour', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map(
      attempts =>
        ((retryMoment(entry('a', { reading: failed('server-error'), attempts })) ?? 0) - NOON) / 60_000,
    );
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });
});

describe('Cache in a database', () => {
  it('gives back what was put, to a later worker too', async () => {
    await cacheIn('one').put([entry('a'), entry('b')]);
    const later = cacheIn('one');
    expect(await later.get(ids('a', 'b', 'c'))).toEqual(
      new Map([
        [entryId('Crossref', 'a'), entry('a')],
        [entryId('Crossref', 'b'), entry('b')],
      ]),
    );
    expect(later.whereabouts.where).toBe('database');
  });

  it('forgets everything with the browser session', async () => {
    await cacheIn('one').put([entry('a')]);
    expect((await cacheIn('two').get(ids('a'))).size).toBe(0);
    expect((await cacheIn('one').get(ids('a'))).size).toBe(0);
  });

  it('forgets everything when told to', async () => {
    const cache = cacheIn('one');
    await cache.put([entry('a')]);
    await cache.forget();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
    expect((await cache.get(ids('a'))).size).toBe(0);
  });

  it('lets the least recently used go first', async () => {
    const clock = new FakeClock();
    const cache = cacheIn('one', clock, 10);
    for (let index = 0; index < 10; index += 1) {
      await cache.put([entry(`${index}`, { usedAt: NOON + index })]);
    }
    await clock.advance(2 * HOUR);
    await cache.get(ids('0'));
    await cache.put([entry('new', { usedAt: clock.now() })]);
    const kept = await cache.get(ids('0', '1', '2', '3', 'new'));
    expect([...kept.keys()]).toEqual(ids('0', '3', 'new'));
  });

  describe('as long as the reader chose', () => {
    const DAY = 24 * HOUR;

    it.each<[KeepChoice, number, boolean]>([
      ['session', 1, false],
      ['day', DAY - 1, true],
      ['day', DAY, false],
      ['month', 30 * DAY - 1, true],
      ['month', 30 * DAY, false],
      ['month', -CLOCK_STEP_MS, true],
      ['month', -CLOCK_STEP_MS - 1, false],
    ])('%s, in a later session %i ms on: %s', async (choice, age, isKept) => {
      await cacheIn('one', new FakeClock(), 100, choice).put([entry('a')]);
      const clock = new FakeClock();
      if (age < 0) clock.setBack(-age);
      else await clock.advance(age);
      const later = cacheIn('two', clock, 100, choice);
      expect((await later.get(ids('a'))).size).toBe(isKept ? 1 : 0);
      expect(await later.count()).toBe(isKept ? 1 : 0);
    });

    it('also while one worker goes on', async () => {
      const clock = new FakeClock();
      const cache = cacheIn('one', clock, 100, 'day');
      await cache.put([entry('a')]);
      await clock.advance(DAY);
      expect((await cache.get(ids('a'))).size).toBe(0);
      await cache.tidy();
      expect(await cache.count()).toBe(0);
    });

    it('when that becomes “this session”, what an earlier one asked goes, also where it was used again', async () => {
      let choice: KeepChoice = 'month';
      const clock = new FakeClock();
      await cacheIn('one', clock, 100, 'month').put([entry('a'), entry('b')]);
      await clock.advance(2 * HOUR);
      const cache = new Cache({
        open: onClosed => openDatabase({ choice, session: 'two' }, () => clock.now(), onClosed),
        destroy: deleteDatabase,
        clock,
      });
      expect((await cache.get(ids('a'))).get(entryId('Crossref', 'a'))?.usedAt).toBe(NOON);
      await cache.put([entry('c', { askedAt: clock.now() })]);
      choice = 'session';
      await cache.tidy();
      expect([...(await cache.get(ids('a', 'b', 'c'))).keys()]).toEqual(ids('c'));
      expect(cache.whereabouts).toEqual({ where: 'database' });
    });
  });

  it('reads an entry of an unknown form as absent', async () => {
    const cache = cacheIn('one');
    await cache.put([entry('a')]);
    const database = await openDB(DATABASE);
    await database.put('entries', { ...entry('a'), reading: { status: 'found', record: 'old form' } });
    database.close();
    expect((await cache.get(ids('a'))).size).toBe(0);
  });

  it('replaces a database of another make', async () => {
    const other = await openDB(DATABASE, 1, { upgrade: opened => void opened.createObjectStore('else') });
    other.close();
    const cache = cacheIn('one');
    await cache.put([entry('a')]);
    expect((await cache.get(ids('a'))).size).toBe(1);
    expect(cache.whereabouts.where).toBe('database');
  });

  it('opens again when the browser closed the connection', async () => {
    const cache = cacheIn('one');
    await cache.put([entry('a')]);
    // A later version deletes or upgrades the database: this one gives way.
    await deleteDatabase();
    await cache.put([entry('b')]);
    expect([...(await cache.get(ids('a', 'b'))).keys()]).toEqual(ids('b'));
    expect(cache.whereabouts.where).toBe('database');
  });
});

describe('Cache on a database that fails', () => {
  const broken = (): Promise<never> => Promise.reject(new Error('broken'));

  it('opens a new one, once', async () => {
    const steps: string[] = [];
    const cache = new Cache({
      open: async () => {
        steps.push('open');
        return steps.length === 1 ? broken() : new MemoryStore();
      },
      destroy: async () => void steps.push('destroy'),
      clock: new FakeClock(),
    });
    await cache.put([entry('a')]);
    expect((await cache.get(ids('a'))).size).toBe(1);
    expect(steps).toEqual(['open', 'destroy', 'open']);
    expect(cache.whereabouts.where).toBe('database');
  });

  it('keeps entries in memory where there is none to be had', async () => {
    const cache = new Cache({ open: broken, destroy: broken, clock: new FakeClock() });
    await cache.put([entry('a')]);
    expect((await cache.get(ids('a'))).size).toBe(1);
    expect(cache.whereabouts.where).toBe('memory');
  });

  it('leaves the database of a later version as it is, and says so', async () => {
    const newer = await openDB(DATABASE, 99, { upgrade: opened => void opened.createObjectStore('else') });
    newer.close();
    const cache = cacheIn('one');
    await cache.put([entry('a')]);
    expect((await cache.get(ids('a'))).size).toBe(1);
    expect(cache.whereabouts).toEqual({ where: 'memory', why: 'newer' });
    const after = await openDB(DATABASE);
    expect([after.version, ...after.objectStoreNames]).toEqual([99, 'else']);
    after.close();
  });

  it('does without one that another connection holds, and closes it when it opens after all', async () => {
    const other = await openDB(DATABASE, 1, { upgrade: opened => void opened.createObjectStore('else') });
    const clock = new FakeClock();
    const cache = cacheIn('one', clock);
    const put = cache.put([entry('a')]);
    for (let waits = 0; waits < 2; waits += 1) {
      await new Promise(resolve => setTimeout(resolve, 50));
      await clock.advance(2000);
    }
    await put;
    expect((await cache.get(ids('a'))).size).toBe(1);
    expect(cache.whereabouts).toEqual({ where: 'memory', why: 'blocked' });
    other.close();
    // Nothing holds it any more: what waited for it has let go, and the next background has a database again.
    await deleteDatabase();
    expect((await cache.get(ids('a'))).size).toBe(1);
    expect(cache.whereabouts).toEqual({ where: 'memory', why: 'blocked' });
    const next = cacheIn('one');
    await next.put([entry('b')]);
    expect(next.whereabouts).toEqual({ where: 'database' });
  });

  it('does not wait for a database that never opens', async () => {
    const clock = new FakeClock();
    const never = () => new Promise<never>(() => {});
    const cache = new Cache({ open: never, destroy: never, clock });
    await clock.until(cache.put([entry('a')]));
    expect((await cache.get(ids('a'))).size).toBe(1);
    expect(cache.whereabouts.where).toBe('memory');
  });

  it('replaces one that breaks in the middle, though several notice', async () => {
    const store = new MemoryStore();
    const stores: EntryStore[] = [
      { get: broken, put: broken, count: broken, shrinkTo: broken, close: () => {} },
      store,
    ];
    const cache = new Cache({
      open: async () => stores.shift() ?? broken(),
      destroy: async () => {},
      clock: new FakeClock(),
    });
    await Promise.all([cache.put([entry('a')]), cache.put([entry('b')]), cache.get(ids('c'))]);
    expect((await cache.get(ids('a', 'b'))).size).toBe(2);
    expect(cache.whereabouts.where).toBe('database');
  });

  it('makes room on a full disk, and answers all the same where there is none', async () => {
    const store = new MemoryStore();
    let refusals = 1;
    const full: EntryStore = {
      get: asked => store.get(asked),
      count: () => store.count(),
      shrinkTo: count => store.shrinkTo(count),
      close: () => {},
      async put(entries) {
        refusals -= 1;
        if (refusals >= 0) throw new DOMException('full', 'QuotaExceededError');
        await store.put(entries);
      },
    };
    const cache = new Cache({ open: async () => full, destroy: async () => {}, clock: new FakeClock() });
    await store.put(['a', 'b', 'c', 'd'].map((key, index) => entry(key, { usedAt: NOON + index })));
    await cache.put([entry('e')]);
    expect([...(await cache.get(ids('a', 'b', 'c', 'd', 'e'))).keys()]).toEqual(ids('c', 'd', 'e'));
    expect(cache.isFull).toBe(false);
    refusals = 9;
    await cache.put([entry('f')]);
    expect((await cache.get(ids('e', 'f'))).size).toBeLessThanOrEqual(1);
    expect(cache.isFull).toBe(true);
    expect(cache.whereabouts.where).toBe('database');
  });
});
