import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkResult } from '../../../lib/works/model.ts';
import { MAX_WAITING } from '../../../lib/works/net/host-queue.ts';
import { allProviders } from '../../../lib/works/providers/index.ts';
import { SERVICE_ORIGINS } from '../../../lib/works/services.ts';
import { FakeClock } from './support/fake-clock.ts';
import { crossrefItem, FakeServices } from './support/fake-services.ts';
import { fakeWorks, idOf, opened, paper } from './support/fake-works.ts';

/* Fifty tabs at once, a thousand look-ups, and services that take as long as we wait for any. */

const TABS = 50;
const IN_EACH = 20;
const SLOW_MS = 9_000;

interface Request {
  host: string;
  from: number;
  to: number;
}

let clock: FakeClock;
let services: FakeServices;
let requests: Request[];

beforeEach(() => {
  clock = new FakeClock();
  services = new FakeServices();
  requests = [];
  services.respond = async address => {
    const request = { host: address.hostname, from: clock.now(), to: Number.POSITIVE_INFINITY };
    requests.push(request);
    await clock.sleep(SLOW_MS);
    request.to = clock.now();
    return services.usual(address);
  };
});

const doiOf = (tab: number, at: number) => `10.5555/load.${tab}.${at}`;

function article(tab: number) {
  return Array.from({ length: IN_EACH }, (_, at) => {
    const doi = doiOf(tab, at);
    services.items.set(doi, crossrefItem(doi));
    return paper(at + 1, doi);
  });
}

const kinds = (results: ReadonlyMap<string, WorkResult>) => [...results.values()].map(({ status }) => status);

describe('fifty tabs with a thousand references, every service slow', () => {
  it('all are answered, in the pace of each host', async () => {
    const resolveWorks = fakeWorks(services, clock);
    const tabs = Array.from({ length: TABS }, (_, tab) =>
      resolveWorks(article(tab), opened({ cause: 'ahead' })),
    );
    const all = await clock.until(Promise.all(tabs));
    expect(new Set(all.flatMap(kinds))).toEqual(new Set(['found']));
    for (const { service, pace, asked } of allProviders()) {
      const host = new URL(SERVICE_ORIGINS[service].replace('*', 'en')).hostname;
      const own = requests.filter(request => request.host === host);
      if (asked === 'list' && service !== 'PubMed') expect(own.length).toBe(TABS);
      for (const [at, { from }] of own.entries()) {
        const before = own[at - 1];
        if (before) expect(from - before.from).toBeGreaterThanOrEqual(pace.intervalMs);
        const underWay = own.filter(other => other.from <= from && from < other.to);
        expect(underWay.length).toBeLessThanOrEqual(pace.concurrent);
      }
    }
  });

  it('a card that a reader opens is asked about next, though it waits at the end of the line', async () => {
    const resolveWorks = fakeWorks(services, clock);
    const tabs = Array.from({ length: TABS }, (_, tab) =>
      resolveWorks(article(tab), opened({ cause: 'ahead' })),
    );
    await clock.advance(SLOW_MS);
    const [wanted = paper(1)] = article(TABS - 1);
    const from = clock.now();
    const results = await clock.until(resolveWorks([wanted], opened()));
    expect(kinds(results)).toEqual(['found']);
    // What is under way ends, then its own turn comes.
    expect(clock.now() - from).toBeLessThanOrEqual(2 * SLOW_MS + 2_000);
    await clock.until(Promise.all(tabs));
  });

  it('goes on with what was fetched ahead while readers open cards', async () => {
    const resolveWorks = fakeWorks(services, clock);
    const tabs = Array.from({ length: 3 }, (_, tab) =>
      resolveWorks(article(tab), opened({ cause: 'ahead' })),
    );
    const cards = Array.from({ length: 20 }, (_, card) => resolveWorks([paper(card)], opened()));
    const all = await clock.until(Promise.all([...tabs, ...cards]));
    expect(all.flatMap(kinds).filter(kind => kind === 'failed')).toEqual([]);
  });

  it('asks for nothing of tabs that were closed', async () => {
    const resolveWorks = fakeWorks(services, clock);
    const closed = new AbortController();
    const tabs = Array.from({ length: TABS }, (_, tab) =>
      resolveWorks(article(tab), opened({ cause: 'ahead', signal: closed.signal })),
    );
    await clock.advance(SLOW_MS);
    const before = requests.length;
    closed.abort(new Error('closed'));
    for (const tab of tabs) await expect(tab).rejects.toThrow('closed');
    await clock.advance(60_000);
    expect(requests).toHaveLength(before);
  });
});

it('more than a thousand at one service: the rest is said not to have been asked, and the next time it is', async () => {
  const resolveWorks = fakeWorks(services, clock);
  const many = Array.from({ length: MAX_WAITING + 500 }, (_, at) => ({
    id: idOf(at),
    text: '',
    identifiers: { nct: `NCT9${String(at).padStart(6, '0')}1` },
  }));
  services.respond = address => services.usual(address);
  const results = await clock.until(resolveWorks(many, opened()));
  const notAsked = [...results].filter(([, result]) => result.status === 'failed');
  expect(notAsked.length).toBeGreaterThan(0);
  for (const [, result] of notAsked) {
    expect(result).toEqual({ status: 'failed', why: 'too-many', service: 'ClinicalTrials.gov' });
  }
  const left = many.filter(({ id }) => results.get(id)?.status === 'failed');
  expect(new Set(kinds(await clock.until(resolveWorks(left, opened()))))).toEqual(new Set(['found']));
});
