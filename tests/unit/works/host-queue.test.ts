import { beforeEach, describe, expect, it } from 'vitest';
import { HostQueue, MAX_WAITING } from '../../../lib/works/net/host-queue.ts';
import { Urgency } from '../../../lib/works/net/urgency.ts';
import { FakeClock, NOON, settle } from './support/fake-clock.ts';

/* Who gets a turn when, however long the line and whatever the clock is set to. */

const YEAR = 365 * 24 * 3600_000;

let clock: FakeClock;
let started: { name: string; at: number }[];

beforeEach(() => {
  clock = new FakeClock();
  started = [];
});

function line(intervalMs: number, concurrent = 1) {
  const queue = new HostQueue({ intervalMs, concurrent }, clock);
  const { signal } = new AbortController();
  return (name: string, urgency = new Urgency(false), left = signal) =>
    queue.run(
      async () => {
        started.push({ name, at: clock.now() - NOON });
        return 'done';
      },
      () => 'full',
      urgency,
      left,
    );
}

const names = () => started.map(({ name }) => name);

describe('a long line', () => {
  it('holds a thousand; what comes after is told so at once', async () => {
    const enter = line(1000);
    // The first has its turn at once and does not wait.
    const taken = Array.from({ length: MAX_WAITING + 1 }, (_, at) => enter(`${at}`));
    expect(await enter('one too many')).toBe('full');
    const all = await clock.until(Promise.all(taken));
    expect(new Set(all)).toEqual(new Set(['done']));
    expect(started).toHaveLength(MAX_WAITING + 1);
    expect(started.at(-1)?.at).toBe(MAX_WAITING * 1000);
  });

  it('gives the last place of what is fetched ahead to a reader, who goes first', async () => {
    const enter = line(1000);
    const taken = Array.from({ length: MAX_WAITING + 1 }, (_, at) => enter(`${at}`));
    const opened = enter('opened', new Urgency(true));
    expect(await taken.at(-1)).toBe('full');
    await clock.until(opened);
    expect(names()).toEqual(['0', 'opened']);
  });

  it('takes no reader beyond a thousand readers', async () => {
    const enter = line(1000);
    const taken = Array.from({ length: MAX_WAITING + 1 }, (_, at) => enter(`${at}`, new Urgency(true)));
    expect(await enter('one too many', new Urgency(true))).toBe('full');
    await clock.until(Promise.all(taken));
  });

  it('has room again for each that leaves', async () => {
    const enter = line(1000);
    const left = new AbortController();
    const leaving = Array.from({ length: MAX_WAITING + 1 }, (_, at) =>
      enter(`${at}`, new Urgency(false), left.signal),
    );
    left.abort(new Error('left'));
    const ends = await Promise.allSettled(leaving);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(MAX_WAITING);
    await clock.until(enter('next'));
    expect(names()).toEqual(['0', 'next']);
  });
});

it('what was fetched ahead goes first once a reader waits for it', async () => {
  const enter = line(1000);
  const wanted = new Urgency(false);
  const all = [enter('a'), enter('b'), enter('c'), enter('d', wanted), enter('e')];
  await settle();
  wanted.raise();
  await clock.until(Promise.all(all));
  expect(names()).toEqual(['a', 'd', 'b', 'c', 'e']);
});

describe('a clock that is set', () => {
  it.each([10 * YEAR, 30_000, -30_000, -10 * YEAR])('back by %i ms holds nobody up', async by => {
    const enter = line(1000);
    const all = [enter('a'), enter('b'), enter('c')];
    await settle();
    clock.setBack(by);
    await clock.until(Promise.all(all));
    // By the time that has passed: each a second after the one before.
    expect(started.map(({ at }) => at)).toEqual([0, 1000 - by, 2000 - by]);
  });

  it('back while nobody waits, the same', async () => {
    const enter = line(1000);
    await enter('a');
    clock.setBack(10 * YEAR);
    await clock.until(enter('b'));
    expect(started[1]?.at).toBe(1000 - 10 * YEAR);
  });
});
