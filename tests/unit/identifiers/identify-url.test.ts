import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyUrl } from '../../../lib/identifiers/index.ts';
import { pieces } from './pieces.ts';

describe('identifyUrl', () => {
  it.each([
    ['https://doi.org/10.1234/ABC.5.', '10.1234/abc.5'],
    ['http://dx.doi.org/10.1234%2Fabc%282%29', '10.1234/abc(2)'],
    ['doi.org/10.1234/abc', '10.1234/abc'],
    ['doi:10.1234/abc', '10.1234/abc'],
    ['info:doi/10.1234/abc', '10.1234/abc'],
    ['https://doi.org/doi:10.1234/abc', '10.1234/abc'],
    ['https://doi.org/10.1234/abc).', '10.1234/abc'],
    [
      'https://doi.org/10.1002/(SICI)1097-0000(199806)49:8%3C693::AID-ABC4%3E3.0.CO;2-O',
      '10.1002/(sici)1097-0000(199806)49:8<693::aid-abc4>3.0.co;2-o',
    ],
    ['https://doi-org.ezproxy.sample.edu/10.1234/abc', '10.1234/abc'],
    ['https://www-sample-org.ezp-prod1.hul.sample.edu/doi/full/10.1234/abc', '10.1234/abc'],
    ['https://doi-org.eu1.proxy.openathens.net/10.1234/abc', '10.1234/abc'],
    ['https://0-doi-org.library.sample.edu/10.1234/abc', '10.1234/abc'],
    ['https://0-doi.org.library.sample.edu/10.1234/abc', '10.1234/abc'],
    ['https://sample.org/article/10.1088/0022-3727/34/10/1311/meta', '10.1088/0022-3727/34/10/1311'],
    ['https://sample.org/article/title/10.1234/short/10.1234/short.long.full', '10.1234/short'],
    ['https://sample.org/DOI/DOI?10.1234/abc-17', '10.1234/abc-17'],
    ['https://sample.org/dataset.xhtml?persistentId=doi:10.1234/FK2/ABC', '10.1234/fk2/abc'],
    ['https://sample.org/page?ref=10.1234/abc', undefined],
    ['https://sample.org/v10.1234/abc', undefined],
    ['https://10.0.0.1/abc', undefined],
    ['https://sample.org/2010.1234/abc', undefined],
    ['https://sample.org/doi/abs/10.1234/', undefined],
  ])('reads the DOI of %s', (url, doi) => {
    expect(identifyUrl(url).doi).toBe(doi);
  });

  it('reads an address that a mail gateway rewrote beyond repair as none', () => {
    expect(identifyUrl('https://urldefense.com/v3/__https://sample.org/*10.1234__;!!x')).toEqual({});
  });

  it('reads two PMIDs in one address as none', () => {
    expect(identifyUrl('https://www.ncbi.nlm.nih.gov/pubmed/12345678,23456789')).toEqual({});
  });

  it('gives the arXiv number with arXiv’s own DOI, but no DOI for an arXiv address', () => {
    expect(identifyUrl('https://doi.org/10.48550/arXiv.2101.00001')).toEqual({
      doi: '10.48550/arxiv.2101.00001',
      arxiv: '2101.00001',
    });
    expect(identifyUrl('https://arxiv.org/abs/2101.00001v3')).toEqual({ arxiv: '2101.00001' });
  });

  it('refuses an ISBN with a wrong check digit', () => {
    expect(identifyUrl('https://www.amazon.com/dp/0306406153')).toEqual({});
  });

  it.each([
    '',
    ' ',
    'javascript:alert("10.1234/abc")',
    'data:text/html,10.1234/abc',
    'mailto:a@b.c',
    '#ref1',
    '/pubmed/12345678',
    '%',
    'https://',
    'https://%zz/',
    'https://sample.org/%E0%A4%A/10.1234/abc',
  ])('is total on %s', url => {
    expect(() => identifyUrl(url)).not.toThrow();
  });

  it('never throws, and gives DOIs in lower case, on any string', () => {
    fc.assert(
      fc.property(pieces, url => {
        const { doi } = identifyUrl(url);
        expect(doi).toBe(doi?.toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });

  it('takes linear time on hostile addresses', () => {
    const started = performance.now();
    for (const piece of [
      '10.1234/',
      '/full',
      ')',
      '%28',
      'pii/S',
      '-',
      ';jsessionid',
      '.pdf',
      'https://web.archive.org/web/1/',
    ]) {
      identifyUrl(`https://sample.org/doi/10.1234/a${piece.repeat(500)}`);
      identifyUrl(`https://www.ncbi.nlm.nih.gov/entrez?${piece.repeat(500)}`);
    }
    // 18 addresses of up to 4 kB; an exponential or cubic pattern takes seconds.
    expect(performance.now() - started).toBeLessThan(500);
  });
});
