import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifySource, loadSourceTable } from '../../../lib/sources/index.ts';
import { readRows } from '../../../lib/tables/rows.ts';
import { pieces } from '../identifiers/pieces.ts';
import hosts from './hosts.tsv?raw';
import sample from './sample.tsv?raw';

const table = loadSourceTable();
const cases = readRows(hosts);

describe('classifySource', () => {
  it('is tried on at least 60 tricky hosts', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('%s: %s %s %s (%s)', (url = '', status, kindOrHost, matched) => {
    const result = classifySource({ url }, table);
    const found =
      result.status === 'listed'
        ? [result.status, result.class, result.matched]
        : [result.status, result.status === 'unlisted' ? result.host : '', ''];
    expect(found).toEqual([status, kindOrHost, matched]);
  });

  it('agrees with a sample of 200 addresses as cited by health pages, classed by hand', () => {
    const rows = readRows(sample);
    expect(rows.length).toBeGreaterThanOrEqual(200);
    const wrong = rows.filter(([address = '', kind = '']) => {
      const result = classifySource({ url: `https://${address}` }, table);
      return (result.status === 'listed' ? result.class : '-') !== kind;
    });
    expect(wrong).toEqual([]);
  });

  it('says of each address of that sample why, what a second reading found, and what it was read from', () => {
    for (const [address = '', , why = '', second = '', checked = ''] of readRows(sample)) {
      expect(why, address).not.toBe('');
      expect(second, address).toMatch(/^(?:agrees|mended)$/);
      expect(checked, address).toMatch(
        /^(?:(?:record|page) 20\d\d-\d\d-\d\d|registry|not read again|no row)$/,
      );
      const result = classifySource({ url: `https://${address}` }, table);
      const said = result.status === 'listed' ? (result.checked ?? '') : 'no row';
      // What stands here as read again is what the table itself says.
      if (/^(?:record|page|no row)/.test(checked) || said !== '') expect(checked, address).toBe(said);
    }
  });

  it.each([
    [{ doi: '10.1056/nejmoa0123456' }, '10.1056/'],
    [{ pmid: '12345678' }, 'pubmed.ncbi.nlm.nih.gov'],
    [{ pmcid: 'PMC1234567' }, 'pmc.ncbi.nlm.nih.gov'],
    [{ nct: 'NCT01234567' }, 'clinicaltrials.gov'],
    [{ nbk: 'NBK123456' }, 'ncbi.nlm.nih.gov/books'],
    [{ arxiv: '2101.00001' }, 'arxiv.org'],
    [{ doi: '10.1056/nejmoa0123456', pmid: '12345678' }, '10.1056/'],
  ])('takes an identifier without address as its own service: %j', (identifiers, matched) => {
    expect(classifySource({ identifiers }, table)).toMatchObject({ status: 'listed', matched });
  });

  it('says how a basis was read, where it was', () => {
    expect(classifySource({ url: 'https://www.cdc.gov/' }, table)).toMatchObject({
      checked: 'record 2026-08-22',
    });
    expect(classifySource({ url: 'https://www.nature.com/' }, table)).not.toHaveProperty('checked');
  });

  it('keeps to the address where there is one, whatever else is known', () => {
    const identifiers = { doi: '10.1056/nejmoa0123456' };
    expect(classifySource({ url: 'https://sample.com/', identifiers }, table)).toEqual({
      status: 'unlisted',
      host: 'sample.com',
    });
    expect(
      classifySource({ url: 'https://pubmed.ncbi.nlm.nih.gov/1234/', identifiers }, table),
    ).toMatchObject({
      class: 'index-repository',
    });
  });

  it.each([
    {},
    { url: '' },
    { url: '#ref1' },
    { url: 'javascript:void(0)' },
    { url: 'mailto:a@sample.org' },
    { identifiers: {} },
    { identifiers: { isbn: '9780306406157' } },
  ])('says none for %j', query => {
    expect(classifySource(query, table)).toEqual({ status: 'none' });
  });

  it('never throws on any string', () => {
    fc.assert(
      fc.property(pieces, pieces, pieces, (url, doi, pmid) => {
        expect(['listed', 'unlisted', 'none']).toContain(
          classifySource({ url, identifiers: { doi, pmid } }, table).status,
        );
        expect(['listed', 'unlisted', 'none']).toContain(
          classifySource({ identifiers: { doi, pmid } }, table).status,
        );
      }),
      { numRuns: 500 },
    );
  });
});
