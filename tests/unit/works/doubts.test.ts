import { describe, expect, test } from 'vitest';
import relations from '../../../data/medline-relations.tsv?raw';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';
import { merge } from '../../../lib/works/merge.ts';
import type { Notice, Work } from '../../../lib/works/model.ts';
import { crossref } from '../../../lib/works/providers/crossref.ts';
import { europePmc } from '../../../lib/works/providers/europe-pmc.ts';
import { openAlex } from '../../../lib/works/providers/openalex.ts';
import type { Reading } from '../../../lib/works/providers/provider.ts';
import { pubmed } from '../../../lib/works/providers/pubmed.ts';
import { TODAY } from './support/fake-clock.ts';
import { crossrefItem, europePmcResult, openAlexWork } from './support/fake-services.ts';
import { pubmedArticle, pubmedSet, relation } from './support/pubmed-xml.ts';
import { read } from './support/reading.ts';

/** What each service says beside notices: words before a title, updates of kinds that nobody documented. */

const DOI = '10.5555/one';
const PMID = '90000001';

function workIn(reading: Reading | 'split' | undefined): Work {
  if (typeof reading !== 'object' || reading.status !== 'found') throw new Error('not found');
  return reading.record;
}

const fromCrossref = (...items: object[]) =>
  read(
    crossref(),
    [DOI],
    JSON.stringify({
      status: 'ok',
      'message-type': 'work-list',
      message: { 'total-results': items.length, items },
    }),
  );
const fromPubmed = (...entries: string[]) => read(pubmed(), [PMID], pubmedSet(...entries));
const fromEuropePmc = (...results: object[]) =>
  read(
    europePmc(),
    [`pmid:${PMID}`],
    JSON.stringify({ hitCount: results.length, resultList: { result: results } }),
  );
const fromOpenAlex = (work: object) => read(openAlex(), [`doi:${DOI}`], JSON.stringify(work));

const TITLES: readonly (readonly [string, (title: string) => Work])[] = [
  ['Crossref', title => workIn(fromCrossref(crossrefItem(DOI, { title: [title] })))],
  ['PubMed', title => workIn(fromPubmed(pubmedArticle(PMID, { title })))],
  ['Europe PMC', title => workIn(fromEuropePmc(europePmcResult(PMID, { title })))],
  ['OpenAlex', title => workIn(fromOpenAlex(openAlexWork(DOI, { title })))],
];

describe.each(TITLES)('a title that %s gives', (by, workOf) => {
  test.each([
    ['RETRACTED ARTICLE: Spoons in village kitchens', 'RETRACTED ARTICLE', 'retraction'],
    ['Withdrawn: spoons in village kitchens', 'Withdrawn', 'withdrawal'],
    ['Retraction: Spoons in village kitchens.', 'Retraction', 'retraction'],
    ['Removal notice to: Spoons', 'Removal notice', 'withdrawal'],
    ['Expression of concern: Spoons', 'Expression of concern', 'expression-of-concern'],
  ])('%s', (title, words, as) => {
    const work = workOf(title);
    expect(work.doubts).toEqual([{ why: 'title', by, on: TODAY, mark: { words, as, at: 'begins' } }]);
    expect(work.notices).toEqual([]);
  });

  test('without such words is none', () => {
    expect(workOf('Retraction of the tongue in infants').doubts).toBeUndefined();
  });
});

test("a second title of Crossref's, or the original one of PubMed's, counts as well", () => {
  const both = ['Spoons in village kitchens', 'RETRACTED: Spoons in village kitchens'];
  expect(workIn(fromCrossref(crossrefItem(DOI, { title: both }))).doubts).toHaveLength(1);
  const vernacular = pubmedArticle(PMID).replace(
    '<PublicationTypeList>',
    '<VernacularTitle>Zurückgezogen: Löffel</VernacularTitle><PublicationTypeList>',
  );
  expect(workIn(fromPubmed(vernacular)).doubts).toHaveLength(1);
});

describe('an update of a kind that our table does not hold', () => {
  const update = (type: string, more: object = {}) => ({
    type,
    DOI: '10.5555/n',
    source: 'publisher',
    ...more,
  });

  test.each(['updated-by', 'update-to'])('Crossref, %s', field => {
    const work = workIn(
      fromCrossref(
        crossrefItem(DOI, { [field]: [update('partial_withdrawal', { label: 'Partial withdrawal' })] }),
      ),
    );
    expect(work.notices).toEqual([]);
    expect(work.itselfNotice).toBeUndefined();
    expect(work.doubts).toEqual([
      { why: 'unknown-kind', by: 'Crossref', on: TODAY, kind: 'Partial withdrawal' },
    ]);
  });

  test('Crossref: in its own word where it has no label, each once, beside the kinds that we know', () => {
    const work = workIn(
      fromCrossref(
        crossrefItem(DOI, { 'updated-by': [update('odd'), update('odd'), update(''), update('Correction')] }),
      ),
    );
    expect(work.notices.map(({ kind }) => kind)).toEqual(['correction']);
    expect(work.doubts).toEqual([
      { why: 'unknown-kind', by: 'Crossref', on: TODAY, kind: 'odd' },
      { why: 'unknown-kind', by: 'Crossref', on: TODAY },
    ]);
  });

  test.each([['Partial-Retraction'], ['partial retraction'], ['PARTIAL_RETRACTION ']])(
    'Crossref: %s is a spelling of one that we know',
    type => {
      const work = workIn(fromCrossref(crossrefItem(DOI, { 'updated-by': [update(type)] })));
      expect(work.notices.map(({ kind }) => kind)).toEqual(['partial-retraction']);
      expect(work.doubts).toBeUndefined();
    },
  );

  test('PubMed', () => {
    const work = workIn(
      fromPubmed(pubmedArticle(PMID, { relations: relation('SuspensionIn', 'J Inv. 2020;3:7') })),
    );
    expect(work.doubts).toEqual([{ why: 'unknown-kind', by: 'PubMed', on: TODAY, kind: 'SuspensionIn' }]);
  });

  test('Europe PMC', () => {
    const commentCorrectionList = { commentCorrection: [{ id: '9', source: 'MED', type: 'Suspension in' }] };
    const work = workIn(fromEuropePmc(europePmcResult(PMID, { commentCorrectionList })));
    expect(work.doubts).toEqual([
      { why: 'unknown-kind', by: 'Europe PMC', on: TODAY, kind: 'Suspension in' },
    ]);
  });

  test.each(parseTsv(relations, ['relation', 'kind', 'basis']))(
    '"$relation" is one that we know',
    ({ relation: type, basis }) => {
      expect(basis).not.toBe('');
      const inPubmed = type.replaceAll(' ', '');
      expect(
        workIn(fromPubmed(pubmedArticle(PMID, { relations: relation(inPubmed, 'J Inv. 2020;3:7') }))).doubts,
      ).toBeUndefined();
    },
  );
});

describe('two records for one identifier in one answer', () => {
  const retracted = { 'updated-by': [{ type: 'retraction', DOI: '10.5555/n' }] };
  const two = { status: 'failed', why: 'two-records' };

  test('Crossref', () => {
    const [clean, other] = [crossrefItem(DOI), crossrefItem(DOI.toUpperCase(), retracted)];
    expect(fromCrossref(other, clean)).toEqual(two);
    expect(fromCrossref(clean, other)).toEqual(two);
    expect(fromCrossref(clean, other, other)).toEqual(two);
    expect(fromCrossref(clean, clean)).toMatchObject({ status: 'found' });
    expect(fromCrossref(clean, { DOI, 'updated-by': 'yes' })).toEqual({
      status: 'failed',
      why: 'bad-answer',
    });
  });

  test('PubMed', () => {
    const clean = pubmedArticle(PMID);
    const other = pubmedArticle(PMID, { types: ['Retracted Publication'] });
    expect(fromPubmed(other, clean)).toEqual(two);
    expect(fromPubmed(clean, other)).toEqual(two);
    expect(fromPubmed(clean, clean)).toMatchObject({ status: 'found' });
  });

  test('Europe PMC: two of PubMed’s; a preprint beside one is another record', () => {
    const clean = europePmcResult(PMID);
    const other = europePmcResult(PMID, { pubTypeList: { pubType: ['Retracted Publication'] } });
    expect(fromEuropePmc(other, clean)).toEqual(two);
    expect(fromEuropePmc(clean, other)).toEqual(two);
    expect(fromEuropePmc(clean, clean)).toMatchObject({ status: 'found' });
    expect(fromEuropePmc(europePmcResult(PMID, { source: 'PPR', id: 'PPR9' }), clean)).toEqual(
      fromEuropePmc(clean),
    );
  });
});

describe('a record that lost its end', () => {
  const whole = pubmedSet(pubmedArticle(PMID, { relations: relation('RetractionIn', 'J Inv. 2020;3:7') }));
  const bad = { status: 'failed', why: 'bad-answer' };

  test.each(['<CommentsCorrectionsList>', '</MedlineCitation>', '<PublicationTypeList>'])(
    'cut before %s inside a closed root',
    part => {
      const cut = `${whole.slice(0, whole.indexOf(part))}</PubmedArticleSet>`;
      expect(read(pubmed(), [PMID], cut)).toEqual(bad);
      const closed = cut.replace('</PubmedArticleSet>', '</PubmedArticle></PubmedArticleSet>');
      expect(read(pubmed(), [PMID], closed)).toEqual(bad);
    },
  );

  test('without the part that every record has', () => {
    const bare = pubmedSet(
      `<PubmedArticle><MedlineCitation><PMID>${PMID}</PMID></MedlineCitation></PubmedArticle>`,
    );
    expect(read(pubmed(), [PMID], bare)).toEqual(bad);
  });
});

describe('a date that cannot be is left out, and the notice stays', () => {
  test.each([[[2099, 13, 45]], [[2020, 2, 30]], [[2099]], [[0]], [[12, 1, 1]], [[2020, 4.5, 1]]])(
    'Crossref: %j',
    parts => {
      const updated = { 'date-parts': [parts] };
      const { notices } = workIn(
        fromCrossref(
          crossrefItem(DOI, { 'updated-by': [{ type: 'retraction', DOI: '10.5555/n', updated }] }),
        ),
      );
      expect(notices).toMatchObject([{ kind: 'retraction' }]);
      expect(notices[0]).not.toHaveProperty('date');
    },
  );

  test.each(['J Inv. 2099 Jan 14;3:7', 'J Inv. 2020 Feb 30;3:7', 'J Inv. 2020 Jan 99;3:7'])(
    'PubMed: %s',
    citation => {
      const { notices } = workIn(
        fromPubmed(pubmedArticle(PMID, { relations: relation('RetractionIn', citation) })),
      );
      expect(notices).toMatchObject([{ kind: 'retraction' }]);
      expect(notices[0]).not.toHaveProperty('date');
    },
  );

  test('a year of publication far ahead, or before there were papers, is none', () => {
    const year = (value: number) =>
      workIn(fromCrossref(crossrefItem(DOI, { issued: { 'date-parts': [[value]] } }))).year;
    expect(year(2099)).toBeUndefined();
    expect(year(13)).toBeUndefined();
    expect(workIn(fromOpenAlex(openAlexWork(DOI, { publication_year: 2099 }))).year).toBeUndefined();
    expect(workIn(fromEuropePmc(europePmcResult(PMID, { pubYear: '0000' }))).year).toBeUndefined();
    const ahead = pubmedArticle(PMID, { date: '<Year>2099</Year>' });
    expect(workIn(fromPubmed(ahead)).year).toBeUndefined();
  });
});

describe('merged', () => {
  const told = (...works: [name: 'Crossref' | 'PubMed', record: Work][]) =>
    merge(new Map(works.map(([name, record]) => [name, { status: 'found', record }])));
  const record = (by: 'Crossref' | 'PubMed', more: Partial<Work> = {}): Work => ({
    identifiers: { doi: DOI },
    notices: [],
    noticesAskedOf: [{ by, on: TODAY }],
    ...more,
  });
  const doubts = [{ why: 'unknown-kind', by: 'PubMed', on: TODAY, kind: 'SuspensionIn' } as const];

  test('a doubt of any service is one of the work', () => {
    const result = told(['Crossref', record('Crossref')], ['PubMed', record('PubMed', { doubts })]);
    expect(result).toMatchObject({ status: 'found', work: { doubts } });
  });

  test('a service with a doubt is not set against others as listing no retraction', () => {
    const notices: Notice[] = [{ kind: 'retraction', saidBy: [{ by: 'Crossref', on: TODAY }] }];
    const listed = record('Crossref', { notices });
    const differing = (more: Partial<Work>) => {
      const result = told(['Crossref', listed], ['PubMed', record('PubMed', more)]);
      return result.status === 'found' ? result.work.disagreements : undefined;
    };
    expect(differing({})).toHaveLength(1);
    expect(differing({ doubts })).toBeUndefined();
  });
});
