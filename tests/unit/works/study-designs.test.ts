import { describe, expect, it } from 'vitest';
import table from '../../../data/publication-types.tsv?raw';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';
import { STUDY_DESIGNS } from '../../../lib/works/model.ts';
import { designTerms } from '../../../lib/works/providers/study-designs.ts';

const ROWS = parseTsv(table, ['vocabulary', 'term', 'design', 'unless', 'basis']);

describe('data/publication-types.tsv', () => {
  it.each(ROWS)('$vocabulary "$term" is $design', ({ vocabulary, term, design, unless, basis }) => {
    const isHeading = vocabulary === 'heading';
    const terms = designTerms(
      isHeading ? { headings: [term] } : vocabulary === 'type' ? { types: [term] } : { crossref: term },
    );
    expect(terms).toEqual(design === 'none' ? [] : [{ term, as: isHeading ? 'heading' : 'type', design }]);
    expect(['type', 'heading', 'crossref']).toContain(vocabulary);
    expect(basis).toMatch(/https:\/\/\S+$/);
    if (unless !== '') expect(designTerms({ headings: [term, unless] })).toEqual([]);
  });

  it('names each term of a vocabulary once, and every design', () => {
    expect(new Set(ROWS.map(({ vocabulary, term }) => `${vocabulary} ${term.toLowerCase()}`)).size).toBe(
      ROWS.length,
    );
    expect(new Set(ROWS.map(({ design }) => design))).toEqual(new Set([...STUDY_DESIGNS, 'none']));
  });
});

describe('designTerms', () => {
  it('keeps the words of a service that the table does not hold, without a design', () => {
    expect(designTerms({ types: ['Journal Article', 'Letter', 'letter'] })).toEqual([
      { term: 'Letter', as: 'type' },
    ]);
  });

  it('takes of headings those of the table alone: they name subjects', () => {
    expect(designTerms({ headings: ['Spoons', 'Humans', 'Cohort Studies'] })).toEqual([
      { term: 'Cohort Studies', as: 'heading', design: 'cohort' },
    ]);
  });

  it('is of animals only where no humans are', () => {
    expect(designTerms({ headings: ['Animals', 'Mice'] })).toMatchObject([{ design: 'animal' }]);
    expect(designTerms({ headings: ['ANIMALS', 'humans'] })).toEqual([]);
  });

  it('finds nothing of a study in what Crossref calls an article', () => {
    expect(designTerms({ crossref: 'journal-article' })).toEqual([]);
    expect(designTerms({})).toEqual([]);
  });
});
