import { describe, expect, it } from 'vitest';
import { makeFormatCitation } from '../../../../lib/works/formatted/index.ts';
import type { Asked, Outcome } from '../../../../lib/works/log/model.ts';
import { makeAsk, TIMEOUT_MS } from '../../../../lib/works/net/ask.ts';
import { Hosts } from '../../../../lib/works/net/hosts.ts';
import { crossref } from '../../../../lib/works/providers/crossref.ts';
import { type Fault, faulty } from '../../../../scripts/stand-in/faults.ts';
import { FakeClock } from '../support/fake-clock.ts';

const DOI = '10.5555/sample.tea';
const LINE = 'Example N. Does tea float? Journal of Samples. 2016;1(2):3-4. doi:10.5555/sample.tea';
const RIGHT = { status: 200, type: 'text/x-bibliography', body: LINE };

/** Crossref as `answer` says; what leaves and what is noted of it. */
function world(answer: (init: RequestInit, address: string) => Promise<Response>) {
  const clock = new FakeClock();
  const sent: { address: string; accept: string | null }[] = [];
  const noted: [Asked, Outcome][] = [];
  const ask = makeAsk({
    fetch: async (address, init) => {
      sent.push({ address, accept: new Headers(init.headers).get('accept') });
      return answer(init, address);
    },
    hasPermission: async () => true,
    isOnline: () => true,
    clock,
    note: asked => ({
      written: Promise.resolve(),
      came: outcome => void noted.push([asked, outcome]),
    }),
  });
  const format = makeFormatCitation(new Hosts(ask, clock).of(crossref()));
  const agreed = { lookups: 'on-open' as const, isPrivate: false, signal: new AbortController().signal };
  return { clock, sent, noted, format, agreed };
}

const fine = async () => new Response(LINE);

/** As a browser gives the stand-in's answer to `fetch`. */
async function withFault(fault: Fault, init: RequestInit): Promise<Response> {
  if (fault === 'silent') {
    return new Promise((_, reject) =>
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
    );
  }
  const answer = await faulty(fault, RIGHT);
  if (typeof answer === 'string') throw new TypeError('Failed to fetch');
  const { status = 200, body, headers, type } = answer;
  return new Response(body, { status, headers: { ...headers, 'content-type': type ?? 'text/plain' } });
}

it('gives the line, through Crossref’s own queue, and notes the DOI', async () => {
  const { format, agreed, sent, noted } = world(fine);
  expect(await format(DOI, 'ama', agreed)).toEqual({ status: 'formatted', text: LINE });
  expect(sent).toEqual([
    {
      address: 'https://api.crossref.org/v1/works/10.5555/sample.tea/transform',
      accept: 'text/x-bibliography; style=american-medical-association; locale=en-US',
    },
  ]);
  expect(noted).toEqual([[{ service: 'Crossref', sent: [DOI], isPrivate: false }, 'answered']]);
});

it.each(['off', 'not-chosen'] as const)('asks nobody where look-ups are %s', async lookups => {
  const { format, agreed, sent } = world(fine);
  expect(await format(DOI, 'apa', { ...agreed, lookups })).toEqual({ status: 'not-asked', why: lookups });
  expect(sent).toEqual([]);
});

it('marks what comes from a private window, so that it is not noted', async () => {
  const { format, agreed, noted } = world(fine);
  await format(DOI, 'apa', { ...agreed, isPrivate: true });
  expect(noted.map(([{ isPrivate }]) => isPrivate)).toEqual([true]);
});

it('tries the other name of a style that the server does not know, and no third', async () => {
  const newer = world(async init =>
    new Headers(init.headers).get('accept')?.includes('nlm-citation-sequence')
      ? new Response(LINE)
      : new Response('', { status: 406 }),
  );
  const first = newer.format(DOI, 'vancouver', newer.agreed);
  await newer.clock.advance(5_000);
  expect(await first).toEqual({ status: 'formatted', text: LINE });
  const none = world(async () => new Response('', { status: 406 }));
  const second = none.format(DOI, 'vancouver', none.agreed);
  await none.clock.advance(5_000);
  expect(await second).toEqual({ status: 'failed', why: 'bad-answer' });
  expect(none.sent).toHaveLength(2);
});

describe('says why nothing came', () => {
  it.each([
    ['rate-limited', 'rate-limited'],
    ['error-500', 'server-error'],
    ['silent', 'timeout'],
    ['truncated', 'bad-answer'],
    ['html', 'bad-answer'],
    ['wrong-schema', 'bad-answer'],
    ['empty', 'bad-answer'],
    ['redirect', 'bad-answer'],
    ['unreachable', 'unreachable'],
  ] as const)('%s: %s', async (fault, why) => {
    const { format, agreed, clock, noted } = world(init => withFault(fault, init));
    const coming = format(DOI, 'ama', agreed);
    await clock.advance(2 * TIMEOUT_MS);
    expect(await coming).toEqual({ status: 'failed', why });
    expect(noted.length).toBeGreaterThan(0);
  });

  it('and is called off by the signal', async () => {
    const { format, agreed } = world(init => withFault('silent', init));
    const stop = new AbortController();
    const coming = format(DOI, 'ama', { ...agreed, signal: stop.signal });
    stop.abort(new Error('left'));
    await expect(coming).rejects.toThrow('left');
  });
});

it('keeps Crossref’s pace, one after the other', async () => {
  const { format, agreed, clock, sent } = world(fine);
  const all = Promise.all([1, 2, 3].map(n => format(`${DOI}${n}`, 'apa', agreed)));
  await clock.advance(0);
  expect(sent).toHaveLength(1);
  await clock.advance(1_000);
  expect(sent).toHaveLength(2);
  await clock.advance(5_000);
  await all;
  expect(sent).toHaveLength(3);
});
