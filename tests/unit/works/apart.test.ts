import { describe, expect, it } from 'vitest';
import { partIdentifiers } from '../../../lib/works/apart.ts';
import { merge } from '../../../lib/works/merge.ts';
import type { ServiceName, Work } from '../../../lib/works/model.ts';
import type { Told } from '../../../lib/works/service.ts';

const ROE = { doi: '10.5555/roe', pmid: '20000001', pmcid: 'PMC2000001' };
const STONE = { doi: '10.5555/stone', pmid: '20000002', pmcid: 'PMC2000002' };

const record = (identifiers: Work['identifiers'], more: Partial<Work> = {}): Work => ({
  identifiers,
  notices: [],
  noticesAskedOf: [],
  ...more,
});
const found = (identifiers: Work['identifiers'], more: Partial<Work> = {}): Told => ({
  status: 'found',
  record: record(identifiers, more),
});
const told = (...all: [ServiceName, Told][]) => new Map<ServiceName, Told>(all);

describe('the identifiers of an entry are one paper’s', () => {
  it.each([
    ['no record', [], ROE],
    [
      'a record of each that says no more',
      [{ doi: ROE.doi }, { pmid: ROE.pmid }],
      { doi: ROE.doi, pmid: ROE.pmid },
    ],
    ['a record that ties them', [ROE], ROE],
    ['one identifier alone', [STONE], { doi: ROE.doi }],
    [
      'a DOI in capitals',
      [
        { doi: 'ROE'.toLowerCase(), pmid: '1' },
        { doi: ROE.doi.toUpperCase(), pmid: ROE.pmid },
      ],
      { doi: ROE.doi, pmid: ROE.pmid },
    ],
  ])('%s', (_, records, asked) => {
    expect(
      partIdentifiers(
        asked,
        records.map(identifiers => record(identifiers)),
      ),
    ).toEqual({ own: asked });
  });

  it.each([
    [
      'the PMID’s record names another DOI',
      [STONE],
      { doi: ROE.doi, pmid: STONE.pmid },
      { pmid: STONE.pmid },
    ],
    ['the DOI’s record names another PMID', [ROE], { doi: ROE.doi, pmid: STONE.pmid }, { pmid: STONE.pmid }],
    [
      'PMID and PMCID go together',
      [STONE],
      { doi: ROE.doi, pmid: STONE.pmid, pmcid: STONE.pmcid },
      { pmid: STONE.pmid, pmcid: STONE.pmcid },
    ],
    ['the PMCID alone', [ROE, STONE], { ...ROE, pmcid: STONE.pmcid }, { pmcid: STONE.pmcid }],
    ['without a DOI', [STONE], { pmid: ROE.pmid, pmcid: STONE.pmcid }, { pmcid: STONE.pmcid }],
  ])('but not where %s', (_, records, asked, apart) => {
    const parted = partIdentifiers(
      asked,
      records.map(identifiers => record(identifiers)),
    );
    expect(parted.apart).toEqual(apart);
    expect({ ...parted.own, ...parted.apart }).toEqual(asked);
  });
});

describe('what services together say of such an entry', () => {
  const asked = { doi: ROE.doi, pmid: STONE.pmid };
  const notice = { kind: 'retraction', saidBy: [{ by: 'PubMed', on: '2026-01-01' }] } as const;

  it('is said of the DOI alone; the other paper’s notice is not', () => {
    const result = merge(
      told(
        ['Crossref', found({ doi: ROE.doi })],
        ['PubMed', found(STONE, { notices: [{ ...notice, saidBy: [...notice.saidBy] }] })],
      ),
      asked,
    );
    expect(result).toMatchObject({ status: 'found', work: { identifiers: { doi: ROE.doi }, notices: [] } });
    expect(result).toHaveProperty('apart', { pmid: STONE.pmid });
  });

  it('is "unknown" where nobody knows the DOI: the PMID’s record is not its', () => {
    expect(merge(told(['Crossref', { status: 'unknown' }], ['PubMed', found(STONE)]), asked)).toEqual({
      status: 'unknown',
      askedOf: ['Crossref'],
      apart: { pmid: STONE.pmid },
    });
  });

  it('is "failed" where the DOI’s service failed', () => {
    const failed: Told = { status: 'failed', why: 'timeout' };
    expect(merge(told(['Crossref', failed], ['PubMed', found(STONE)]), asked)).toMatchObject({
      status: 'failed',
      service: 'Crossref',
      apart: { pmid: STONE.pmid },
    });
  });

  it('a DOI that another has taken the place of is the same paper’s', () => {
    const result = merge(
      told(
        ['Crossref', found({ doi: '10.5555/roe.new' })],
        ['PubMed', found({ doi: '10.5555/roe.new', pmid: ROE.pmid })],
      ),
      { doi: ROE.doi, pmid: ROE.pmid },
    );
    expect(result).not.toHaveProperty('apart');
  });

  it('keeps all records that are tied to it', () => {
    const result = merge(
      told(
        ['Crossref', found({ doi: ROE.doi }, { related: [{ doi: '10.5555/pre' }] })],
        ['PubMed', found(ROE, { related: [{ pmid: '3' }] })],
      ),
      ROE,
    );
    expect(result).toMatchObject({ work: { related: [{ doi: '10.5555/pre' }, { pmid: '3' }] } });
  });
});
