import { type Answer, json, type RecordedRequest } from '../../scripts/stand-in/exchange.ts';
import { CALLED, VECTORS } from './vectors.ts';

/* A page, and a service, that say every vector wherever they say anything. */

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/\0/g, '&#xFFFD;');
/** Into a script element of data, where nothing is unescaped but JSON's own. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

/** A work for each vector: its DOI and its number in PubMed say which. */
export const doiOf = (at: number): string => `10.5555/vector.${String(at).padStart(4, '0')}`;
const NUMBER_OF_DOI = /vector\.(\d{4})/;
const vectorOf = (doi: string): string => VECTORS[Number(NUMBER_OF_DOI.exec(doi)?.[1])]?.text ?? '';

/**
 * An article whose title, bylines, dates, sentences, claims, links, entries, meta elements and JSON-LD are vectors. All are
 * escaped as a careful site would: the page itself runs none of them. `ran` counts those that are run all the same.
 */
export function vectorsPage(): Answer {
  const [first = '', second = ''] = [VECTORS[0]?.text, VECTORS[1]?.text];
  const paragraphs = VECTORS.map(
    ({ text }, at) => `<p>Patients with diabetes may have such symptoms: ${escaped(text)} (${at + 1}).</p>`,
  );
  const bylines = VECTORS.slice(0, 60).map(
    ({ text }) => `<p>Medically reviewed by Ada ${escaped(text)}, MD</p>`,
  );
  const claims = VECTORS.slice(0, 40).map(
    ({ text }) => `<p>Our articles are peer-reviewed ${escaped(text)} by doctors.</p>`,
  );
  const entries = VECTORS.map(({ text }, at) => {
    const link = at % 2 === 0 ? `<a href="${escaped(text)}">${escaped(text)}</a> ` : '';
    return `<li>Muster A. ${escaped(text)}. J Tea 2019;1(2):3-4. ${link}doi:${doiOf(at)}</li>`;
  });
  const people = VECTORS.slice(0, 60).map(({ text }) => ({
    '@type': 'Person',
    name: text,
    url: text,
    honorificSuffix: text,
  }));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    headline: first,
    author: people,
    reviewedBy: people,
    publisher: { '@type': 'Organization', name: second, url: second },
    dateModified: first,
    citation: VECTORS.map(({ text }) => text),
  };
  const metas = ['author', 'citation_title', 'article:author', 'og:site_name', 'last-modified'].flatMap(
    name =>
      VECTORS.slice(0, 20).map(
        ({ text }) => `<meta name="${name}" property="${name}" content="${escaped(text)}">`,
      ),
  );
  return {
    type: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html><html lang="en"><head><title>Diabetes symptoms ${escaped(first)}</title>
<script>var calls = 0; function ${CALLED}() { calls++; }</script>
${metas.join('\n')}<script type="application/ld+json">${inScript(data)}</script></head>
<body><main><article><h1>Diabetes symptoms ${escaped(second)}</h1>${bylines.join('')}${paragraphs.join('')}${claims.join('')}
<h2>References</h2><ol>${entries.join('\n')}</ol></article></main></body></html>`,
  };
}

/** Crossref with the vector of each work in every field of text. */
export function vectorsCrossref({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  const dois =
    pathname === '/works'
      ? [...(searchParams.get('filter') ?? '').matchAll(/doi:([^,]+)/g)].map(([, doi = '']) => doi)
      : [decodeURIComponent(pathname.slice('/works/'.length))];
  const items = dois.filter(doi => NUMBER_OF_DOI.test(doi)).map(crossrefRecord);
  const envelope = (type: string, message: unknown) =>
    json({ status: 'ok', 'message-type': type, 'message-version': '1.0.0', message });
  if (pathname === '/works') return envelope('work-list', { 'total-results': items.length, items });
  return envelope('work', items[0]);
}

function crossrefRecord(doi: string): object {
  const text = vectorOf(doi);
  return {
    DOI: doi,
    URL: text,
    type: 'journal-article',
    title: [`${text} and tea`],
    author: [
      { given: text, family: `${text} Muster`, suffix: text, sequence: 'first', affiliation: [] },
      { name: text, sequence: 'additional', affiliation: [] },
    ],
    'container-title': [`Journal ${text}`],
    publisher: text,
    abstract: `<jats:p>${text}</jats:p>`,
    volume: text,
    page: text,
    issued: { 'date-parts': [[2019]] },
    'updated-by': [
      {
        DOI: `${doi}.notice`,
        type: 'retraction',
        label: text,
        source: 'publisher',
        updated: { 'date-parts': [[2020, 1, 14]], 'date-time': '2020-01-14T00:00:00Z' },
      },
    ],
  };
}

/** OpenAlex with the vector as title and as every address. */
export function vectorsOpenAlex({ url }: RecordedRequest): Answer | undefined {
  const doi = decodeURIComponent(new URL(url).pathname);
  if (!NUMBER_OF_DOI.test(doi)) return undefined;
  const text = vectorOf(doi);
  return json({
    id: 'https://openalex.org/W9000000001',
    doi: `https://doi.org/${doi.slice(doi.indexOf('10.'))}`,
    title: text,
    publication_year: 2019,
    is_retracted: false,
    open_access: { is_oa: true, oa_status: 'green', oa_url: text },
    best_oa_location: { landing_page_url: text, pdf_url: text },
  });
}

/** Europe PMC with the vector of each work in every field of text. */
export function vectorsEuropePmc({ url }: RecordedRequest): Answer | undefined {
  const query = new URL(url).searchParams.get('query') ?? '';
  const dois = [...query.matchAll(/DOI:"([^"]+)"/g)].map(([, doi = '']) => doi);
  const result = dois.filter(doi => NUMBER_OF_DOI.test(doi)).map(europePmcRecord);
  return json({ version: '6.9', hitCount: result.length, resultList: { result } });
}

function europePmcRecord(doi: string): object {
  const text = vectorOf(doi);
  const pmid = `9200${NUMBER_OF_DOI.exec(doi)?.[1]}`;
  return {
    id: pmid,
    source: 'MED',
    pmid,
    doi,
    title: text,
    authorList: { author: [{ firstName: text, lastName: text }, { collectiveName: text }] },
    journalInfo: { volume: text, issue: text, journal: { title: text, issn: text } },
    pubYear: '2019',
    pageInfo: text,
    abstractText: `<h4>${text}</h4>${text}`,
    fullTextUrlList: { fullTextUrl: [{ availabilityCode: 'OA', documentStyle: 'html', url: text }] },
    pubTypeList: { pubType: [text, 'Journal Article'] },
    meshHeadingList: { meshHeading: [{ descriptorName: text }] },
    commentCorrectionList: {
      commentCorrection: [{ id: '90000099', source: 'MED', type: 'Erratum in', reference: text }],
    },
  };
}
