import { describe, expect, it } from 'vitest';
import relations from '../../../data/medline-relations.tsv?raw';
import { pubmed } from '../../../lib/works/providers/pubmed.ts';
import { TODAY } from './support/fake-clock.ts';
import { pubmedArticle, pubmedSet, relation } from './support/pubmed-xml.ts';
import { read, readingsOf } from './support/reading.ts';

const provider = pubmed();
const PMID = '90000001';

function reading(body: string, code = 200, pmids = [PMID]) {
  return read(provider, pmids, body, code);
}

function recordOf(entry: string) {
  const found = reading(pubmedSet(entry));
  if (typeof found !== 'object' || found.status !== 'found') throw new Error('not found');
  return found.record;
}

const said = (value: unknown) => ({ value, by: 'PubMed', on: TODAY });

describe('requests', () => {
  it.each([
    [0, 0],
    [1, 1],
    [100, 1],
    [101, 2],
    [300, 3],
  ])('asks for %i PMIDs in %i requests', (count, requests) => {
    const pmids = Array.from({ length: count }, (_, index) => `${90_000_000 + index}`);
    const made = provider.requestsFor(pmids);
    expect(made).toHaveLength(requests);
    expect(made.flatMap(({ keys }) => keys)).toEqual(pmids);
    for (const { address } of made) expect(address.length).toBeLessThan(2000);
  });

  it('names the program, and the project where the build has an address', () => {
    const parameters = (contact?: string) =>
      Object.fromEntries(new URL(pubmed(contact).requestsFor([PMID])[0]?.address ?? '').searchParams);
    const plain = { db: 'pubmed', id: PMID, retmode: 'xml', tool: 'evidence-overlay' };
    expect(parameters()).toEqual(plain);
    expect(parameters('us@project.example')).toEqual({ ...plain, email: 'us@project.example' });
  });

  it.each([['12a'], ['0'], ['1,2'], ['1&db=gene'], ['1234567890'], ['']])('asks nothing with %j', pmid => {
    expect(provider.keyOf({ identifiers: { pmid } })).toBeUndefined();
  });
});

describe('records', () => {
  it('reads every field, each said by PubMed on the day', () => {
    const ids = '<ArticleId IdType="doi">10.5555/ONE</ArticleId><ArticleId IdType="pmc">PMC900</ArticleId>';
    expect(recordOf(pubmedArticle(PMID, { ids }))).toEqual({
      identifiers: { pmid: PMID, doi: '10.5555/one', pmcid: 'PMC900' },
      title: said('Spoons in village kitchens: a randomised trial'),
      authors: said([{ family: 'Invented', given: 'Ada' }]),
      container: said('Journal of invented results'),
      year: said(2019),
      volume: said('12'),
      issue: said('3'),
      pages: said('45-51'),
      publicationTypes: said(['Journal Article', 'Randomized Controlled Trial']),
      designs: said([{ term: 'Randomized Controlled Trial', as: 'type', design: 'randomised-trial' }]),
      journal: { issns: ['0000-0000'] },
      openAccessUrl: said('https://pmc.ncbi.nlm.nih.gov/articles/PMC900/'),
      abstract: said('RESULTS: Forty spoons (P<0.001).'),
      notices: [],
      noticesAskedOf: [{ by: 'PubMed', on: TODAY }],
    });
  });

  it("never takes a cited work's DOI for the article's own", () => {
    expect(recordOf(pubmedArticle(PMID)).identifiers).toEqual({ pmid: PMID });
  });

  it('takes the DOI from where it is, if it is valid', () => {
    const at = (valid: string) => `<ELocationID EIdType="doi" ValidYN="${valid}">10.5555/two</ELocationID>`;
    expect(recordOf(pubmedArticle(PMID, { location: at('Y') })).identifiers.doi).toBe('10.5555/two');
    expect(recordOf(pubmedArticle(PMID, { location: at('N') })).identifiers.doi).toBeUndefined();
  });

  it.each([
    ['<Year>2020</Year><Month>Aug</Month><Day>01</Day>', 2020],
    ['<Year>2007</Year><Season>Nov-Dec</Season>', 2007],
    ['<MedlineDate>1998 Dec-1999 Jan</MedlineDate>', 1998],
    ['<MedlineDate>Winter 1981</MedlineDate>', 1981],
    ['', undefined],
  ])('reads the year of %s as %s', (date, year) => {
    expect(recordOf(pubmedArticle(PMID, { date })).year?.value).toBe(year);
  });

  it('reads markup in titles as words, and keeps brackets and question marks', () => {
    const title = (text: string) => recordOf(pubmedArticle(PMID, { title: text })).title?.value;
    expect(title('The <i>Spoona  coli</i> genome in H<sub>2</sub>O &amp; tea.')).toBe(
      'The Spoona coli genome in H2O & tea',
    );
    expect(title('[A spoon for everyone].')).toBe('[A spoon for everyone]');
    expect(title('Is it a spoon?')).toBe('Is it a spoon?');
    expect(title('And so on...')).toBe('And so on...');
  });

  it('names groups, and leaves out names that PubMed calls wrong', () => {
    const authors = `<Author ValidYN="Y"><CollectiveName>Spoon Study Group</CollectiveName></Author>
      <Author ValidYN="N"><LastName>Wrong</LastName><ForeName>Name</ForeName></Author>
      <Author ValidYN="Y"><LastName>Muster</LastName><ForeName>B C</ForeName><Suffix>Jr</Suffix></Author>`;
    expect(recordOf(pubmedArticle(PMID, { authors })).authors?.value).toEqual([
      { name: 'Spoon Study Group' },
      { family: 'Muster', given: 'B C', suffix: 'Jr' },
    ]);
  });

  it('keeps the labels of an abstract, but not "UNLABELLED"', () => {
    const abstract = `<AbstractText Label="BACKGROUND">Tea.</AbstractText><AbstractText Label="UNLABELLED">Milk.</AbstractText>`;
    expect(recordOf(pubmedArticle(PMID, { abstract })).abstract?.value).toBe('BACKGROUND: Tea.\nMilk.');
  });

  it('reads a chapter of a book', () => {
    const chapter = `<PubmedBookArticle><BookDocument><PMID Version="1">${PMID}</PMID>
      <ArticleIdList><ArticleId IdType="bookaccession">NBK900</ArticleId></ArticleIdList>
      <Book><Publisher><PublisherName>Invented Press</PublisherName></Publisher><BookTitle book="spoons">SpoonReviews<sup>&#xae;</sup></BookTitle>
      <PubDate><Year>1993</Year></PubDate><AuthorList Type="editors"><Author><LastName>Editor</LastName><ForeName>Eve</ForeName></Author></AuthorList></Book>
      <ArticleTitle book="spoons" part="one"><i>SPOON1</i>-Related Conditions</ArticleTitle>
      <AuthorList Type="authors"><Author ValidYN="Y"><LastName>Invented</LastName><ForeName>Ada</ForeName></Author></AuthorList>
      <PublicationType UI="D016454">Review</PublicationType>
      <Abstract><AbstractText Label="SUMMARY">Spoons.</AbstractText></Abstract>
      <ContributionDate><Year>2006</Year><Month>2</Month></ContributionDate></BookDocument>
      <PubmedBookData><ArticleIdList><ArticleId IdType="pubmed">${PMID}</ArticleId></ArticleIdList></PubmedBookData></PubmedBookArticle>`;
    expect(recordOf(chapter)).toMatchObject({
      identifiers: { pmid: PMID, nbk: 'NBK900' },
      title: said('SPOON1-Related Conditions'),
      authors: said([{ family: 'Invented', given: 'Ada' }]),
      container: said('SpoonReviews®'),
      year: said(2006),
      publicationTypes: said(['Review']),
      abstract: said('SUMMARY: Spoons.'),
    });
  });
});

describe('notices', () => {
  const noticesOf = (list: string, types?: string[]) =>
    recordOf(pubmedArticle(PMID, { relations: list, ...(types ? { types } : {}) })).notices;

  const rows = relations
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));

  it.each(rows)('reads "%s" as %s', (name = '', kind = '', label = '', basis = '') => {
    expect(basis).not.toBe('');
    const refType = label.replaceAll(' ', '');
    expect(refType.toLowerCase()).toBe(name.replaceAll(' ', ''));
    const expected = {
      kind,
      label,
      date: '2020-01-14',
      url: 'https://doi.org/10.5555/notice',
      reason: 'Invented data.',
      reasonBy: 'PubMed',
      saidBy: [{ by: 'PubMed', on: TODAY }],
    };
    const xml = relation(
      refType,
      'J Invent. 2020 Jan 14;3(2):7. doi: 10.5555/Notice.',
      '<PMID Version="1">90000009</PMID><Note>Invented data.</Note>',
    );
    expect(noticesOf(xml)).toEqual(kind === 'none' ? [] : [expected]);
  });

  it.each(rows)(
    '"%s": the kind of notice that the record itself is',
    (_name = '', kind = '', label = '', _basis = '', itself = '') => {
      const record = recordOf(
        pubmedArticle(PMID, { relations: relation(label.replaceAll(' ', ''), 'J Invent. 2020;3:7.') }),
      );
      expect(record.itselfNotice?.value ?? 'none').toBe(itself);
      expect(kind === 'none' || itself === 'none').toBe(true);
    },
  );

  it('takes a relation that nobody documented for no notice', () => {
    expect(noticesOf(relation('RetractionMaybe', 'J Invent. 2020;3:7.'))).toEqual([]);
  });

  it('leads to the record of the notice where it has no DOI, and is as exact as the citation', () => {
    expect(
      noticesOf(relation('ErratumIn', 'J Invent. 2020 Jan;3(2):7', '<PMID>90000009</PMID>')),
    ).toMatchObject([{ date: '2020-01', url: 'https://pubmed.ncbi.nlm.nih.gov/90000009/' }]);
    expect(noticesOf(relation('ErratumIn', 'J Invent. 2020;3(2):7'))[0]).not.toHaveProperty('url');
    expect(noticesOf(relation('ErratumIn', 'Nowhere'))[0]).not.toHaveProperty('date');
  });

  it('takes a "Retracted Publication" for retracted without a link to the notice, once', () => {
    const types = ['Journal Article', 'RETRACTED PUBLICATION'];
    expect(noticesOf('', types)).toMatchObject([{ kind: 'retraction', label: 'Retracted Publication' }]);
    expect(noticesOf(relation('RetractionIn', 'J Invent. 2020;3:7.'), types)).toHaveLength(1);
  });

  it("doesn't take a notice's own record for a retracted article", () => {
    const xml = relation('RetractionOf', 'J Invent. 2018;1:1.', '<PMID>90000002</PMID>');
    expect(noticesOf(xml, ['Retraction of Publication'])).toEqual([]);
  });
});

describe('answers that are none', () => {
  const bad = { status: 'failed', why: 'bad-answer' };
  const whole = pubmedSet(pubmedArticle(PMID));

  it('takes a whole set without the PMID for "unknown"', () => {
    expect(reading(pubmedSet())).toEqual({ status: 'unknown' });
    expect(reading('<?xml version="1.0" ?>\n<PubmedArticleSet/>')).toEqual({ status: 'unknown' });
    expect(reading(pubmedSet(pubmedArticle('90000002')))).toEqual({ status: 'unknown' });
  });

  it.each([1, 20, 200, 400, 900])('takes a set that breaks off %i characters early for none', cut => {
    expect(reading(whole.slice(0, -cut))).toEqual(bad);
  });

  it.each([
    ['a prolog alone', whole.split('<PubmedArticleSet>')[0] ?? ''],
    [
      'an error',
      '<?xml version="1.0"?><eFetchResult><ERROR>Supplied id parameter is empty.</ERROR></eFetchResult>',
    ],
    ['JSON', '{"error":"API rate limit exceeded","count":"4","limit":"3"}'],
    ['HTML', '<html><body>Wait</body></html>'],
    ['HTML that names the root', '<html><PubmedArticleSet></PubmedArticleSet>'],
    ['two sets', `${pubmedSet()}${pubmedSet()}`],
    [
      'a record without PMID',
      pubmedSet('<PubmedArticle><MedlineCitation></MedlineCitation></PubmedArticle>'),
    ],
    ['nothing', ''],
  ])('never takes %s for "unknown"', (_, body) => {
    expect(reading(body)).toEqual(bad);
  });

  it('asks in halves where the list was refused, and fails on other codes', () => {
    expect(reading('', 400)).toBe('split');
    expect(reading(whole, 404)).toEqual(bad);
  });

  it('gives each of several its own', () => {
    const other = '90000002';
    const [request] = provider.requestsFor([PMID, other, '90000003']);
    if (request === undefined) throw new Error('no request');
    const body = pubmedSet(pubmedArticle(other, { title: 'Other.' }), pubmedArticle(PMID, { title: 'One.' }));
    const readings = readingsOf(provider.read({ code: 200, body }, request, TODAY));
    expect(readings.get(PMID)).toMatchObject({ record: { title: { value: 'One' } } });
    expect(readings.get(other)).toMatchObject({ record: { title: { value: 'Other' } } });
    expect(readings.get('90000003')).toEqual({ status: 'unknown' });
  });
});
