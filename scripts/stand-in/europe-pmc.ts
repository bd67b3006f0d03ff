import { type Answer, json, type RecordedRequest } from './exchange.ts';
import {
  NOTICE_PMID,
  noticeCitation,
  type SampleWork,
  sampleWork,
  sampleWorkByPmid,
} from './sample-works.ts';

/**
 * Answers as Europe PMC's `GET /search` does, `resultType=core`, for identifiers joined by OR. Works without a
 * PubMed number are not found. Source: https://europepmc.org/RestfulWebService
 */
export function europePmc({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  if (pathname !== '/europepmc/webservices/rest/search') return undefined;
  const queryString = searchParams.get('query') ?? '';
  const byDoi = [...queryString.matchAll(/DOI:"([^"]+)"/g)].flatMap(([, doi = '']) => sampleWork(doi) ?? []);
  const byPmid = [...queryString.matchAll(/EXT_ID:(\d+)/g)].flatMap(
    ([, pmid = '']) => sampleWorkByPmid(pmid) ?? [],
  );
  const result = [...byDoi, ...byPmid].filter(({ pmid }) => pmid !== undefined).map(toResult);
  return json({
    version: '6.9',
    hitCount: result.length,
    request: { queryString, resultType: 'core', pageSize: Number(searchParams.get('pageSize')) },
    resultList: { result },
  });
}

function toResult(work: SampleWork): object {
  const reference = noticeCitation(work);
  return {
    id: work.pmid,
    source: 'MED',
    pmid: work.pmid,
    doi: work.doi,
    title: `${work.title}.`,
    authorList: { author: work.authors.map(([firstName, lastName]) => ({ firstName, lastName })) },
    journalInfo: { journal: { title: work.journal } },
    pubYear: String(work.year),
    abstractText: 'An invented abstract (sample data).',
    pubTypeList: { pubType: work.types },
    citedByCount: 0,
    ...(reference && {
      commentCorrectionList: {
        commentCorrection: [{ id: NOTICE_PMID, source: 'MED', type: 'Retraction in', reference }],
      },
    }),
  };
}
