import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkResult } from '../../../lib/works/model.ts';
import { TIMEOUT_MS } from '../../../lib/works/net/ask.ts';
import type { ResolveWorks } from '../../../lib/works/resolve.ts';
import { FakeClock, settle, TODAY } from './support/fake-clock.ts';
import { crossrefItem, FakeServices, html, json } from './support/fake-services.ts';
import { CROSSREF_AND_WIKIPEDIA, fakeWorks, idOf, opened, paper, wikiPage } from './support/fake-works.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;

let services: FakeServices;
let clock: FakeClock;
let resolveWorks: ResolveWorks;

beforeEach(() => {
  services = new FakeServices();
  clock = new FakeClock();
  resolveWorks = fakeWorks(services, clock, { providers: CROSSREF_AND_WIKIPEDIA });
  for (let number = 1; number <= 400; number += 1) {
    const doi = `10.5555/spoon.${number}`;
    services.items.set(doi, crossrefItem(doi));
  }
  services.pages.add('Invented_word');
});

const papers = (count: number) => Array.from({ length: count }, (_, index) => paper(index + 1));

async function statusOf(number: number, more = {}): Promise<WorkResult | undefined> {
  return (await clock.until(resolveWorks([paper(number)], opened(more)))).get(idOf(number));
}

describe('requests for a whole list', () => {
  it.each([
    [1, 1],
    [10, 1],
    [100, 1],
    [300, 3],
  ])('of %i papers: %i, and none the second time', async (count, requests) => {
    const results = await clock.until(resolveWorks(papers(count), opened()));
    expect(services.sent).toHaveLength(requests);
    expect([...results.values()].every(({ status }) => status === 'found')).toBe(true);
    await clock.until(resolveWorks(papers(count), opened()));
    expect(services.sent).toHaveLength(requests);
  });

  it('asks once for a work that several references name', async () => {
    const results = await clock.until(
      resolveWorks([paper(1), paper(2, '10.5555/spoon.1'), paper(3, '10.5555/SPOON.1')], opened()),
    );
    expect(services.sent).toHaveLength(1);
    expect(new URL(services.sent[0]?.address ?? '').searchParams.get('rows')).toBe('1');
    expect([...results.keys()]).toEqual([1, 2, 3].map(idOf));
  });

  it('asks each service for what it may know', async () => {
    const results = await clock.until(
      resolveWorks(
        [
          paper(1),
          wikiPage(2, 'Invented_word'),
          wikiPage(3, 'Nobody_wrote_this'),
          { id: 'reference-4', url: 'https://blog.example/', identifiers: {} },
          paper(5, '10.5555/nobody'),
        ],
        opened(),
      ),
    );
    expect(services.askedOf('api.crossref.org')).toHaveLength(1);
    expect(services.askedOf('en.wikipedia.org')).toHaveLength(2);
    expect(results.get('reference-1')).toMatchObject({
      status: 'found',
      work: { year: { value: 2019, by: 'Crossref', on: TODAY } },
    });
    expect(results.get('reference-2')).toMatchObject({
      status: 'found',
      work: { lastEdited: { value: '2026-05-03' } },
    });
    expect(results.get('reference-3')).toEqual({ status: 'unknown', askedOf: ['Wikipedia'] });
    expect(results.get('reference-4')).toEqual({ status: 'no-identifier' });
    expect(results.get('reference-5')).toEqual({ status: 'unknown', askedOf: ['Crossref'] });
  });

  it('shares one request among tabs that ask at once', async () => {
    const all = Array.from({ length: 10 }, () => resolveWorks(papers(3), opened()));
    const results = await clock.until(Promise.all(all));
    expect(services.sent).toHaveLength(1);
    expect(results.every(result => result.get('reference-3')?.status === 'found')).toBe(true);
  });

  it('finds the DOI that spoils a list, and gives the others', async () => {
    services.respond = address => {
      const filter = address.searchParams.get('filter') ?? '';
      return filter.includes('spoon.7,') || filter.endsWith('spoon.7')
        ? json({ status: 'failed' }, 400)
        : services.usual(address);
    };
    const results = await clock.until(resolveWorks(papers(10), opened()));
    expect(results.get('reference-7')).toMatchObject({
      status: 'failed',
      why: 'bad-answer',
      service: 'Crossref',
    });
    expect([...results.values()].filter(({ status }) => status === 'found')).toHaveLength(9);
  });
});

describe('what the reader allows', () => {
  const references = [paper(1), wikiPage(2, 'Invented_word'), { id: 'reference-3', identifiers: {} }];

  it.each(['not-chosen', 'off'] as const)('%s: nothing leaves', async lookups => {
    for (const cause of ['open', 'ahead'] as const) {
      const results = await resolveWorks(references, opened({ lookups, cause }));
      expect(results.get('reference-1')).toEqual({ status: 'not-asked', why: lookups });
      expect(results.get('reference-2')).toEqual({ status: 'not-asked', why: lookups });
      expect(results.get('reference-3')).toEqual({ status: 'no-identifier' });
    }
    expect(services.sent).toEqual([]);
  });

  it('on-open: nothing leaves ahead; what the reader opens does', async () => {
    const results = await clock.until(
      resolveWorks(references, opened({ lookups: 'on-open', cause: 'ahead' })),
    );
    expect(results.get('reference-1')).toEqual({ status: 'not-asked', why: 'on-open' });
    expect(results.get('reference-3')).toEqual({ status: 'no-identifier' });
    expect(services.sent).toEqual([]);
    expect(await statusOf(1, { lookups: 'on-open' })).toMatchObject({ status: 'found' });
    expect(services.sent).toHaveLength(1);
  });

  it('on-open: what is remembered is shown ahead', async () => {
    await statusOf(1, { lookups: 'on-open' });
    expect(await statusOf(1, { lookups: 'on-open', cause: 'ahead' })).toMatchObject({ status: 'found' });
    expect(services.sent).toHaveLength(1);
  });

  it('a page that may be for one reader alone: what is remembered, and nothing leaves', async () => {
    expect(await statusOf(1, { cause: 'recall' })).toEqual({ status: 'not-asked', why: 'on-open' });
    expect(services.sent).toEqual([]);
    expect(await statusOf(1)).toMatchObject({ status: 'found' });
    expect(await statusOf(1, { cause: 'recall' })).toMatchObject({ status: 'found' });
    expect(services.sent).toHaveLength(1);
  });

  it('a private window: nothing ahead, nothing kept, nothing from memory', async () => {
    expect(await statusOf(1, { isPrivate: true, cause: 'ahead' })).toEqual({
      status: 'not-asked',
      why: 'on-open',
    });
    expect(services.sent).toEqual([]);
    expect(await statusOf(1, { isPrivate: true })).toMatchObject({ status: 'found' });
    expect(await statusOf(1, { cause: 'ahead', lookups: 'on-open' })).toMatchObject({ status: 'not-asked' });
    expect(await statusOf(1, { isPrivate: true })).toMatchObject({ status: 'found' });
    expect(services.sent).toHaveLength(2);
  });

  it('only identifiers and titles of Wikipedia pages leave', async () => {
    await clock.until(resolveWorks([paper(1), wikiPage(2, 'Invented_word')], opened()));
    const allowed = [
      /^https:\/\/api\.crossref\.org\/works\?filter=doi:10\.5555\/spoon\.1&rows=1&select=[A-Za-z,-]+$/,
      /^https:\/\/en\.wikipedia\.org\/api\/rest_v1\/page\/summary\/Invented_word$/,
    ];
    expect(services.sent).toHaveLength(2);
    for (const { address, init } of services.sent) {
      expect(allowed.some(form => form.test(address))).toBe(true);
      expect(Object.keys(init.headers ?? {}).filter(name => name !== 'Api-User-Agent')).toEqual([]);
      expect(init.body).toBeUndefined();
      expect(JSON.stringify([address, init.headers])).not.toMatch(/secret-path|journal\.example|blog/);
    }
  });

  it('without permission for a host, it is not asked', async () => {
    const providers = CROSSREF_AND_WIKIPEDIA;
    resolveWorks = fakeWorks(services, clock, { providers, hasPermission: async () => false });
    expect(await statusOf(1)).toEqual({ status: 'failed', why: 'no-permission', service: 'Crossref' });
    expect(services.sent).toEqual([]);
  });
});

describe('failures', () => {
  it.each<[string, () => Response | Promise<Response>, object]>([
    ['HTML instead of JSON', () => html(200), { why: 'bad-answer' }],
    [
      'an error in JSON',
      () => json({ status: 'failed', 'message-type': 'validation-failure' }),
      { why: 'bad-answer' },
    ],
    ['too many requests', () => html(429), { why: 'rate-limited' }],
    ['a server error', () => html(503), { why: 'server-error' }],
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch')), { why: 'unreachable' }],
  ])('%s is never "unknown", and passes', async (_, respond, expected) => {
    services.respond = respond;
    expect(await statusOf(1)).toMatchObject({ status: 'failed', service: 'Crossref', ...expected });
    services.respond = address => services.usual(address);
    await clock.advance(HOUR);
    expect(await statusOf(1)).toMatchObject({ status: 'found' });
  });

  it('a service that says nothing fails after the timeout', async () => {
    services.respond = (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const result = resolveWorks([paper(1)], opened());
    await clock.advance(TIMEOUT_MS);
    expect((await result).get('reference-1')).toMatchObject({ status: 'failed', why: 'timeout' });
  });

  it('are not repeated ahead for a while, but at once for a reader', async () => {
    services.respond = () => html(200);
    const failed = { status: 'failed', why: 'bad-answer', service: 'Crossref' };
    expect(await statusOf(1, { cause: 'ahead' })).toEqual(failed);
    await clock.advance(59_000);
    expect(await statusOf(1, { cause: 'ahead' })).toEqual(failed);
    expect(services.sent).toHaveLength(1);
    services.respond = address => services.usual(address);
    expect(await statusOf(1)).toMatchObject({ status: 'found' });
  });

  it('of one service leave the other alone', async () => {
    services.respond = address =>
      address.hostname === 'api.crossref.org' ? html(500) : services.usual(address);
    const results = await clock.until(resolveWorks([paper(1), wikiPage(2, 'Invented_word')], opened()));
    expect(results.get('reference-1')).toMatchObject({ status: 'failed', service: 'Crossref' });
    expect(results.get('reference-2')).toMatchObject({ status: 'found' });
  });
});

describe('what is remembered', () => {
  const retracted = () => {
    const doi = '10.5555/spoon.1';
    services.items.set(
      doi,
      crossrefItem(doi, { 'updated-by': [{ type: 'retraction', label: 'Retraction' }] }),
    );
  };

  it('shows a retraction at most a day later', async () => {
    await statusOf(1);
    retracted();
    await clock.advance(DAY - 1);
    expect(await statusOf(1)).toMatchObject({ work: { notices: [] } });
    await clock.advance(1);
    expect(await statusOf(1)).toMatchObject({ work: { notices: [{ kind: 'retraction' }] } });
  });

  it('keeps the metadata when notices can no longer be asked for, and claims nothing of them', async () => {
    await statusOf(1);
    await clock.advance(DAY);
    services.respond = () => html(200);
    const result = await statusOf(1);
    expect(result).toMatchObject({
      status: 'found',
      work: {
        title: { value: 'Spoons in village kitchens, part spoon.1', on: TODAY },
        noticesAskedOf: [],
        failures: [{ service: 'Crossref', why: 'bad-answer' }],
      },
    });
    services.respond = address => services.usual(address);
    expect(await statusOf(1)).toMatchObject({ work: { noticesAskedOf: [{ on: '2026-06-02' }] } });
  });

  it('keeps a retraction that it knows when it can ask no more', async () => {
    retracted();
    await statusOf(1);
    await clock.advance(DAY);
    services.respond = () => html(200);
    expect(await statusOf(1)).toMatchObject({
      work: { notices: [{ kind: 'retraction' }], noticesAskedOf: [] },
    });
  });

  it('asks anew for an unknown work after a day', async () => {
    const reference = paper(9, '10.5555/late');
    const ask = async () =>
      (await clock.until(resolveWorks([reference], opened()))).get('reference-9')?.status;
    expect(await ask()).toBe('unknown');
    services.items.set('10.5555/late', crossrefItem('10.5555/late'));
    expect(await ask()).toBe('unknown');
    await clock.advance(DAY);
    expect(await ask()).toBe('found');
  });
});

describe('someone leaves', () => {
  const hold = () => {
    const held: { signal: AbortSignal | null | undefined; release: () => void }[] = [];
    services.respond = (address, { signal }) =>
      new Promise((resolve, reject) => {
        held.push({ signal, release: () => resolve(services.usual(address)) });
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    return held;
  };

  it('and the request is called off', async () => {
    const held = hold();
    const left = new AbortController();
    const result = resolveWorks(papers(3), opened({ signal: left.signal }));
    await settle();
    left.abort(new Error('closed'));
    await expect(result).rejects.toThrow('closed');
    expect(held[0]?.signal?.aborted).toBe(true);
  });

  it('but others still wait: it goes on', async () => {
    const held = hold();
    const left = new AbortController();
    const gone = resolveWorks(papers(3), opened({ signal: left.signal }));
    const stays = resolveWorks([paper(2)], opened());
    await settle();
    left.abort(new Error('closed'));
    await expect(gone).rejects.toThrow('closed');
    expect(held[0]?.signal?.aborted).toBe(false);
    held[0]?.release();
    expect((await stays).get('reference-2')).toMatchObject({ status: 'found' });
    expect(services.sent).toHaveLength(1);
  });

  it('and comes back: it is asked anew', async () => {
    hold();
    const left = new AbortController();
    const gone = resolveWorks([paper(1)], opened({ signal: left.signal }));
    await settle();
    left.abort(new Error('closed'));
    await expect(gone).rejects.toThrow('closed');
    services.respond = address => services.usual(address);
    expect(await statusOf(1)).toMatchObject({ status: 'found' });
  });
});
