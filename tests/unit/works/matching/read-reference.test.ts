import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import places from '../../../../data/reference-places.tsv?raw';
import { readRows } from '../../../../lib/tables/rows.ts';
import { firstPage, readPlace } from '../../../../lib/works/matching/read-place.ts';
import { readReference } from '../../../../lib/works/matching/read-reference.ts';

const TITLE = 'Spoons and the healing of soup burns in adults';
const PAPER = { author: 'Roe', title: TITLE, year: 2019, volume: '12', page: '45' };

describe('readReference', () => {
  it.each([
    [
      'ICMJE',
      `Roe JA, Doe B, Poe CD, et al. ${TITLE}. J Invent Res. 2019 May 5;12(3):45-51.`,
      'J Invent Res',
    ],
    [
      'AMA',
      `1. Roe JA, Doe B. ${TITLE}. J Invent Res. 2019;12(3):45–51. doi:10.5555/spoon.1`,
      'J Invent Res',
    ],
    [
      'APA',
      `Roe, J. A., Doe, B., & Poe, C. (2019). ${TITLE}. Journal of Invented Results, 12(3), 45–51. https://doi.org/10.5555/spoon.1`,
      'Journal of Invented Results',
    ],
    ['CSE', `Roe JA. 2019. ${TITLE}. Journal of Invented Results. 12:45-51.`, 'Journal of Invented Results'],
    ['ASM', `Roe JA, Doe B. 2019. ${TITLE}. J Invent Res 12:45–51.`, 'J Invent Res'],
    ['PLOS', `Roe JA, Doe B (2019) ${TITLE}. J Invent Res 12: 45–51.`, 'J Invent Res'],
    ['Frontiers', `Roe JA, Doe B. ${TITLE}. J Invent Res (2019) 12:45–51.`, 'J Invent Res'],
    ['Nature', `Roe, J. A., Doe, B. & Poe, C. ${TITLE}. J. Invent. Res. 12, 45–51 (2019).`, 'J. Invent. Res'],
    [
      'Chicago',
      `Roe, Jane, and Ben Doe. “${TITLE}.” Journal of Invented Results 12 (2019): 45–51.`,
      'Journal of Invented Results',
    ],
    ['initials first', `J. A. Roe, B. Doe. ${TITLE}. J Invent Res. 2019;12:45-51.`, 'J Invent Res'],
    [
      'year and volume alone',
      `Roe J. ${TITLE}. Journal of Invented Results. 2019. 12:45-51.`,
      'Journal of Invented Results',
    ],
    [
      'with labels of links',
      `[7] Roe JA. ${TITLE}. J Invent Res. 2019;12:45-51. [PubMed] [CrossRef] PMID: 12345678`,
      'J Invent Res',
    ],
  ])('reads %s', (_, text, journal) => {
    expect(readReference(text)).toMatchObject({ ...PAPER, journal });
  });

  it.each([
    ['a particle', `van der Roe JA. ${TITLE}. J Invent Res. 2019;12:45-51.`, 'van der Roe'],
    ['a hyphen', `Roe-Doe J-A, Poe C. ${TITLE}. J Invent Res. 2019;12:45-51.`, 'Roe-Doe'],
    ['an apostrophe', `O’Roe J. ${TITLE}. J Invent Res. 2019;12:45-51.`, 'O’Roe'],
    ['a suffix', `Roe JA Jr, Doe B. ${TITLE}. J Invent Res. 2019;12:45-51.`, 'Roe'],
  ])('reads a first author with %s', (_, text, author) => {
    expect(readReference(text)).toMatchObject({ author, title: TITLE });
  });

  it('leaves the article of a title with the title', () => {
    expect(readReference('Roe JA. A spoon for every soup. J Invent Res. 2019;12:45.')?.title).toBe(
      'A spoon for every soup',
    );
  });

  it('keeps a full stop inside a title', () => {
    const text =
      'Roe J. Metal vs. Wooden spoons in U.S. kitchens? A trial of E. coli. J Invent Res. 2019;12:45.';
    expect(readReference(text)?.title).toMatch(/^Metal vs\. Wooden spoons in U\.S\. kitchens/);
  });

  it.each([
    '',
    'World Spoon Organization. Spoons and health. Geneva; 2019.',
    'Spoons and health. Example Clinic. https://clinic.example/spoons. Accessed May 5, 2019.',
    'Roe J, Doe B, 2019',
    'Roe J. Reply. J Invent Res.',
    'https://journal.example/12/3/45',
    'Roe JA. Spoons and the healing of soup burns in adults. J Invent Res.',
  ])('reads nothing where author, title or year is missing: %s', text => {
    expect(readReference(text)).toBeUndefined();
  });

  it('never throws, on any string, in linear time', () => {
    const pieces = fc.constantFrom(
      'Roe JA',
      ', ',
      '. ',
      'et al',
      '(2019)',
      ' & ',
      '12:45',
      '"',
      'van ',
      'É',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }), list => {
        readReference(list.join(''));
      }),
      { numRuns: 1000 },
    );
    const started = performance.now();
    for (const piece of ['Roe JA, ', 'Roe, J. ', 'van der ', 'J. ', 'Roe-', '(1)', '12:', 'A. ']) {
      readReference(piece.repeat(20_000));
    }
    // Eight entries of 4,000 characters after the cap; a pattern with backtracking would take seconds.
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('places', () => {
  it.each(readRows(places))('%s reads its sample', (id, _pattern, sample = '', volume, page, basis) => {
    expect(readPlace(sample), id).toEqual({ volume, page });
    expect(basis).not.toBe('');
  });

  it.each(readRows(places))('%s is needed for its sample', (id, pattern = '', sample = '', volume, page) => {
    const [, ownVolume, ownPages] = new RegExp(pattern, 'iu').exec(sample.replace(/[–—]/g, '-')) ?? [];
    expect([ownVolume, firstPage(ownPages ?? '')], id).toEqual([volume, page]);
  });

  it.each([
    ['1101-9', '1101'],
    ['E12–e15', 'e12'],
    ['045', '45'],
    ['CD001234.', 'cd001234'],
    ['ii43-ii50', 'ii43'],
  ])('the first page of %s is %s', (pages, first) => {
    expect(firstPage(pages)).toBe(first);
  });

  it('takes no year for a volume', () => {
    expect(readPlace('J Invent Res. 2019: 12')).toBeUndefined();
  });
});
