import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../lib/article/paper.ts';

const PAGE = 'https://www.example-health.test/throat';
const none = { dois: [], pmids: [] };

describe('whether the page is itself a paper', () => {
  it.each([
    ['https://doi.org/10.5555/Sample.A', { doi: '10.5555/sample.a' }],
    ['https://journal.example-press.test/doi/full/10.5555/sample.a', { doi: '10.5555/sample.a' }],
    ['https://pubmed.ncbi.nlm.nih.gov/90000001/', { pmid: '90000001' }],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC9000001/', { pmcid: 'PMC9000001' }],
  ])('%s is one by its address', (address, identifiers) => {
    expect(readPaper(none, address)).toEqual({ identifiers, from: 'address' });
  });

  it.each([
    PAGE,
    'https://clinicaltrials.gov/study/NCT02403986',
    'https://en.wikipedia.org/wiki/Sore_throat',
    'no address',
  ])('%s is none', address => {
    expect(readPaper(none, address)).toBeUndefined();
  });

  it('is one by what its markup names, in whatever form', () => {
    const numbers = { dois: ['doi:10.5555/Sample.A', '10.5555/sample.a'], pmids: ['90000001'] };
    expect(readPaper(numbers, PAGE)).toEqual({
      identifiers: { doi: '10.5555/sample.a', pmid: '90000001' },
      from: 'meta',
    });
  });

  it('goes by its address before its markup, which is a claim', () => {
    const numbers = { dois: ['10.5555/other'], pmids: [] };
    expect(readPaper(numbers, 'https://doi.org/10.5555/own')?.identifiers).toEqual({ doi: '10.5555/own' });
  });

  it('is none where the markup names several, or something else', () => {
    expect(readPaper({ dois: ['10.5555/a', '10.5555/b'], pmids: [] }, PAGE)).toBeUndefined();
    expect(readPaper({ dois: ['urn:uuid:1', ''], pmids: ['soon'] }, PAGE)).toBeUndefined();
  });
});
