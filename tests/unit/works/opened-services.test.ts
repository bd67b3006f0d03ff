import { describe, expect, it } from 'vitest';
import { clinicalTrials } from '../../../lib/works/providers/clinical-trials.ts';
import { nlmCatalog } from '../../../lib/works/providers/nlm-catalog.ts';
import { openAlex } from '../../../lib/works/providers/openalex.ts';
import { unpaywall } from '../../../lib/works/providers/unpaywall.ts';
import { TODAY } from './support/fake-clock.ts';
import {
  journalSearch,
  journalSummaries,
  journalSummary,
  openAlexUnknown,
  openAlexWork,
  trialStudy,
  unpaywallAnswer,
} from './support/fake-services.ts';
import { read } from './support/reading.ts';

const DOI = '10.5555/one';
const unknown = { status: 'unknown' };
const bad = { status: 'failed', why: 'bad-answer' };
const HTML = '<html><body><h1>Bad gateway</h1></body></html>';

/** Nothing of a service that is not its own answer counts, whatever the status. */
const NOT_ANSWERS: [string, number, string][] = [
  ['HTML', 200, HTML],
  ['plain text', 200, 'Service unavailable'],
  ['nothing', 200, ''],
  ['an error in JSON', 200, '{"error":"API rate limit exceeded","count":"4","limit":"3"}'],
  ["a gateway's own 404", 404, HTML],
  ['a 400', 400, '{}'],
];

describe('OpenAlex', () => {
  const provider = openAlex();
  const reading = (work: object, key = `doi:${DOI}`) => read(provider, [key], JSON.stringify(work));

  it('asks for one work at a time, for the fields that are read, by DOI before PMID', () => {
    expect(provider.keyOf({ identifiers: { doi: '10.5555/A(b)<c>/d', pmid: '9' } })).toBe(
      'doi:10.5555/a(b)<c>/d',
    );
    expect(provider.keyOf({ identifiers: { pmid: '9' } })).toBe('pmid:9');
    expect(provider.keyOf({ identifiers: { pmcid: 'PMC9' } })).toBeUndefined();
    const [first, second] = provider.requestsFor(['doi:10.5555/a(b)<c>/d', 'pmid:9']);
    expect(first?.address).toMatch(
      /^https:\/\/api\.openalex\.org\/works\/doi:10\.5555\/a\(b\)%3Cc%3E\/d\?select=id,/,
    );
    expect(second?.address).toMatch(/^https:\/\/api\.openalex\.org\/works\/pmid:9\?select=id,/);
  });

  it('reads a retraction, and claims nothing of notices where it lists none', () => {
    expect(reading(openAlexWork(DOI, { is_retracted: true }))).toMatchObject({
      record: {
        notices: [
          {
            kind: 'retraction',
            url: 'https://openalex.org/W9000000001',
            saidBy: [{ by: 'OpenAlex', on: TODAY }],
          },
        ],
        noticesAskedOf: [{ by: 'OpenAlex', on: TODAY }],
      },
    });
    expect(reading(openAlexWork(DOI))).toMatchObject({ record: { notices: [], noticesAskedOf: [] } });
    expect(reading(openAlexWork(DOI, { is_retracted: null }))).toEqual(bad);
  });

  it('reads identifiers, and a free copy only where it is open', () => {
    const best = {
      landing_page_url: 'https://journal.example/one',
      pdf_url: 'https://journal.example/one.pdf',
    };
    const ids = {
      pmid: 'https://pubmed.ncbi.nlm.nih.gov/90000001',
      pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/900',
    };
    const open = { is_oa: true, oa_url: 'https://journal.example/one.pdf' };
    const free = reading(openAlexWork(DOI, { ids, open_access: open, best_oa_location: best }));
    expect(free).toMatchObject({
      record: {
        identifiers: { doi: DOI, pmid: '90000001', pmcid: 'PMC900' },
        openAccessUrl: { value: 'https://journal.example/one', by: 'OpenAlex' },
      },
    });
    const file = reading(openAlexWork(DOI, { open_access: open, best_oa_location: null }));
    expect(file).toMatchObject({ record: { openAccessUrl: { value: 'https://journal.example/one.pdf' } } });
    const closed = reading(openAlexWork(DOI, { best_oa_location: best }));
    expect(closed).not.toHaveProperty('record.openAccessUrl');
    const script = { is_oa: true, oa_url: 'javascript:alert(1)' };
    expect(reading(openAlexWork(DOI, { open_access: script }))).not.toHaveProperty('record.openAccessUrl');
  });

  it('counts only for the work that it names', () => {
    expect(reading(openAlexWork('10.5555/other'))).toEqual(bad);
    expect(reading(openAlexWork(DOI), 'pmid:9')).toEqual(bad);
  });

  it('knows its own "unknown" page', async () => {
    expect(read(provider, [`doi:${DOI}`], await openAlexUnknown().text(), 404)).toEqual(unknown);
    const refusal = JSON.stringify({ error: 'Not found', message: 'Work W9 not found' });
    expect(read(provider, [`doi:${DOI}`], refusal, 404)).toEqual(unknown);
  });

  it.each(NOT_ANSWERS)('takes %s for no answer', (_, code, body) => {
    expect(read(provider, [`doi:${DOI}`], body, code)).toEqual(bad);
  });
});

describe('Unpaywall', () => {
  const provider = unpaywall('us@project.example');
  const reading = (answer: object, code = 200) => read(provider, [DOI], JSON.stringify(answer), code);

  it("names the project's address, as the service demands", () => {
    expect(provider.requestsFor([DOI])[0]?.address).toBe(
      'https://api.unpaywall.org/v2/10.5555/one?email=us%40project.example',
    );
  });

  it('reads where the paper is free, a page before a file', () => {
    const best = {
      url: 'https://library.example/one.pdf',
      url_for_landing_page: 'https://library.example/one',
    };
    expect(reading(unpaywallAnswer(DOI, { is_oa: true, best_oa_location: best }))).toMatchObject({
      record: { openAccessUrl: { value: 'https://library.example/one', by: 'Unpaywall', on: TODAY } },
    });
    const file = { url: 'https://library.example/one.pdf', url_for_landing_page: null };
    expect(reading(unpaywallAnswer(DOI, { is_oa: true, best_oa_location: file }))).toMatchObject({
      record: { openAccessUrl: { value: 'https://library.example/one.pdf' } },
    });
  });

  it('offers nothing for a closed paper', () => {
    expect(reading(unpaywallAnswer(DOI))).toEqual({
      status: 'found',
      record: { identifiers: { doi: DOI }, notices: [], noticesAskedOf: [] },
    });
  });

  it('tells a DOI that it does not hold from an address that it refuses', () => {
    expect(reading({ HTTP_status_code: 404, error: true, message: 'no such DOI' }, 404)).toEqual(unknown);
    expect(reading({ HTTP_status_code: 422, error: true, message: 'Please use your own' }, 422)).toEqual(bad);
    expect(reading({ HTTP_status_code: 422, error: true, message: 'Please use your own' })).toEqual(bad);
  });

  it('counts only for the DOI that it names', () => {
    expect(reading(unpaywallAnswer('10.5555/other'))).toEqual(bad);
  });

  it.each(NOT_ANSWERS)('takes %s for no answer', (_, code, body) => {
    expect(read(provider, [DOI], body, code)).toEqual(bad);
  });
});

describe('ClinicalTrials.gov', () => {
  const NCT = 'NCT90000001';
  const provider = clinicalTrials();
  const reading = (study: object) => read(provider, [NCT], JSON.stringify(study));

  it('is asked with a well-formed number alone', () => {
    expect(provider.keyOf({ identifiers: { nct: 'nct90000001' } })).toBe(NCT);
    for (const nct of ['NCT9', 'NCT90000001/x', '90000001']) {
      expect(provider.keyOf({ identifiers: { nct } })).toBeUndefined();
    }
    expect(provider.requestsFor([NCT])[0]?.address).toMatch(
      /^https:\/\/clinicaltrials\.gov\/api\/v2\/studies\/NCT90000001\?format=json&fields=NCTId,/,
    );
  });

  it('has no title where nothing but markup stands for one', () => {
    const statusModule = { overallStatus: 'COMPLETED' };
    const bare = { statusModule, identificationModule: { nctId: NCT, briefTitle: '<img src=x' } };
    expect(reading({ protocolSection: bare })).toMatchObject({ status: 'found' });
    expect(reading({ protocolSection: bare })).not.toHaveProperty('record.title');
  });

  it('reads title, status, phases, type, results and dates', () => {
    expect(reading(trialStudy(NCT))).toMatchObject({
      record: {
        identifiers: { nct: NCT },
        title: { value: 'Spoons Against No Spoons [SPOON]', by: 'ClinicalTrials.gov', on: TODAY },
        trial: {
          value: {
            nct: NCT,
            status: 'COMPLETED',
            phases: ['PHASE2', 'PHASE3'],
            studyType: 'INTERVENTIONAL',
            hasResults: true,
            start: '2016-07',
            completed: '2019-12-20',
            lastUpdated: '2020-03-01',
          },
        },
        noticesAskedOf: [],
      },
    });
  });

  it('says nothing of what the register leaves out', () => {
    const study = trialStudy(NCT, {
      design: { phases: undefined },
      hasResults: undefined,
      status: { startDateStruct: { date: 'soon' } },
    });
    expect(reading(study)).toMatchObject({ record: { trial: { value: { phases: [] } } } });
    expect(reading(study)).not.toHaveProperty('record.trial.value.hasResults');
    expect(reading(study)).not.toHaveProperty('record.trial.value.start');
  });

  it('counts only for the trial that it names, by its present number or a former one', () => {
    expect(reading(trialStudy('NCT90000002'))).toEqual(bad);
    const moved = {
      protocolSection: {
        ...Object(Reflect.get(trialStudy('NCT90000002'), 'protocolSection')),
        identificationModule: { nctId: 'NCT90000002', nctIdAliases: [NCT], briefTitle: 'Spoons' },
      },
    };
    expect(reading(moved)).toMatchObject({ record: { trial: { value: { nct: 'NCT90000002' } } } });
  });

  it('knows its own words for an unknown number', () => {
    expect(read(provider, [NCT], `NCT number ${NCT} not found`, 404)).toEqual(unknown);
    expect(read(provider, [NCT], 'Parameter `nctId` has incorrect format', 400)).toEqual(bad);
  });

  it.each(NOT_ANSWERS)('takes %s for no answer', (_, code, body) => {
    expect(read(provider, [NCT], body, code)).toEqual(bad);
  });
});

describe('NLM Catalog', () => {
  const ISSN = '0000-000X';
  const provider = nlmCatalog('us@project.example');
  const [search] = provider.requestsFor([ISSN]);
  if (search === undefined) throw new Error('no request');

  const searched = (answer: object) =>
    provider.read({ code: 200, body: JSON.stringify(answer) }, search, TODAY);

  function summarised(answer: object, code = 200) {
    const found = searched(journalSearch(ISSN, '9000001', '9000002'));
    if (found === 'split' || !('next' in found)) throw new Error('nothing more to ask');
    const readings = provider.read({ code, body: JSON.stringify(answer) }, found.next, TODAY);
    return readings instanceof Map ? readings.get(ISSN) : readings;
  }

  it('is asked with the first ISSN that is one', () => {
    expect(provider.keyOf({ identifiers: {}, journal: { issns: ['online', ISSN, '1111-1111'] } })).toBe(ISSN);
    expect(provider.keyOf({ identifiers: { doi: DOI } })).toBeUndefined();
  });

  it('finds the records of the ISSN, then asks for them', () => {
    const { searchParams } = new URL(search.address);
    expect(Object.fromEntries(searchParams)).toEqual({
      db: 'nlmcatalog',
      term: `${ISSN}[ISSN]`,
      retmax: '10',
      retmode: 'json',
      tool: 'evidence-overlay',
      email: 'us@project.example',
    });
    const found = searched(journalSearch(ISSN, '9000001', '9000002'));
    expect(found).toMatchObject({
      next: {
        address: expect.stringContaining('/esummary.fcgi?db=nlmcatalog&id=9000001,9000002&'),
        keys: [ISSN],
      },
    });
    expect(searched(journalSearch(ISSN))).toEqual(new Map([[ISSN, unknown]]));
    expect(searched(journalSearch('1111-1111'))).toEqual(new Map([[ISSN, bad]]));
    expect(searched({ esearchresult: { ERROR: 'retstart', count: '0', idlist: [] } })).toEqual(
      new Map([[ISSN, bad]]),
    );
  });

  it('one record that names the ISSN and is indexed is a yes', () => {
    const former = journalSummary('9000002', ISSN, { currentindexingstatus: 'N' });
    expect(
      summarised(journalSummaries(['9000001', journalSummary('9000001', ISSN)], ['9000002', former])),
    ).toMatchObject({
      record: { medlineIndexed: { value: true, by: 'NLM Catalog', on: TODAY } },
    });
    expect(summarised(journalSummaries(['9000002', former]))).toMatchObject({
      record: { medlineIndexed: { value: false } },
    });
  });

  it('a record of another journal counts for nothing', () => {
    const other = journalSummary('9000001', '1111-1111');
    expect(summarised(journalSummaries(['9000001', other]))).toEqual(bad);
    const broken = { uid: '9000001', error: 'cannot get document summary' };
    expect(summarised(journalSummaries(['9000001', broken]))).toEqual(bad);
    expect(summarised(journalSummaries(['9000001', journalSummary('9000001', ISSN)]), 500)).toEqual(bad);
  });

  it.each(NOT_ANSWERS)('takes %s for no answer', (_, code, body) => {
    expect(read(provider, [ISSN], body, code)).toEqual(bad);
  });
});
