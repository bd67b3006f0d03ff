import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allProviders, type Provider } from '../../../lib/works/providers/index.ts';
import { HOST_PERMISSIONS, permissionFor, SERVICE_ORIGINS, SERVICES } from '../../../lib/works/services.ts';
import { TODAY } from './support/fake-clock.ts';
import { crossrefItem, europePmcResult, wikipediaSummary } from './support/fake-services.ts';
import { pubmedArticle, pubmedSet } from './support/pubmed-xml.ts';

const providers = allProviders('us@project.example');

const REFERENCE = {
  url: 'https://en.wikipedia.org/wiki/Invented_word',
  identifiers: { doi: '10.5555/one', pmid: '90000001', pmcid: 'PMC900' },
};

it('every service of the list has its provider, and every provider its service', () => {
  expect(providers.map(({ service }) => service).sort()).toEqual([...SERVICES].sort());
});

it('the manifest asks for the services alone', () => {
  expect(HOST_PERMISSIONS).toEqual([
    'https://api.crossref.org/*',
    'https://eutils.ncbi.nlm.nih.gov/*',
    'https://www.ebi.ac.uk/*',
    'https://*.wikipedia.org/*',
  ]);
});

/** Answers in each service's own form, to be damaged. */
const SAMPLES: Record<string, string> = {
  Crossref: JSON.stringify({
    status: 'ok',
    'message-type': 'work-list',
    message: {
      'total-results': 1,
      items: [crossrefItem('10.5555/one', { 'updated-by': [{ type: 'retraction' }] })],
    },
  }),
  PubMed: pubmedSet(pubmedArticle('90000001')),
  'Europe PMC': JSON.stringify({ hitCount: 1, resultList: { result: [europePmcResult('90000001')] } }),
  Wikipedia: JSON.stringify(wikipediaSummary('Invented word')),
};

function keyOf(provider: Provider): string {
  const key = provider.keyOf(REFERENCE);
  if (key === undefined) throw new Error(`${provider.service} can't be asked`);
  return key;
}

describe.each(providers.map(provider => [provider.service, provider] as const))('%s', (service, provider) => {
  it('asks none but its own host', () => {
    const requests = provider.requestsFor([keyOf(provider)]);
    expect(requests).toHaveLength(1);
    for (const { address } of requests) {
      const pattern = permissionFor(address);
      expect(pattern).toBe(`${SERVICE_ORIGINS[service]}/*`);
    }
  });

  it('asks about every key once, whatever the keys', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 120 }), words => {
        const keys = words.flatMap(
          word =>
            provider.keyOf({
              url: `https://en.wikipedia.org/wiki/${encodeURIComponent(word)}`,
              identifiers: { doi: `10.5555/${word}` },
            }) ?? [],
        );
        const asked = provider.requestsFor([...new Set(keys)]);
        expect(asked.flatMap(request => request.keys).sort()).toEqual([...new Set(keys)].sort());
        for (const { address } of asked) expect(permissionFor(address)).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });

  const [request] = provider.requestsFor([keyOf(provider)]);

  function readingOf(body: string, code: number) {
    if (request === undefined) throw new Error('no request');
    const readings = provider.read({ code, body }, request, TODAY);
    if (readings === 'split') return readings;
    expect([...readings.keys()]).toEqual([...request.keys]);
    return readings.get(keyOf(provider));
  }

  it('reads its own form', () => {
    expect(readingOf(SAMPLES[service] ?? '', 200)).toMatchObject({ status: 'found' });
  });

  it('has a reading for any body, and "found" for none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 200, max: 499 }), (body, code) => {
        expect(readingOf(body, code)).not.toMatchObject({ status: 'found' });
      }),
    );
    fc.assert(
      fc.property(fc.json(), body => {
        expect(readingOf(body, 200)).toEqual({ status: 'failed', why: 'bad-answer' });
      }),
    );
  });

  it('never takes a damaged answer for "unknown"', () => {
    const whole = SAMPLES[service] ?? '';
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), end => {
        expect(readingOf(whole.slice(0, end), 200)).toEqual({ status: 'failed', why: 'bad-answer' });
      }),
      { numRuns: 300 },
    );
  });
});
