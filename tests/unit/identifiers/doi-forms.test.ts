import { describe, expect, it } from 'vitest';
import { identifyText, identifyUrl, mentionsIn } from '../../../lib/identifiers/index.ts';

/** As the registry would know it, and how it is printed. */
const PRINTED: readonly (readonly [string, string, string])[] = [
  ['zero-width space', '10.5555/roe.2020.12', 'doi: 10.5555/\u200broe.\u200b2020.12.'],
  ['zero-width joiners', '10.5555/roe.2020.12', 'doi:10.5555/roe\u200c.2020\u200d.12'],
  ['word joiner', '10.5555/roe.2020.12', 'doi:10.5555\u2060/roe.2020.12'],
  ['byte order mark', '10.5555/roe.2020.12', '\ufeffdoi:10.5555/roe.2020.12\ufeff'],
  ['soft hyphen', '10.5555/roe.2020.12', 'https://doi.org/10.5555/ro\u00ade.2020.12'],
  ['marks of direction', '10.5555/roe.2020.12', '\u202adoi: \u200e10.5555/roe.2020.12\u202c'],
  ['hyphen', '10.5555/roe-2020-12', 'doi:10.5555/roe\u20102020\u201012'],
  ['hyphen that does not break', '10.5555/roe-2020-12', 'doi:10.5555/roe\u20112020\u201112'],
  ['figure dash', '10.5555/roe-2020-12', 'doi:10.5555/roe\u20122020\u201212'],
  ['en dash', '10.5555/roe-2020-12', 'doi:10.5555/roe\u20132020\u201312.'],
  ['em dash', '10.5555/roe-2020-12', 'doi:10.5555/roe\u20142020\u201412'],
  ['bar', '10.5555/roe-2020-12', 'doi:10.5555/roe\u20152020\u201512'],
  ['bullet', '10.5555/roe-2020-12', 'doi:10.5555/roe\u20432020\u204312'],
  ['minus', '10.5555/roe-2020-12', 'doi:10.5555/roe\u22122020\u221212'],
  ['ligatures', '10.5555/final.office.12', 'doi:10.5555/\ufb01nal.o\ufb03ce.12'],
  ['ligature of s and t', '10.5555/test.first', 'doi:10.5555/te\ufb06.\ufb01r\ufb05'],
  ['full width', '10.5555/roe.2020-12', 'ＤＯＩ：１０．５５５５／ｒｏｅ．２０２０－１２'],
  ['fraction slash', '10.5555/roe.12', 'doi:10.5555\u2044roe.12'],
  ['sentence', '10.5555/roe.12', 'See 10.5555/roe.12, or ask.'],
  ['brackets around', '10.5555/roe.12', '(doi:10.5555/roe.12)'],
  ['brackets in it', '10.5555/roe.02(abcde)', '(doi:10.5555/ROE.02(ABCDE)).'],
  ['square brackets', '10.5555/roe.12', '[10.5555/roe.12].'],
  ['angle brackets', '10.5555/roe.12', '<https://doi.org/10.5555/roe.12>.'],
  ['braces', '10.5555/roe.12', '\\href{https://doi.org/10.5555/roe.12}{Roe}'],
  ['BibTeX', '10.5555/roe_12', 'doi = {10.5555/roe\\_12},'],
  ['markdown', '10.5555/roe.12', '[10.5555/roe.12](https://doi.org/10.5555/roe.12)'],
  ['bold markdown', '10.5555/roe.12', '**10.5555/roe.12**'],
  ['code', '10.5555/roe.12', '`10.5555/roe.12`'],
  ['wiki', '10.5555/roe.12', '{{doi|10.5555/roe.12}}'],
  ['quotes', '10.5555/roe.12', '“10.5555/roe.12”'],
  ['low quotes', '10.5555/roe.12', '„10.5555/roe.12“'],
  ['guillemets', '10.5555/roe.12', '«10.5555/roe.12»'],
  ['single quote', '10.5555/roe.12', '‘10.5555/roe.12’'],
  ['Chinese full stop', '10.5555/roe.12', 'doi：10.5555/roe.12。参考'],
  ['Japanese text behind', '10.5555/roe.12', '10.5555/roe.12を参照'],
  ['label behind', '10.5555/roe.12', '10.5555/roe.12[PubMed] [Google Scholar]'],
  ['label behind a stop', '10.5555/roe.12', '10.5555/roe.12.PubMed'],
  ['PMID behind', '10.5555/roe.12', '10.5555/roe.12PMID: 12345678'],
  ['PMC behind', '10.5555/roe.12', '10.5555/roe.12PMC1234567'],
  ['pmid behind a semicolon', '10.5555/roe.12', '10.5555/roe.12;pmid:12345678'],
  ['date behind', '10.5555/roe.12', '10.5555/roe.12.Epub 2020 Jan 2'],
  ['date behind in German', '10.5555/roe.12', '10.5555/roe.12Abgerufen am 2.1.2020'],
  ['address behind', '10.5555/roe.12', 'doi:10.5555/roe.12https://doi.org/10.5555/roe.12'],
  ['twice, glued', '10.5555/roe.12', 'doi:10.5555/roe.1210.5555/roe.12'],
  ['twice, with a slash', '10.5555/roe.12', 'doi:10.5555/roe.12/10.5555/roe.12'],
  ['twice, in a row', '10.5555/roe.12', 'doi:10.5555/roe.12 doi:10.5555/roe.12'],
  ['prefix twice', '10.5555/roe.12', 'https://doi.org/10.5555/10.5555/roe.12'],
  ['resolver twice', '10.5555/roe.12', 'https://doi.org/https://doi.org/10.5555/roe.12'],
  ['resolver without scheme', '10.5555/roe.12', 'dx.doi.org/10.5555/roe.12'],
  ['resolver with a full stop', '10.5555/roe.12', 'doi.org.10.5555/roe.12'],
  ['space behind the slash', '10.5555/roe.12', 'doi: 10.5555/ roe.12'],
  ['newline behind the slash', '10.5555/roe.12', 'doi: 10.5555/\nroe.12'],
  ['percent', '10.5555/s0140-6736(05)1', 'doi:10.5555%2FS0140-6736%2805%291'],
  ['percent, twice', '10.5555/s0140-6736(05)1', '10.5555%252FS0140-6736%252805%25291'],
  [
    'older form',
    '10.5555/(sici)1096(1996)365:1<113::aid-x>3.0.co;2-6',
    'doi:10.5555/(SICI)1096(1996)365:1<113::AID-X>3.0.CO;2-6.',
  ],
  [
    'older form, escaped',
    '10.5555/(sici)1096(1996)365:1<113::aid-x>3.0.co;2-6',
    '10.5555/(SICI)1096(1996)365:1&lt;113::AID-X&gt;3.0.CO;2-6',
  ],
  [
    'older form, escaped twice',
    '10.5555/1096(2003)014<0064:br>2.0.co;2',
    '10.5555/1096(2003)014&amp;lt;0064:BR&amp;gt;2.0.CO;2',
  ],
  [
    'older form with square brackets',
    '10.5555/1096(2003)014[0064:br]2.0.co;2',
    'doi:10.5555/1096(2003)014[0064:BR]2.0.CO;2.',
  ],
  ['markup behind', '10.5555/roe.12', 'https://doi.org/10.5555/roe.12</a>, 2020'],
  ['markup that opens behind', '10.5555/roe.12', '10.5555/roe.12<br>Accessed'],
  ['path of a page behind', '10.5555/roe.12', '10.5555/roe.12/full'],
];

describe('one DOI, however it is printed', () => {
  it.each(PRINTED)('%s', (_, doi, text) => {
    expect(new Set(mentionsIn(text).flatMap(({ identifiers }) => identifiers.doi ?? []))).toEqual(
      new Set([doi]),
    );
    expect(identifyText(text).doi).toBe(doi);
  });
});

describe('a DOI that can’t be made out is none', () => {
  it.each([
    ['shortened', 'doi:10.5555/roe…'],
    ['shortened with full stops', 'doi:10.5555/roe...'],
    ['prefix alone', 'doi:10.5555/ and more'],
    ['a number with decimals', 'version 2010.5555/roe'],
    ['part of a word', 'v10.5555/roe'],
  ])('%s', (_, text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  it('letters of another script stay what they are: no registry knows them, and no other paper is meant', () => {
    expect(identifyText('doi:10.5555/r\u043ee.12').doi).toBe('10.5555/r\u043ee.12');
  });
});

describe('two DOIs without a space between', () => {
  it.each([
    ['10.5555/roe.12,10.1234/other', ['10.5555/roe.12', '10.1234/other']],
    ['10.5555/roe.1210.1234/other', ['10.5555/roe.12', '10.1234/other']],
    ['10.5555/roe(12)10.1234/other', ['10.5555/roe(12)', '10.1234/other']],
    ['doi:10.5555/roe.12;doi:10.1234/other', ['10.5555/roe.12', '10.1234/other']],
    ['doi:10.5555/roe.12https://doi.org/10.1234/other', ['10.5555/roe.12', '10.1234/other']],
  ])('%s', (text, dois) => {
    expect([...new Set(mentionsIn(text).flatMap(({ identifiers }) => identifiers.doi ?? []))]).toEqual(dois);
  });
});

describe('one DOI, however an address holds it', () => {
  it.each([
    ['https://doi.org/10.5555/roe%E2%80%8B.12', '10.5555/roe.12'],
    ['https://doi.org/10.5555/roe%E2%80%9112', '10.5555/roe-12'],
    ['https://doi.org/10.5555/ro%C2%ADe.12', '10.5555/roe.12'],
    ['https://doi.org/%2010.5555/roe.12', '10.5555/roe.12'],
    ['https://doi.org/10.5555/%20roe.12', '10.5555/roe.12'],
    ['https://doi.org/10.5555%252Froe.12', '10.5555/roe.12'],
    ['https://doi.org/DOI:%2010.5555/roe.12', '10.5555/roe.12'],
    ['https://doi.org/https://doi.org/10.5555/roe.12', '10.5555/roe.12'],
    ['https://doi.org/10.5555/roe.12https://doi.org/10.5555/roe.12', '10.5555/roe.12'],
    ['https://doi.org/10.5555/roe.12%3C/a%3E', '10.5555/roe.12'],
    ['https://doi.org/10.5555/1(2003)014[0064:BR]2.0.CO%3C/a%3E;2', '10.5555/1(2003)014[0064:br]2.0.co;2'],
    ['https://doi.org/10.5555/1:1&lt;113::AID-X&gt;3.0.CO;2-6', '10.5555/1:1<113::aid-x>3.0.co;2-6'],
    ['https://doi.org/?doi=10.5555/roe.12', '10.5555/roe.12'],
    ['https://doi.org/10.5555/roe.12.PubMed', '10.5555/roe.12'],
    ['https://sample.org/doi/10.5555/roe%E2%80%8B.12/full', '10.5555/roe.12'],
  ])('%s', (url, doi) => {
    expect(identifyUrl(url).doi).toBe(doi);
  });
});

describe('numbers of PubMed and PMC are what is labelled as such', () => {
  it.each([
    ['PMID25123456', [{ pmid: '25123456' }]],
    ['[PubMed: 25123456]', [{ pmid: '25123456' }]],
    ['[PubMed 25123456]', [{ pmid: '25123456' }]],
    ['PubMed ID 25123456', [{ pmid: '25123456' }]],
    ['PubMed PMID: 25123456', [{ pmid: '25123456' }]],
    ['PMID No. 25123456', [{ pmid: '25123456' }]],
    ['PMID:\u00a025123456', [{ pmid: '25123456' }]],
    ['PMIDs: 25123456, 25123457', [{ pmid: '25123456' }, { pmid: '25123457' }]],
    ['(PMID 25123456 and PMID 25123457)', [{ pmid: '25123456' }, { pmid: '25123457' }]],
    ['PMCID: PMC4123456', [{ pmcid: 'PMC4123456' }]],
    ['PMCID 4123456', [{ pmcid: 'PMC4123456' }]],
    ['PMC4123456', [{ pmcid: 'PMC4123456' }]],
    ['PMC 4123456', [{ pmcid: 'PMC4123456' }]],
    ['Search of PubMed 2019 for ginger', []],
    ['Retrieved from PubMed 2020, May 3', []],
    ['Searched PubMed 20190503', []],
    ['PubMed, 2019', []],
    ['in PubMed (2015)', []],
    ['PMC 2012 guideline', []],
    ['PMC2012', []],
    ['PMID: 2512345 9', []],
    ['PMID: 251234 56', []],
  ])('%s', (text, expected) => {
    const found = mentionsIn(text).map(({ identifiers }) => identifiers);
    expect(found.filter((one, at) => JSON.stringify(found[at - 1]) !== JSON.stringify(one))).toEqual(
      expected,
    );
  });
});
