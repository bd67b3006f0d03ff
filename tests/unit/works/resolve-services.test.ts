import { beforeEach, describe, expect, it } from 'vitest';
import type { ReferenceAsked } from '../../../lib/works/inquiry.ts';
import type { WorkResult } from '../../../lib/works/model.ts';
import { TIMEOUT_MS } from '../../../lib/works/net/ask.ts';
import { PATIENCE_MS } from '../../../lib/works/patience.ts';
import type { ResolveWorks } from '../../../lib/works/resolve.ts';
import { FakeClock, settle, TODAY } from './support/fake-clock.ts';
import { crossrefItem, FakeServices, html } from './support/fake-services.ts';
import { fakeWorks, idOf, opened } from './support/fake-works.ts';

let services: FakeServices;
let clock: FakeClock;
let resolveWorks: ResolveWorks;

const doiOf = (number: number) => `10.5555/spoon.${number}`;
const pmidOf = (number: number) => `${90_000_000 + number}`;
const byDoi = (number: number): ReferenceAsked => ({ id: idOf(number), identifiers: { doi: doiOf(number) } });
const byPmid = (number: number): ReferenceAsked => ({
  id: idOf(number),
  identifiers: { pmid: pmidOf(number) },
});

beforeEach(() => {
  services = new FakeServices();
  clock = new FakeClock();
  resolveWorks = fakeWorks(services, clock);
  for (let number = 1; number <= 300; number += 1) {
    services.items.set(doiOf(number), crossrefItem(doiOf(number)));
    services.pmids.set(doiOf(number), pmidOf(number));
  }
});

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('requests for a whole list, of all services together', () => {
  it.each<[string, number, (number: number) => ReferenceAsked, number]>([
    ['1 DOI', 1, byDoi, 3],
    ['10 DOIs', 10, byDoi, 3],
    ['100 DOIs', 100, byDoi, 5],
    ['100 PMIDs', 100, byPmid, 5],
    ['100 of either', 100, number => (number % 2 === 0 ? byDoi(number) : byPmid(number)), 5],
    ['300 DOIs', 300, byDoi, 15],
  ])('%s', async (_, count, reference, requests) => {
    const references = numbers(count).map(reference);
    const results = await clock.until(resolveWorks(references, opened({ cause: 'ahead' })));
    expect(services.sent).toHaveLength(requests);
    const asked = ['Crossref', 'PubMed', 'Europe PMC'].map(by => ({ by, on: TODAY }));
    for (const result of results.values()) expect(result).toMatchObject({ work: { noticesAskedOf: asked } });
    await clock.until(resolveWorks(references, opened({ cause: 'ahead' })));
    expect(services.sent).toHaveLength(requests);
  });

  it('when it is opened in turn, what was fetched ahead is there, and the rest is asked for that one', async () => {
    const results = await clock.until(resolveWorks(numbers(100).map(byDoi), opened({ cause: 'ahead' })));
    expect(results.get('reference-50')).toMatchObject({ work: { onOpen: ['OpenAlex', 'NLM Catalog'] } });
    const open = async () => (await clock.until(resolveWorks([byDoi(50)], opened()))).get('reference-50');
    expect(await open()).toMatchObject({ work: { medlineIndexed: { value: true, by: 'NLM Catalog' } } });
    const [, , , , , ...more] = services.sent.map(({ address }) => new URL(address).pathname);
    expect(more.toSorted()).toEqual([
      '/entrez/eutils/esearch.fcgi',
      '/entrez/eutils/esummary.fcgi',
      `/works/doi:${doiOf(50)}`,
    ]);
    expect(await open()).not.toHaveProperty('work.onOpen');
    expect(services.sent).toHaveLength(8);
  });

  it('a journal is asked about once, however many of its papers are opened', async () => {
    await clock.until(resolveWorks(numbers(3).map(byDoi), opened()));
    await clock.until(resolveWorks([byDoi(4)], opened()));
    const asked = services
      .askedOf('eutils.ncbi.nlm.nih.gov')
      .filter(address => address.includes('nlmcatalog'));
    expect(asked).toHaveLength(2);
  });
});

describe('an opened card', () => {
  const open = async (reference: ReferenceAsked) =>
    (await resolveWorks([reference], opened())).get(reference.id);

  it('joins what the services say', async () => {
    expect(await clock.until(open(byDoi(1)))).toMatchObject({
      work: {
        identifiers: { doi: doiOf(1), pmid: pmidOf(1) },
        title: { by: 'Crossref' },
        publicationTypes: { value: ['Journal Article', 'Randomized Controlled Trial'], by: 'PubMed' },
      },
    });
  });

  it('finds the DOI of a reference that names a PMID alone', async () => {
    expect(await clock.until(open(byPmid(1)))).toMatchObject({ work: { title: { by: 'Crossref' } } });
  });

  const silent = (host: string) => {
    services.respond = (address, { signal }) =>
      address.hostname === host
        ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
        : services.usual(address);
  };

  it('does not wait long for a service that says nothing, names it, and hears of it later', async () => {
    silent('www.ebi.ac.uk');
    const later: (WorkResult | undefined)[] = [];
    const onMore = (results: Map<string, WorkResult>) => later.push(results.get('reference-1'));
    const card = resolveWorks([byDoi(1)], opened({ onMore }));
    await clock.advance(PATIENCE_MS);
    expect((await card).get('reference-1')).toMatchObject({
      status: 'found',
      work: { noticesAskedOf: [{ by: 'Crossref' }], pending: ['Europe PMC'] },
    });
    expect(later).toEqual([]);
    await clock.advance(TIMEOUT_MS);
    expect(later).toMatchObject([{ work: { failures: [{ service: 'Europe PMC', why: 'timeout' }] } }]);
    expect(later[0]).not.toHaveProperty('work.pending');
  });

  it('is given what comes late, from service to service', async () => {
    const held: (() => void)[] = [];
    services.respond = (address, init) => {
      const answer = services.usual(address);
      if (address.hostname !== 'www.ebi.ac.uk') return answer;
      return new Promise((resolve, reject) => {
        held.push(() => resolve(answer));
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    };
    const later: (WorkResult | undefined)[] = [];
    const onMore = (results: Map<string, WorkResult>) => later.push(results.get('reference-1'));
    const card = resolveWorks([byDoi(1)], opened({ onMore }));
    await clock.advance(PATIENCE_MS);
    await card;
    held[0]?.();
    await settle();
    await clock.advance(1000);
    // Europe PMC names the PMID, with which PubMed can be asked; PubMed names the journal.
    expect(later).toMatchObject([
      { work: { identifiers: { pmid: pmidOf(1) }, pending: ['PubMed'] } },
      { work: { publicationTypes: { by: 'PubMed' }, pending: ['NLM Catalog'] } },
      { work: { medlineIndexed: { value: true } } },
    ]);
    expect(later[2]).not.toHaveProperty('work.pending');
  });

  it('waits for the one service that can know it', async () => {
    silent('api.crossref.org');
    services.pmids.clear();
    services.items.clear();
    const card = open(byDoi(1));
    await clock.advance(PATIENCE_MS);
    let isSettled = false;
    void card.then(() => {
      isSettled = true;
    });
    await settle();
    expect(isSettled).toBe(false);
    await clock.advance(TIMEOUT_MS);
    expect(await card).toMatchObject({ status: 'failed', why: 'timeout', service: 'Crossref' });
  });

  it('is there although all but one fail', async () => {
    services.respond = address =>
      address.hostname === 'api.crossref.org' ? services.usual(address) : html(500);
    expect(await clock.until(open(byDoi(1)))).toMatchObject({
      status: 'found',
      work: {
        title: { by: 'Crossref' },
        failures: [
          { service: 'Europe PMC', why: 'server-error' },
          { service: 'OpenAlex', why: 'server-error' },
        ],
      },
    });
  });
});
