import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyText } from '../../../lib/identifiers/index.ts';
import { pieces } from './pieces.ts';

describe('identifyText', () => {
  it.each([
    [
      'Roe A. A title. J Sample. 2020;3(4):5-6. doi: 10.1234/JS.2020.5. PMID: 12345678; PMCID: PMC1234567.',
      { doi: '10.1234/js.2020.5', pmid: '12345678', pmcid: 'PMC1234567' },
    ],
    ['Roe A. A title. https://doi.org/10.1234/abc(2).', { doi: '10.1234/abc(2)' }],
    ['Roe A. A title (doi:10.1234/abc).', { doi: '10.1234/abc' }],
    ['Roe A. A title. 10.1234/abc[PubMed][CrossRef]', { doi: '10.1234/abc' }],
    ['Roe A. A title. 10.1234/abc.PMID:12345678', { doi: '10.1234/abc', pmid: '12345678' }],
    ['Roe A. A title. doi:10.1016/j.…', {}],
    ['Roe A. A title. PubMed PMID: 12345678.', { pmid: '12345678' }],
    ['Trial registration: NCT01234567.', { nct: 'NCT01234567' }],
    ['In: StatPearls. Bookshelf ID: NBK123456.', { nbk: 'NBK123456' }],
    ['Roe A. A book. 2nd ed. ISBN 978-0-306-40615-7.', { isbn: '9780306406157' }],
    ['Roe A. A book. ISBN 0-306-40615-2', { isbn: '0306406152' }],
    ['Roe A. A book. ISBN 978-0-306-40615-8.', {}],
    ['Roe A. arXiv:2101.00001v2 [q-bio.NC]', { arxiv: '2101.00001' }],
    ['Roe A. arXiv:q-bio/0501001', { arxiv: 'q-bio/0501001' }],
    ['Roe A. Lancet. PII: S0140-6736(16)12345-6', { pii: 'S0140673616123456' }],
    ['A page. https://pubmed.ncbi.nlm.nih.gov/12345678/.', { pmid: '12345678' }],
    ['A page of 12345678 words, volume 10.12.', {}],
    ['', {}],
  ])('reads %s', (text, expected) => {
    expect(identifyText(text)).toEqual(expected);
  });

  it('takes nothing from addresses of different records', () => {
    const links = 'https://pubmed.ncbi.nlm.nih.gov/12345678/ https://pubmed.ncbi.nlm.nih.gov/23456789/';
    expect(identifyText(links)).toEqual({});
    expect(identifyText(`doi:10.1234/abc ${links}`)).toEqual({ doi: '10.1234/abc' });
  });

  it('takes the printed DOI before that of an address', () => {
    expect(identifyText('Roe A. doi:10.1234/abc. https://sample.org/doi/10.1234/xyz').doi).toBe(
      '10.1234/abc',
    );
  });

  it('never throws on any string', () => {
    fc.assert(
      fc.property(pieces, text => {
        expect(typeof identifyText(text)).toBe('object');
      }),
      { numRuns: 1000 },
    );
  });
});
