import { describe, expect, it } from 'vitest';
import { europePmc } from '../../../lib/works/providers/europe-pmc.ts';
import { TODAY } from './support/fake-clock.ts';
import { europePmcResult } from './support/fake-services.ts';
import { read } from './support/reading.ts';

const provider = europePmc();
const KEY = 'doi:10.5555/one';
const PMID = '90000001';

function answer(results: unknown[], hitCount = results.length): string {
  return JSON.stringify({ version: '6.9', hitCount, resultList: { result: results } });
}

function reading(body: string, code = 200, keys = [KEY]) {
  return read(provider, keys, body, code);
}

function recordOf(more: object) {
  const found = reading(answer([europePmcResult(PMID, { doi: '10.5555/One', ...more })]));
  if (typeof found !== 'object' || found.status !== 'found') throw new Error('not found');
  return found.record;
}

const said = (value: unknown) => ({ value, by: 'Europe PMC', on: TODAY });

describe('requests', () => {
  it.each([
    [0, 0],
    [1, 1],
    [34, 1],
    [100, 3],
    [300, 9],
  ])('asks for %i works in %i requests', (count, requests) => {
    const keys = Array.from({ length: count }, (_, index) => `doi:10.5555/spoon.${index}`);
    const made = provider.requestsFor(keys);
    expect(made).toHaveLength(requests);
    expect(made.flatMap(request => request.keys)).toEqual(keys);
    for (const { address } of made) expect(address.length).toBeLessThan(5000);
  });

  it('asks by the surest identifier', () => {
    const all = { doi: '10.5555/ONE', pmid: PMID, pmcid: 'PMC900' };
    expect(provider.keyOf({ identifiers: all })).toBe(`pmid:${PMID}`);
    expect(provider.keyOf({ identifiers: { doi: all.doi, pmcid: all.pmcid } })).toBe('pmcid:PMC900');
    expect(provider.keyOf({ identifiers: { doi: all.doi } })).toBe(KEY);
    expect(provider.keyOf({ url: 'https://blog.example/', identifiers: { isbn: '9' } })).toBeUndefined();
  });

  it.each([['10.5555/a"b'], ['10.5555/a\\b'], ['10.5555/a b']])('asks nothing with %j', doi => {
    expect(provider.keyOf({ identifiers: { doi } })).toBeUndefined();
  });

  it('names the source of a PMID, whose numbers repeat elsewhere, and asks for whole records', () => {
    const [request] = provider.requestsFor([`pmid:${PMID}`, 'pmcid:PMC900', KEY]);
    const { searchParams } = new URL(request?.address ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      query: `(EXT_ID:${PMID} AND SRC:MED) OR PMCID:PMC900 OR DOI:"10.5555/one"`,
      resultType: 'core',
      format: 'json',
      pageSize: '9',
    });
    const polite = europePmc('us@project.example').requestsFor([KEY])[0]?.address ?? '';
    expect(new URL(polite).searchParams.get('email')).toBe('us@project.example');
  });
});

describe('records', () => {
  it('reads every field, each said by Europe PMC on the day', () => {
    const fullTextUrlList = {
      fullTextUrl: [
        { availabilityCode: 'S', documentStyle: 'html', url: 'https://publisher.example/paid' },
        {
          availabilityCode: 'OA',
          documentStyle: 'pdf',
          url: 'https://europepmc.org/articles/PMC900?pdf=render',
        },
        { availabilityCode: 'OA', documentStyle: 'html', url: 'https://europepmc.org/articles/PMC900' },
      ],
    };
    expect(recordOf({ pmcid: 'PMC900', fullTextUrlList })).toEqual({
      identifiers: { doi: '10.5555/one', pmid: PMID, pmcid: 'PMC900' },
      title: said('Spoons in village kitchens: a randomised trial'),
      authors: said([{ family: 'Invented', given: 'Ada' }, { name: 'Spoon Study Group' }]),
      container: said('Journal of invented results'),
      year: said(2019),
      volume: said('12'),
      issue: said('3'),
      pages: said('45-51'),
      publicationTypes: said(['Journal Article', 'Randomized Controlled Trial']),
      designs: said([{ term: 'Randomized Controlled Trial', as: 'type', design: 'randomised-trial' }]),
      openAccessUrl: said('https://europepmc.org/articles/PMC900'),
      abstract: said('Results\nForty spoons (P<0.001).'),
      notices: [],
      noticesAskedOf: [{ by: 'Europe PMC', on: TODAY }],
    });
  });

  it.each([
    ['a paid text', { availabilityCode: 'S', documentStyle: 'html', url: 'https://publisher.example/' }],
    [
      'an address without https',
      { availabilityCode: 'F', documentStyle: 'html', url: 'http://publisher.example/' },
    ],
    ['a script', { availabilityCode: 'F', documentStyle: 'html', url: 'javascript:alert(1)' }],
  ])('offers no %s for free', (_, fullTextUrl) => {
    expect(recordOf({ fullTextUrlList: { fullTextUrl: [fullTextUrl] } })).not.toHaveProperty('openAccessUrl');
  });

  it('names the server of a preprint, and asks it for no notices', () => {
    const record = recordOf({
      id: 'PPR9',
      source: 'PPR',
      pmid: undefined,
      journalInfo: undefined,
      bookOrReportDetails: { publisher: 'inventRxiv', yearOfPublication: 2026 },
      pubTypeList: { pubType: ['Preprint'] },
    });
    expect(record).toMatchObject({
      container: said('inventRxiv'),
      publicationTypes: said(['Preprint']),
      notices: [],
      noticesAskedOf: [],
    });
  });

  it('claims nothing of notices where a record has no publication types', () => {
    expect(recordOf({ pubTypeList: undefined }).noticesAskedOf).toEqual([]);
  });

  it("reads PubMed's notices with their citation", () => {
    const commentCorrectionList = {
      commentCorrection: [
        { id: '9', source: 'MED', type: 'Comment in', reference: 'J Invent. 2019;1:1.', orderIn: 1 },
        {
          id: '90000009',
          source: 'MED',
          type: 'Retraction in',
          reference: 'J Invent. 2020 Feb 6;3(2):7. doi: 10.5555/Notice(20)1',
          orderIn: 2,
        },
      ],
    };
    expect(recordOf({ commentCorrectionList }).notices).toEqual([
      {
        kind: 'retraction',
        label: 'Retraction in',
        date: '2020-02-06',
        url: 'https://doi.org/10.5555/notice(20)1',
        saidBy: [{ by: 'Europe PMC', on: TODAY }],
      },
    ]);
  });

  it("prefers PubMed's record of a DOI to others", () => {
    const preprint = europePmcResult('1', {
      source: 'PPR',
      pmid: undefined,
      doi: '10.5555/one',
      title: 'Preprint',
    });
    const paper = europePmcResult(PMID, { doi: '10.5555/one', title: 'Paper' });
    for (const results of [
      [preprint, paper],
      [paper, preprint],
    ]) {
      expect(reading(answer(results))).toMatchObject({ record: { title: { value: 'Paper' } } });
    }
  });
});

describe('answers that are none', () => {
  const bad = { status: 'failed', why: 'bad-answer' };

  it('takes a whole answer without the work for "unknown"', () => {
    expect(reading(answer([]))).toEqual({ status: 'unknown' });
    expect(reading(answer([europePmcResult('7', { doi: '10.5555/other' })]))).toEqual({ status: 'unknown' });
  });

  it('takes an answer that counted more than it holds for broken', () => {
    expect(reading(answer([europePmcResult('7', { doi: '10.5555/other' })], 2))).toEqual(bad);
  });

  it.each([
    ['an error code', '{"errCode":404,"errMsg":"No search criteria provided."}'],
    ['a version alone', '{"version":"6.9"}'],
    ['text', 'This API is temporarily unavailable due to maintenance.'],
    ['HTML', '<html></html>'],
    ['an answer that breaks off', answer([europePmcResult(PMID)]).slice(0, -30)],
    ['relations in no known form', answer([europePmcResult(PMID, { commentCorrectionList: 'many' })])],
    ['nothing', ''],
  ])('never takes %s for "unknown"', (_, body) => {
    expect(reading(body)).toEqual(bad);
  });

  it('asks in halves where the query was refused', () => {
    expect(reading('', 414)).toBe('split');
    expect(reading('', 404)).toEqual(bad);
  });
});

describe('preprints that were taken back', () => {
  const preprint = (...types: string[]) =>
    recordOf({ source: 'PPR', id: 'PPR900001', pmid: undefined, pubTypeList: { pubType: types } });

  it.each(['Preprint-withdrawal', 'preprint-removal', 'Preprint Withdrawal'])('"%s" is a notice', mark => {
    const { notices, noticesAskedOf } = preprint('Preprint', mark);
    expect(notices).toEqual([
      {
        kind: 'withdrawal',
        label: mark,
        url: 'https://europepmc.org/article/PPR/PPR900001',
        saidBy: [{ by: 'Europe PMC', on: TODAY }],
      },
    ]);
    expect(noticesAskedOf).toHaveLength(1);
  });

  it('without a mark says nothing, since not all preprints are marked', () => {
    expect(preprint('Preprint')).toMatchObject({ notices: [], noticesAskedOf: [] });
  });
});
