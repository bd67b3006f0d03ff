import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allProviders, type Provider, type ServiceRequest } from '../../../lib/works/providers/index.ts';
import {
  hostPermissionsFor,
  permissionFor,
  SERVICE_ORIGINS,
  servicesFor,
} from '../../../lib/works/services.ts';
import { TODAY } from './support/fake-clock.ts';
import {
  crossrefItem,
  europePmcResult,
  journalSearch,
  journalSummaries,
  journalSummary,
  openAlexWork,
  trialStudy,
  unpaywallAnswer,
  wikipediaSummary,
} from './support/fake-services.ts';
import { pubmedArticle, pubmedSet } from './support/pubmed-xml.ts';

const CONTACT = 'us@project.example';
const providers = allProviders(CONTACT);

const REFERENCE = {
  url: 'https://en.wikipedia.org/wiki/Invented_word',
  identifiers: { doi: '10.5555/one', pmid: '90000001', pmcid: 'PMC900', nct: 'NCT90000001' },
  journal: { issns: ['0000-0000'] },
};

it.each([CONTACT, undefined])(
  'every service of a build has its provider, and every provider its service',
  contact => {
    const names = allProviders(contact).map(({ service }) => service);
    expect(names.sort()).toEqual([...servicesFor(contact)].sort());
  },
);

it('the manifest asks for the services alone, and for Unpaywall only with a contact address', () => {
  const hosts = [
    'https://api.crossref.org/*',
    'https://eutils.ncbi.nlm.nih.gov/*',
    'https://www.ebi.ac.uk/*',
    'https://*.wikipedia.org/*',
    'https://api.openalex.org/*',
    'https://clinicaltrials.gov/*',
  ];
  expect(hostPermissionsFor(undefined)).toEqual(hosts);
  expect(hostPermissionsFor(CONTACT)).toEqual(hosts.toSpliced(5, 0, 'https://api.unpaywall.org/*'));
});

it('services on one host keep one pace', () => {
  const paces = Map.groupBy(providers, ({ service }) => SERVICE_ORIGINS[service]);
  for (const together of paces.values()) {
    expect(new Set(together.map(({ pace }) => JSON.stringify(pace))).size).toBe(1);
  }
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
  OpenAlex: JSON.stringify(openAlexWork('10.5555/one')),
  Unpaywall: JSON.stringify(unpaywallAnswer('10.5555/one')),
  'ClinicalTrials.gov': JSON.stringify(trialStudy('NCT90000001')),
  'NLM Catalog': JSON.stringify(journalSummaries(['9000001', journalSummary('9000001', '0000-0000')])),
};

function keyOf(provider: Provider): string {
  const key = provider.keyOf(REFERENCE);
  if (key === undefined) throw new Error(`${provider.service} can't be asked`);
  return key;
}

/** The request whose answer is the record: some services name first what has to be asked for. */
function lastRequest(provider: Provider): ServiceRequest {
  const [request] = provider.requestsFor([keyOf(provider)]);
  if (request === undefined) throw new Error('no request');
  const found = JSON.stringify(journalSearch('0000-0000', '9000001'));
  const readings = provider.read({ code: 200, body: found }, request, TODAY);
  return readings !== 'split' && 'next' in readings ? readings.next : request;
}

describe.each(providers.map(provider => [provider.service, provider] as const))('%s', (service, provider) => {
  it('asks none but its own host', () => {
    const requests = provider.requestsFor([keyOf(provider)]);
    expect(requests).toHaveLength(1);
    for (const { address } of requests) {
      const pattern = permissionFor(address, hostPermissionsFor(CONTACT));
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
        for (const { address } of asked) {
          expect(permissionFor(address, hostPermissionsFor(CONTACT))).toBeDefined();
        }
      }),
      { numRuns: 50 },
    );
  });

  const request = lastRequest(provider);

  function readingOf(body: string, code: number) {
    const readings = provider.read({ code, body }, request, TODAY);
    if (readings === 'split' || 'next' in readings) return readings;
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
