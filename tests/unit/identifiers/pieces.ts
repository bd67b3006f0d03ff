import fc from 'fast-check';

/** Pieces that the rules look at: glued at random they reach more branches than random addresses do. */
const PIECES = [
  'https://',
  'http:',
  '//',
  'www.',
  'm.',
  'doi.org',
  'pubmed.ncbi.nlm.nih.gov',
  'sample.bmj.com',
  'web.archive.org/web/1/',
  'google.com/url?q=',
  '-org.ezproxy.',
  '.translate.goog',
  '/',
  '?',
  '&',
  '=',
  '#',
  '.',
  '%2F',
  '%',
  '%zz',
  '10.1234/',
  '10.1101/',
  '10.1371/',
  '/full',
  '.pdf',
  'v2',
  ')',
  '(',
  '<',
  'PMC',
  'pii/S0140673616123456',
  'NCT01234567',
  'isbn=',
  '0306406152',
  'doi:',
  'PMID: ',
  '12345678',
  'arXiv:2101.00001',
  '…',
  ' ',
  '\n',
  '\u0000',
  '\ud800',
  'сdc.gov',
  '@',
  ':8443',
] as const;

/** Texts and addresses made of these pieces and of anything at all. */
export const pieces: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4 })), {
    maxLength: 10,
  })
  .map(list => list.join(''));
