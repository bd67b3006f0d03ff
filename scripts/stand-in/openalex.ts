import { type Answer, json, type RecordedRequest } from './exchange.ts';
import { sampleWork, sampleWorkByPmid } from './sample-works.ts';

const NOT_FOUND: Answer = {
  status: 404,
  type: 'text/html',
  body: '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<p>The requested URL was not found on the server.</p>\n',
};

/**
 * Answers as OpenAlex's `GET /works/doi:…` and `/works/pmid:…` do; unknown works are a page in HTML.
 * Source: https://developers.openalex.org/api-reference/works
 */
export function openAlex({ url }: RecordedRequest): Answer | undefined {
  const [, kind, value = ''] =
    /^\/works\/(doi|pmid):(.+)$/.exec(decodeURIComponent(new URL(url).pathname)) ?? [];
  if (kind === undefined) return undefined;
  const work = kind === 'doi' ? sampleWork(value) : sampleWorkByPmid(value);
  if (!work) return NOT_FOUND;
  const id = 'https://openalex.org/W9000000001';
  return json({
    id,
    doi: work.doi ? `https://doi.org/${work.doi}` : null,
    ids: {
      openalex: id,
      ...(work.pmid && { pmid: `https://pubmed.ncbi.nlm.nih.gov/${work.pmid}` }),
    },
    title: work.title,
    publication_year: work.year,
    type: 'article',
    is_retracted: work.retractedOn !== undefined,
    open_access: { is_oa: false, oa_status: 'closed', oa_url: null, any_repository_has_fulltext: false },
    best_oa_location: null,
  });
}
