import { type Answer, json, type RecordedRequest } from '../../scripts/stand-in/exchange.ts';
import {
  catalogSearch,
  catalogSummaries,
  crossrefRecord,
  europePmcRecord,
  openAlexRecord,
  pubmedRecord,
  pubmedSet,
  trialRecord,
  wikipediaSummary,
} from './records.ts';
import { packed, VECTORS } from './vectors.ts';
import { doiOf, nctOf, pmidOf, subjectOf } from './vectors-page.ts';

/* The services, as hosts: what is asked about says which vector is the answer. */

const textOf = (digits: string | undefined): string => VECTORS[Number(digits)]?.text ?? '';
const NUMBER_OF_DOI = new RegExp(`${doiOf('(\\d{4})')}`);
const NUMBER_OF_PMID = new RegExp(`^${pmidOf('(\\d{4})')}$`);
const textOfDoi = (doi: string): string => textOf(NUMBER_OF_DOI.exec(doi)?.[1]);

export const SERVICES: Record<string, (request: RecordedRequest) => Answer | undefined> = {
  'api.crossref.org': crossref,
  'api.openalex.org': openAlex,
  'www.ebi.ac.uk': europePmc,
  'eutils.ncbi.nlm.nih.gov': utilities,
  'en.wikipedia.org': ({ path }) => json(wikipediaSummary(packed(numberAt(subjectOf(''), path)))),
  'clinicaltrials.gov': ({ path }) => {
    const nct = /NCT\d{8}/.exec(path)?.[0] ?? '';
    return json(trialRecord(nct, packed(numberAt(nctOf(''), nct))));
  },
};

function numberAt(before: string, text: string): number {
  return Number(/^\d+/.exec(text.slice(text.indexOf(before) + before.length))?.[0]);
}

function crossref({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  const dois =
    pathname === '/works'
      ? [...(searchParams.get('filter') ?? '').matchAll(/doi:([^,]+)/g)].map(([, doi = '']) => doi)
      : [decodeURIComponent(pathname.slice('/works/'.length))];
  const items = dois.filter(doi => NUMBER_OF_DOI.test(doi)).map(doi => crossrefRecord(doi, textOfDoi(doi)));
  const envelope = (type: string, message: unknown) =>
    json({ status: 'ok', 'message-type': type, 'message-version': '1.0.0', message });
  if (pathname === '/works') return envelope('work-list', { 'total-results': items.length, items });
  return envelope('work', items[0]);
}

function openAlex({ url }: RecordedRequest): Answer | undefined {
  const path = decodeURIComponent(new URL(url).pathname);
  return NUMBER_OF_DOI.test(path)
    ? json(openAlexRecord(path.slice(path.indexOf('10.')), textOfDoi(path)))
    : undefined;
}

function europePmc({ url }: RecordedRequest): Answer | undefined {
  const query = new URL(url).searchParams.get('query') ?? '';
  const dois = [...query.matchAll(/DOI:"([^"]+)"/g)].map(([, doi = '']) => doi);
  const result = dois.flatMap(doi => {
    const digits = NUMBER_OF_DOI.exec(doi)?.[1];
    return digits === undefined ? [] : [europePmcRecord(doi, pmidOf(digits), textOf(digits))];
  });
  return json({ version: '6.9', hitCount: result.length, resultList: { result } });
}

function utilities({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get('db') === 'nlmcatalog') {
    const issn = '0000-0000';
    return json((pathname.includes('esearch') ? catalogSearch : catalogSummaries)(issn, textOf('0000')));
  }
  const pmids = (searchParams.get('id') ?? '').split(',');
  const records = pmids.flatMap(pmid => {
    const digits = NUMBER_OF_PMID.exec(pmid)?.[1];
    return digits === undefined ? [] : [pubmedRecord(pmid, textOf(digits))];
  });
  return { type: 'text/xml; charset=utf-8', body: pubmedSet(records) };
}
