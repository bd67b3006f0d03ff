import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../../lib/works/net/answer.ts';
import type { AskAnswer } from '../../../lib/works/net/ask.ts';
import type { Host } from '../../../lib/works/net/host.ts';
import { Hosts } from '../../../lib/works/net/hosts.ts';
import { type PauseArea, Pauses } from '../../../lib/works/net/pauses.ts';
import { Urgency } from '../../../lib/works/net/urgency.ts';
import { FakeClock, NOON } from './support/fake-clock.ts';

/* What is known of a service that failed, in the background that saw it and in those after it. */

const ANSWERED: AskAnswer = { status: 'answered', page: { code: 200, body: '{}' } };
const PACE = { intervalMs: 0, concurrent: 1 };
const HOUR = 3600_000;
const YEAR = 365 * 24 * HOUR;

let clock: FakeClock;
let stored: Map<string, unknown>;
let asked: string[];
let answers: AskAnswer[];

beforeEach(() => {
  clock = new FakeClock();
  stored = new Map();
  asked = [];
  answers = [];
});

const area: PauseArea = {
  get: async key => ({ [key]: stored.get(key) }),
  set: async items => {
    for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
  },
  remove: async key => void stored.delete(key),
};

type Name = 'PubMed' | 'NLM Catalog' | 'Crossref';

/** A background that has just been started, on what an earlier one has left. */
function background(kept: PauseArea = area) {
  const ask = async (address: string): Promise<AskAnswer> => {
    asked.push(address);
    return answers.shift() ?? ANSWERED;
  };
  const hosts = new Hosts(ask, clock, new Pauses(clock, kept));
  return (service: Name, { urgent = false, isPrivate = false } = {}) =>
    reach(hosts.of({ service, pace: PACE }), service, urgent, isPrivate);
}

function reach(host: Host, service: Name, urgent: boolean, isPrivate: boolean) {
  const { signal } = new AbortController();
  const options = { redirect: 'manual', signal, urgency: new Urgency(urgent) } as const;
  return clock.until(host.reach(service, { ...options, asked: { service, sent: [service], isPrivate } }));
}

const fail = (count: number) => Array.from({ length: count }, () => failure('server-error'));

describe('a background that was stopped and started again', () => {
  it.each([true, false])('keeps to what the service asked for (urgent: %s)', async urgent => {
    answers = [failure('rate-limited', NOON + HOUR)];
    await background()('Crossref');
    await clock.advance(HOUR - 1);
    expect(await background()('Crossref', { urgent })).toEqual(failure('rate-limited', NOON + HOUR));
    expect(asked).toHaveLength(1);
    await clock.advance(1);
    expect(await background()('Crossref', { urgent })).toEqual(ANSWERED);
  });

  it('keeps to its own pause, which goes on growing', async () => {
    answers = fail(4);
    await background()('Crossref');
    const first = await background()('Crossref');
    expect(first).toEqual(failure('server-error', clock.now() + 30_000));
    await clock.advance(30_000);
    answers = fail(9);
    const second = await background()('Crossref');
    expect(second).toEqual(failure('server-error', clock.now() - 500 + 60_000));
  });

  it('forgets all of it with the first answer', async () => {
    answers = [failure('timeout')];
    await background()('Crossref');
    expect(stored.size).toBe(1);
    await background()('Crossref');
    expect(stored.size).toBe(0);
  });

  it('writes nothing of a private window, and keeps to what is known there too', async () => {
    answers = [failure('rate-limited', NOON + HOUR)];
    await background()('Crossref', { isPrivate: true });
    expect(stored.size).toBe(0);
    answers = [failure('rate-limited', NOON + HOUR)];
    await background()('Crossref');
    expect(await background()('Crossref', { isPrivate: true })).toMatchObject({ status: 'failed' });
  });

  it('writes services and moments, nothing of what was asked', async () => {
    answers = [failure('rate-limited', NOON + HOUR)];
    await background()('Crossref');
    expect([...stored]).toEqual([
      [
        'pause https://api.crossref.org',
        { failures: 1, why: 'rate-limited', lastAt: NOON, pauseMs: HOUR, isAsked: true },
      ],
    ]);
  });

  it.each([
    ['another form', 'soon'],
    ['a pause of years', { failures: 1, why: 'timeout', lastAt: NOON, pauseMs: YEAR, isAsked: true }],
    ['a reason of a later version', { failures: 1, why: 'x', lastAt: NOON, pauseMs: 1, isAsked: true }],
  ])('takes %s for nothing', async (_, value) => {
    stored.set('pause https://api.crossref.org', value);
    expect(await background()('Crossref')).toEqual(ANSWERED);
  });

  it('works without the storage', async () => {
    const broken = () => Promise.reject(new Error('broken'));
    const to = background({ get: broken, set: broken, remove: broken });
    answers = [failure('rate-limited', NOON + HOUR)];
    expect(await to('Crossref')).toMatchObject({ why: 'rate-limited' });
    expect(await to('Crossref')).toMatchObject({ why: 'rate-limited' });
    expect(asked).toHaveLength(1);
  });
});

describe('two services on one host', () => {
  it('fail each for itself', async () => {
    const to = background();
    answers = fail(3);
    await to('NLM Catalog');
    expect(await to('NLM Catalog')).toMatchObject({ status: 'failed' });
    expect(await to('PubMed')).toEqual(ANSWERED);
    // The other's answer says nothing of this one.
    expect(await to('NLM Catalog')).toMatchObject({ status: 'failed' });
  });

  it('are both left alone when the host finds us too fast', async () => {
    const to = background();
    answers = [failure('rate-limited', NOON + HOUR)];
    await to('NLM Catalog');
    expect(await to('PubMed')).toEqual(failure('rate-limited', NOON + HOUR));
    expect(asked).toEqual(['NLM Catalog']);
  });
});

describe('a pause that the service asked for', () => {
  it('is not ended by an answer to what was asked before', async () => {
    const pauses = new Pauses(clock);
    const circuit = await pauses.of('any');
    circuit.failed(failure('rate-limited', NOON + HOUR));
    circuit.succeeded();
    expect(circuit.blocked(true)).toEqual(failure('rate-limited', NOON + HOUR));
  });

  it('is not shortened by another failure', async () => {
    const circuit = await new Pauses(clock).of('any');
    circuit.failed(failure('rate-limited', NOON + HOUR));
    circuit.failed(failure('rate-limited', NOON + 1000));
    expect(circuit.blocked(true)).toEqual(failure('rate-limited', NOON + HOUR));
  });
});

describe('a clock that is set', () => {
  it('back by years makes no pause of years', async () => {
    const to = background();
    answers = [failure('rate-limited', NOON + HOUR)];
    await to('Crossref');
    clock.setBack(10 * YEAR);
    expect(await to('Crossref')).toEqual(failure('rate-limited', clock.now() + HOUR));
    await clock.advance(HOUR);
    expect(await to('Crossref')).toEqual(ANSWERED);
  });

  it('back while no background runs, the same', async () => {
    answers = [failure('rate-limited', NOON + HOUR)];
    await background()('Crossref');
    clock.setBack(10 * YEAR);
    const to = background();
    expect(await to('Crossref')).toEqual(failure('rate-limited', clock.now() + HOUR));
    await clock.advance(HOUR);
    expect(await to('Crossref')).toEqual(ANSWERED);
  });

  it('forward ends the pause: one request, and the service says so again', async () => {
    const to = background();
    answers = [failure('rate-limited', NOON + HOUR)];
    await to('Crossref');
    clock.setBack(-10 * YEAR);
    answers = [failure('rate-limited', clock.now() + HOUR)];
    expect(await to('Crossref')).toMatchObject({ why: 'rate-limited' });
    expect(await to('Crossref')).toMatchObject({ why: 'rate-limited' });
    expect(asked).toHaveLength(2);
  });
});
