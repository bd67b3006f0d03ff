import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { deleteLogDatabase, LOG_DATABASE, openLogDatabase } from '../../../lib/works/log/database.ts';
import { AskedLog } from '../../../lib/works/log/log.ts';
import { MemoryLog } from '../../../lib/works/log/memory.ts';
import type { Asked } from '../../../lib/works/log/model.ts';
import type { KeepChoice } from '../../../lib/works/store/keep.ts';
import { FakeClock, NOON } from './support/fake-clock.ts';

const clock = new FakeClock();
const asked = (doi: string, more: Partial<Asked> = {}): Asked => ({
  service: 'Crossref',
  sent: [doi],
  isPrivate: false,
  ...more,
});

function logIn(session = 'one', choice: KeepChoice = 'session', now = () => clock.now()): AskedLog {
  return new AskedLog({
    open: onClosed => openLogDatabase({ session, choice }, now, onClosed),
    destroy: deleteLogDatabase,
    clock,
    maxRows: 150,
  });
}

/** The machine may be busy. */
const SOON = { timeout: 20_000 };

beforeEach(deleteLogDatabase);

it('notes service, what was sent, when, and what came of it', async () => {
  const log = logIn();
  const { came: finish } = log.note(asked('10.5555/a'));
  const before = { service: 'Crossref', sent: ['10.5555/a'], askedAt: NOON };
  expect(await log.latest(9)).toMatchObject([{ ...before, outcome: 'waiting' }]);
  finish('rate-limited');
  await expect.poll(() => log.latest(9), SOON).toMatchObject([{ ...before, outcome: 'rate-limited' }]);
});

it('keeps the row of a request in whose middle the worker died', async () => {
  logIn().note(asked('10.5555/a'));
  await expect.poll(() => logIn().latest(9), SOON).toMatchObject([{ outcome: 'waiting' }]);
});

it('notes nothing from a private window', async () => {
  const log = logIn();
  log.note(asked('10.5555/a', { isPrivate: true })).came('answered');
  expect(await log.latest(9)).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([LOG_DATABASE]);
});

it('gives the newest first, and earlier ones from there', async () => {
  const log = logIn();
  for (const doi of ['10.5555/a', '10.5555/b', '10.5555/c']) log.note(asked(doi));
  const newest = await log.latest(2);
  expect(newest.map(({ sent }) => sent[0])).toEqual(['10.5555/c', '10.5555/b']);
  expect((await log.latest(2, newest.at(-1)?.id)).map(({ sent }) => sent[0])).toEqual(['10.5555/a']);
});

it('drops the oldest beyond its limit, a hundred at a time', async () => {
  const log = logIn();
  for (let count = 1; count <= 200; count += 1) log.note(asked(`10.5555/${count}`));
  await expect.poll(async () => (await log.latest(999)).length, SOON).toBe(150);
  expect((await log.latest(1))[0]?.sent).toEqual(['10.5555/200']);
});

it.each<[KeepChoice, number, number]>([
  ['session', 0, 0],
  ['day', 86_399_999, 1],
  ['day', 86_400_000, 0],
  ['month', 86_400_000, 1],
])('%s: what another session asked %i ms ago gives %i rows', async (choice, age, rows) => {
  const log = logIn('one', choice);
  log.note(asked('10.5555/a'));
  await log.latest(1);
  const later = logIn('two', choice, () => NOON + age);
  expect(await later.latest(9)).toHaveLength(rows);
});

it('an answer that comes after “forget” writes nothing', async () => {
  const log = logIn();
  const { came: finish } = log.note(asked('10.5555/a'));
  await log.forget();
  finish('answered');
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(await indexedDB.databases()).toEqual([]);
});

it('reads rows of an unknown form as absent', async () => {
  const log = logIn();
  log.note(asked('10.5555/a'));
  await log.latest(1);
  const database = await openDB(LOG_DATABASE);
  await database.add('rows', { sent: 'old form', session: 'one' });
  database.close();
  expect(await log.latest(9)).toHaveLength(1);
});

it('notes in memory where there is no database, and says so', async () => {
  const broken = () => Promise.reject(new Error('broken'));
  const log = new AskedLog({ open: broken, destroy: broken, clock });
  const { came: finish } = log.note(asked('10.5555/a'));
  finish('answered');
  await expect.poll(() => log.latest(9), SOON).toMatchObject([{ outcome: 'answered' }]);
  expect(log.whereabouts).toEqual({ where: 'memory', why: 'blocked' });
});

it('in memory: newest first, the oldest dropped, nothing after the end', async () => {
  const store = new MemoryLog();
  const row = { askedAt: NOON, service: 'Crossref', sent: [], outcome: 'answered' } as const;
  for (let count = 0; count < 4; count += 1) await store.add({ ...row, sent: [] });
  await store.shrinkTo(3);
  expect((await store.latest(9, 4)).map(({ id }) => id)).toEqual([3, 2]);
  store.close();
  expect(await store.latest(9, 9)).toEqual([]);
});

it('goes on in memory where the disk is full, and what stood there is still listed', async () => {
  let isFull = false;
  const log = new AskedLog({
    open: async onClosed => {
      const store = await openLogDatabase({ session: 'one', choice: 'session' }, () => NOON, onClosed);
      const add = store.add.bind(store);
      store.add = row => (isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : add(row));
      return store;
    },
    destroy: deleteLogDatabase,
    clock,
  });
  log.note(asked('10.5555/a'));
  await log.latest(9);
  isFull = true;
  const { came: finish } = log.note(asked('10.5555/b'));
  finish('answered');
  const row = (sent: string, outcome: string) => ({ sent: [sent], outcome });
  await expect
    .poll(() => log.latest(9), SOON)
    .toMatchObject([row('10.5555/b', 'answered'), row('10.5555/a', 'waiting')]);
  expect(log.whereabouts).toEqual({ where: 'memory', why: 'full' });
  expect(await logIn().latest(9)).toMatchObject([row('10.5555/a', 'waiting')]);
});
