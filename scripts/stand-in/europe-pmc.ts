import { type Answer, json, type RecordedRequest } from './exchange.ts';

/**
 * Answers as Europe PMC's `GET /search` does for a query that finds nothing, whole: the stand-in's papers are not
 * in PubMed. Source: https://europepmc.org/RestfulWebService
 */
export function europePmc({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  if (pathname !== '/europepmc/webservices/rest/search') return undefined;
  const queryString = searchParams.get('query') ?? '';
  return json({
    version: '6.9',
    hitCount: 0,
    request: { queryString, resultType: 'core', pageSize: Number(searchParams.get('pageSize')) },
    resultList: { result: [] },
  });
}
