import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../../lib/works/net/answer.ts';
import type { AskAnswer } from '../../../lib/works/net/ask.ts';
import { Host } from '../../../lib/works/net/host.ts';
import { Pauses } from '../../../lib/works/net/pauses.ts';
import { Urgency } from '../../../lib/works/net/urgency.ts';
import { FakeClock, NOON, settle } from './support/fake-clock.ts';

const ANSWERED: AskAnswer = { status: 'answered', page: { code: 200, body: '{}' } };

let clock: FakeClock;
let asked: { address: string; at: number }[];
let answers: AskAnswer[];
let open: (() => void)[];
let isHeld: boolean;

beforeEach(() => {
  clock = new FakeClock();
  asked = [];
  answers = [];
  open = [];
  isHeld = false;
});

function host(intervalMs = 0, concurrent = 1): Host {
  const ask = async (address: string): Promise<AskAnswer> => {
    asked.push({ address, at: clock.now() - NOON });
    if (isHeld) await new Promise<void>(resolve => open.push(resolve));
    return answers.shift() ?? ANSWERED;
  };
  return new Host('https://api.crossref.org', ask, clock, { intervalMs, concurrent }, new Pauses(clock));
}

const reach = (to: Host, address: string, urgent = false, signal = new AbortController().signal) =>
  to.reach(address, {
    redirect: 'manual',
    urgency: new Urgency(urgent),
    signal,
    asked: { service: 'Crossref', sent: [address], isPrivate: false },
  });

describe('pace', () => {
  it('starts no request before its time', async () => {
    const to = host(1000, 3);
    await clock.until(Promise.all(['a', 'b', 'c', 'd'].map(address => reach(to, address))));
    expect(asked.map(({ at }) => at)).toEqual([0, 1000, 2000, 3000]);
  });

  it('has no more under way than allowed', async () => {
    isHeld = true;
    const to = host(0, 2);
    const all = Promise.all(['a', 'b', 'c'].map(address => reach(to, address)));
    await settle();
    expect(asked).toHaveLength(2);
    open.shift()?.();
    await settle();
    expect(asked).toHaveLength(3);
    for (const release of open) release();
    await all;
  });

  it('takes what the reader opened before what is fetched ahead', async () => {
    const to = host(1000);
    const all = [reach(to, 'first'), reach(to, 'ahead'), reach(to, 'opened', true)];
    await clock.until(Promise.all(all));
    expect(asked.map(({ address }) => address)).toEqual(['first', 'opened', 'ahead']);
  });

  it('asks nothing for someone who left the queue', async () => {
    const to = host(1000);
    const left = new AbortController();
    const all = [reach(to, 'first'), reach(to, 'left', false, left.signal), reach(to, 'last')];
    await settle();
    left.abort(new Error('left'));
    await expect(all[1]).rejects.toThrow('left');
    await clock.until(Promise.all([all[0], all[2]]));
    expect(asked.map(({ address }) => address)).toEqual(['first', 'last']);
  });
});

describe('retries', () => {
  it('tries again after a server error, with a pause', async () => {
    answers = [failure('server-error')];
    expect(await clock.until(reach(host(), 'a'))).toEqual(ANSWERED);
    expect(asked.map(({ at }) => at)).toEqual([0, 500]);
  });

  it('gives up after the third try', async () => {
    answers = Array.from({ length: 9 }, () => failure('server-error'));
    const answer = await clock.until(reach(host(), 'a'));
    expect(answer).toMatchObject({ status: 'failed', why: 'server-error' });
    expect(asked.map(({ at }) => at)).toEqual([0, 500, 2000]);
  });

  it('spreads the tries of many readers', async () => {
    clock.chance = 0.25;
    answers = [failure('server-error')];
    await clock.until(reach(host(), 'a'));
    expect(asked.map(({ at }) => at)).toEqual([0, 125]);
  });

  it.each([
    [failure('timeout')],
    [failure('bad-answer')],
    [failure('no-permission')],
    [failure('rate-limited')],
    [failure('server-error', NOON + 60_000)],
  ])('does not try again after %j', async failed => {
    answers = [failed];
    expect(await clock.until(reach(host(), 'a'))).toEqual(failed);
    expect(asked).toHaveLength(1);
  });
});

describe('circuit', () => {
  const fail = (why: 'server-error' | 'timeout' | 'unreachable', count: number) =>
    Array.from({ length: count }, () => failure(why));

  it('leaves a service alone after three failures in a row, then tries once', async () => {
    const to = host();
    answers = fail('server-error', 3);
    await clock.until(reach(to, 'a'));
    const blocked = await clock.until(reach(to, 'b'));
    expect(blocked).toEqual(failure('server-error', NOON + 2000 + 30_000));
    expect(asked).toHaveLength(3);
    await clock.advance(30_000);
    expect(await clock.until(reach(to, 'c'))).toEqual(ANSWERED);
  });

  it('lets a reader try during a pause, once, and not faster than one clicks', async () => {
    const to = host();
    answers = fail('server-error', 3);
    await clock.until(reach(to, 'a', true));
    expect(await clock.until(reach(to, 'b', true))).toEqual(failure('server-error', NOON + 4000));
    await clock.advance(2000);
    answers = fail('server-error', 9);
    expect(await clock.until(reach(to, 'c', true))).toMatchObject({ status: 'failed' });
    expect(asked.map(({ address }) => address)).toEqual(['a', 'a', 'a', 'c']);
    await clock.advance(2000);
    answers = [];
    expect(await clock.until(reach(to, 'd', true))).toEqual(ANSWERED);
  });

  it('waits longer after each further failure, at most ten minutes', async () => {
    const to = host();
    answers = fail('timeout', 20);
    const pauses: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      await clock.until(reach(to, 'a'));
      const blocked = await clock.until(reach(to, 'b'));
      const until = blocked.status === 'failed' ? (blocked.retryAt ?? clock.now()) : clock.now();
      pauses.push(until - clock.now());
      await clock.advance(until - clock.now());
    }
    // Before the third, a failure stops nobody: both calls of the first round went out.
    expect(pauses.slice(0, 7)).toEqual([0, 30_000, 60_000, 120_000, 240_000, 480_000, 600_000]);
    expect(Math.max(...pauses)).toBe(600_000);
  });

  it('forgets failures when the service answers', async () => {
    const to = host();
    answers = [...fail('timeout', 2), ANSWERED, ...fail('timeout', 2)];
    for (let call = 0; call < 6; call += 1) await clock.until(reach(to, 'a'));
    expect(asked).toHaveLength(6);
  });

  it.each([true, false])('waits as long as the service says (urgent: %s)', async urgent => {
    const to = host();
    answers = [failure('rate-limited', NOON + 15 * 3600_000)];
    await clock.until(reach(to, 'a'));
    await clock.advance(14 * 3600_000);
    expect(await clock.until(reach(to, 'b', urgent))).toEqual(failure('rate-limited', NOON + 15 * 3600_000));
    expect(asked).toHaveLength(1);
    await clock.advance(3600_000);
    expect(await clock.until(reach(to, 'c'))).toEqual(ANSWERED);
  });

  it('is soon back after a lost connection', async () => {
    const to = host();
    answers = fail('unreachable', 3);
    await clock.until(reach(to, 'a'));
    await clock.advance(5000);
    expect(await clock.until(reach(to, 'b'))).toEqual(ANSWERED);
  });

  it('takes a bad answer for the fault of one request', async () => {
    const to = host();
    answers = Array.from({ length: 5 }, () => failure('bad-answer'));
    for (let call = 0; call < 6; call += 1) await clock.until(reach(to, 'a'));
    expect(asked).toHaveLength(6);
  });
});
