import { beforeEach, describe, expect, it } from 'vitest';
import { type Ask, MAX_BODY_BYTES, makeAsk, TIMEOUT_MS } from '../../../lib/works/net/ask.ts';
import { FakeClock, NOON, settle } from './support/fake-clock.ts';
import { FakeServices, html, json } from './support/fake-services.ts';

const ADDRESS = 'https://api.crossref.org/works?filter=doi:10.5555/one';

let services: FakeServices;
let clock: FakeClock;
let granted: (pattern: string) => boolean;
let online: boolean;
let ask: Ask;
let aborter: AbortController;
let noted: string[];

const ASKED = { service: 'Crossref', sent: ['10.5555/one'], isPrivate: false } as const;

beforeEach(() => {
  services = new FakeServices();
  clock = new FakeClock();
  granted = () => true;
  online = true;
  aborter = new AbortController();
  noted = [];
  ask = makeAsk({
    fetch: services.fetch,
    hasPermission: async pattern => granted(pattern),
    isOnline: () => online,
    clock,
    note: asked => {
      noted.push(asked.sent.join());
      return { written: Promise.resolve(), came: outcome => void noted.push(outcome) };
    },
  });
});

const asking = (address = ADDRESS, redirect: 'manual' | 'follow' = 'manual') =>
  ask(address, { redirect, signal: aborter.signal, asked: ASKED });

describe('what leaves', () => {
  it('is a GET without cookies, referrer or stored copy', async () => {
    await asking();
    expect(services.sent).toHaveLength(1);
    const { address, init } = services.sent[0] ?? {};
    expect(address).toBe(ADDRESS);
    expect(init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
    expect(init).not.toHaveProperty('body');
  });

  it.each([
    ['http://api.crossref.org/works'],
    ['https://api.crossref.org:8443/works'],
    ['https://api.crossref.org.evil.example/works'],
    ['https://evil.example/api.crossref.org'],
    ['https://user:word@api.crossref.org/works'],
    ['https://wikipedia.org.evil.example/'],
    ['https://evilwikipedia.org/'],
    ['file:///etc/passwd'],
    ['no address'],
  ])('is nothing for %s', async address => {
    expect(await asking(address)).toEqual({ status: 'failed', why: 'no-permission' });
    expect(services.sent).toEqual([]);
  });

  it('is nothing once the reader has withdrawn the permission', async () => {
    const asked: string[] = [];
    granted = pattern => {
      asked.push(pattern);
      return false;
    };
    expect(await asking('https://de.wikipedia.org/x')).toEqual({ status: 'failed', why: 'no-permission' });
    expect(asked).toEqual(['https://*.wikipedia.org/*']);
    expect(services.sent).toEqual([]);
  });
});

describe('what comes back', () => {
  it('is given with its code, whatever it is', async () => {
    services.respond = () => html(404);
    expect(await asking()).toMatchObject({ status: 'answered', page: { code: 404 } });
  });

  it('may come in pieces, cut within a letter', async () => {
    const bytes = new TextEncoder().encode('{"a":"ö"}');
    services.respond = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
            controller.close();
          },
        }),
      );
    expect(await asking()).toEqual({ status: 'answered', page: { code: 200, body: '{"a":"ö"}' } });
  });

  it('is a bad answer where it never ends', async () => {
    let isCancelled = false;
    services.respond = () =>
      new Response(
        new ReadableStream({
          pull: controller => controller.enqueue(new Uint8Array(MAX_BODY_BYTES / 4)),
          cancel: () => {
            isCancelled = true;
          },
        }),
      );
    expect(await asking()).toEqual({ status: 'failed', why: 'bad-answer' });
    expect(isCancelled).toBe(true);
  });

  it.each([
    [500, 'server-error'],
    [502, 'server-error'],
    [503, 'server-error'],
    [429, 'rate-limited'],
  ])('of %i is %s', async (code, why) => {
    services.respond = () => html(code);
    expect(await asking()).toEqual({ status: 'failed', why });
  });

  it.each([
    ['120', NOON + 120_000],
    ['0', NOON],
    [new Date(NOON + 60_000).toUTCString(), NOON + 60_000],
    ['9999999', NOON + 24 * 3600_000],
    ['soon', undefined],
  ])('names with Retry-After %j when to come back', async (header, retryAt) => {
    services.respond = () => new Response('', { status: 429, headers: { 'retry-after': header } });
    const failed = { status: 'failed', why: 'rate-limited' };
    expect(await asking()).toEqual(retryAt === undefined ? failed : { ...failed, retryAt });
  });

  it('is a bad answer where it is a redirect, which is not followed', async () => {
    services.respond = () => {
      const response = Response.error();
      Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
      return response;
    };
    expect(await asking()).toEqual({ status: 'failed', why: 'bad-answer' });
  });

  it('is a bad answer where a redirect led to another host', async () => {
    services.respond = () => {
      const response = json({});
      Object.defineProperties(response, {
        redirected: { value: true },
        url: { value: 'https://evil.example/' },
      });
      return response;
    };
    expect(await asking('https://en.wikipedia.org/x', 'follow')).toEqual({
      status: 'failed',
      why: 'bad-answer',
    });
  });
});

describe('nothing comes back', () => {
  it.each([
    ['from a service that can’t be reached', true, 'unreachable'],
    ['without a network', false, 'offline'],
  ])('%s', async (_, isOnline, why) => {
    online = isOnline;
    services.respond = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await asking()).toEqual({ status: 'failed', why });
  });

  const untilAborted = (_: URL, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    );

  it('in time', async () => {
    services.respond = untilAborted;
    const answer = asking();
    await clock.advance(TIMEOUT_MS - 1);
    await clock.advance(1);
    expect(await answer).toEqual({ status: 'failed', why: 'timeout' });
  });

  it('in time, though it began', async () => {
    services.respond = (_, { signal }) =>
      new Response(
        new ReadableStream({
          start: controller => signal?.addEventListener('abort', () => controller.error(signal.reason)),
        }),
      );
    const answer = asking();
    await clock.advance(TIMEOUT_MS);
    expect(await answer).toEqual({ status: 'failed', why: 'timeout' });
  });

  it('to someone who has left', async () => {
    services.respond = untilAborted;
    const answer = asking();
    await settle();
    aborter.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
    await expect(asking()).rejects.toThrow('left');
    expect(services.sent).toHaveLength(1);
  });
});

describe('what is noted', () => {
  it('is what leaves, before it leaves, and what came of it', async () => {
    services.respond = () => {
      expect(noted).toEqual(['10.5555/one']);
      return json({});
    };
    await asking();
    expect(noted).toEqual(['10.5555/one', 'answered']);
  });

  it('is nothing where nothing leaves', async () => {
    granted = () => false;
    await asking();
    await asking('https://evil.example/');
    expect(noted).toEqual([]);
  });

  it('is the failure, or that nobody waited any more', async () => {
    services.respond = () => html(503);
    await asking();
    services.respond = () => Promise.reject(new TypeError('Failed to fetch'));
    await asking();
    services.respond = () => {
      aborter.abort(new Error('closed'));
      return Promise.reject(new TypeError('aborted'));
    };
    await expect(asking()).rejects.toThrow('closed');
    expect(noted.filter(word => word !== '10.5555/one')).toEqual(['server-error', 'unreachable', 'left']);
  });
});
