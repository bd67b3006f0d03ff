import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex, citationText, cslJson, ris, vancouver } from '../../../lib/export/index.ts';
import { english } from '../../../lib/wording/languages.ts';
import { item, itemOfText, reference, work } from './sample.ts';

const NOTE =
  'Crossref gives these details. We asked on November 22, 2026. The page prints: “Invented A, et al. Tea & milk. J Tea. 2019.”';

describe('CSL-JSON', () => {
  test('a paper', () => {
    expect(JSON.parse(cslJson([item()], english))).toEqual([
      {
        id: 'source-1',
        type: 'article-journal',
        title: 'Tea & milk: 50% of {cups}_a study',
        author: [
          { family: 'van der Invented', given: 'Ada-Maria B.', suffix: 'Jr' },
          { literal: 'Spoon and Cup Study Group' },
        ],
        'container-title': 'Journal of Tea',
        issued: { 'date-parts': [[2019]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        volume: '12',
        issue: '3',
        page: '45-51',
        DOI: '10.5555/tea.1',
        PMID: '123',
        URL: 'https://doi.org/10.5555/tea.1',
        note: NOTE,
      },
    ]);
  });

  test('an entry that was not looked up keeps the words of the page and says so', () => {
    expect(JSON.parse(cslJson([itemOfText()], english))[0]).toMatchObject({
      type: 'webpage',
      title: 'Invented A, et al. Tea & milk. J Tea. 2019.',
      DOI: '10.5555/tea.1',
      note: 'We have the words of the page for this entry, and no record that we could take.',
    });
  });

  test('a notice goes with the entry', () => {
    const notices = [
      {
        kind: 'retraction' as const,
        date: '2020-01-14',
        saidBy: [
          { by: 'Crossref', on: '2026-11-22' },
          { by: 'PubMed', on: '2026-11-22' },
        ],
      },
    ];
    expect(JSON.parse(cslJson([item({ notices })], english))[0].note).toMatch(
      /^Crossref and PubMed list a notice: Retracted, January 14, 2020\. /,
    );
  });

  test('an article of Wikipedia', () => {
    const title = { value: 'Tea', by: 'Wikipedia' as const, on: '2026-11-22' };
    const wiki = item({
      title,
      authors: { value: [], by: 'Wikipedia', on: '2026-11-22' },
      publicationTypes: { value: [], by: 'Wikipedia', on: '2026-11-22' },
    });
    expect(JSON.parse(cslJson([wiki], english))[0]).toMatchObject({
      type: 'entry-encyclopedia',
      title: 'Tea',
      'container-title': 'Wikipedia',
    });
  });
});

describe('RIS', () => {
  test('a paper', () => {
    expect(ris([item()], english).split('\r\n')).toEqual([
      'TY  - JOUR',
      'AU  - van der Invented, Ada-Maria B., Jr',
      'AU  - Spoon and Cup Study Group',
      'TI  - Tea & milk: 50% of {cups}_a study',
      'T2  - Journal of Tea',
      'PY  - 2019',
      'VL  - 12',
      'IS  - 3',
      'SP  - 45',
      'EP  - 51',
      'DO  - 10.5555/tea.1',
      'AN  - 123',
      'UR  - https://doi.org/10.5555/tea.1',
      'Y2  - 2026/11/22',
      `N1  - ${NOTE}`,
      'ER  - ',
      '',
    ]);
  });

  test('whatever the texts hold, each record is whole and no text begins a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, text) => {
        const said = { value: `${title}\r\nER  - \r\nTY  - BOOK`, by: 'Crossref' as const, on: '2026-11-22' };
        const lines = ris([item({ title: said }, { text })], english).split('\r\n');
        expect(lines.filter(line => line.startsWith('TY  - '))).toHaveLength(1);
        expect(lines.filter(line => line.startsWith('ER  - '))).toHaveLength(1);
        expect(lines.every(line => line === '' || /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
      }),
    );
  });
});

describe('BibTeX', () => {
  test('a paper', () => {
    expect(bibtex([item()], english)).toBe(`@article{vanderinvented2019-1,
  title = {{Tea \\& milk: 50\\% of \\{cups\\}\\_a study}},
  author = {van der Invented, Jr, Ada-Maria B. and {Spoon and Cup Study Group}},
  journal = {Journal of Tea},
  year = {2019},
  volume = {12},
  number = {3},
  pages = {45--51},
  doi = {10.5555/tea.1},
  pmid = {123},
  url = {https://doi.org/10.5555/tea.1},
  urldate = {2026-11-22},
  note = {${NOTE.replaceAll('&', '\\&')}},
}
`);
  });

  test('whatever the texts hold, braces stay in balance', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, text) => {
        const said = { value: title, by: 'Crossref' as const, on: '2026-11-22' };
        const unescaped = bibtex([item({ title: said }, { text })], english).replace(/\\[{}]/g, '');
        let depth = 0;
        for (const sign of unescaped) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('a line in the Vancouver style', () => {
  test('a paper', () => {
    expect(vancouver(item())).toBe(
      'van der Invented AMB Jr, Spoon and Cup Study Group. Tea & milk: 50% of {cups}_a study. Journal of Tea. 2019;12(3):45-51. doi:10.5555/tea.1',
    );
  });

  test('more than six authors', () => {
    const value = Array.from({ length: 7 }, (_, index) => ({ family: `Name${index}`, given: 'A' }));
    expect(vancouver(item({ authors: { value, by: 'Crossref', on: '2026-11-22' } }))).toMatch(
      /^Name0 A, .*Name5 A, et al\. /,
    );
  });

  test('a page of which only the address and its text are known', () => {
    const line = vancouver(
      itemOfText({ text: 'All about tea.', url: 'https://tea.test/all', identifiers: {} }),
    );
    expect(line).toBe('All about tea [Internet]. [cited 2026-11-22]. Available from: https://tea.test/all');
  });
});

describe('what is copied', () => {
  const on = '2026-11-22';

  test('a line in the Vancouver style where the work is known', () => {
    expect(citationText(reference(), { status: 'found', work: work() }, on)).toBe(vancouver(item()));
  });

  test.each([
    ['the words of the page with the address', reference(), `${reference().text} ${reference().url}`],
    [
      'an address is not said twice',
      reference({ text: 'https://tea.test/', url: 'https://tea.test/' }),
      'https://tea.test/',
    ],
  ])('%s', (_, entry, copied) => {
    expect(citationText(entry, { status: 'not-asked', why: 'off' }, on)).toBe(copied);
    expect(citationText(entry, undefined, on)).toBe(copied);
  });
});
