import { type Answer, json, type RecordedRequest } from './exchange.ts';
import { sampleWork } from './sample-works.ts';

/**
 * Answers as Unpaywall's `GET /v2/{doi}?email=…` does: a free copy for every work, 422 without an address.
 * Source: https://unpaywall.org/products/api
 */
export function unpaywall({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  if (!pathname.startsWith('/v2/')) return undefined;
  if (!searchParams.get('email')?.includes('@')) {
    return json({ HTTP_status_code: 422, error: true, message: 'Please use your own email address.' }, 422);
  }
  const doi = decodeURIComponent(pathname.slice('/v2/'.length));
  const work = sampleWork(doi);
  if (!work) return json({ HTTP_status_code: 404, error: true, message: `${doi} is unknown` }, 404);
  const copy = `https://library.sample-copies.test/${encodeURIComponent(doi)}`;
  return json({
    doi: work.doi,
    title: work.title,
    year: work.year,
    is_oa: true,
    oa_status: 'green',
    best_oa_location: { url: copy, url_for_pdf: null, url_for_landing_page: copy, host_type: 'repository' },
    data_standard: 2,
  });
}
