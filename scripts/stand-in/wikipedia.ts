import { type Answer, json, type RecordedRequest } from './exchange.ts';

const SUMMARY = '/api/rest_v1/page/summary/';

/**
 * Answers as Wikipedia's `GET /api/rest_v1/page/summary/{title}` does, for any title except those with
 * "unknown" in them. Source: https://en.wikipedia.org/api/rest_v1/#/Page%20content/get_page_summary__title_
 */
export function wikipedia({ host, url }: RecordedRequest): Answer | undefined {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(SUMMARY)) return undefined;
  const canonical = decodeURIComponent(pathname.slice(SUMMARY.length)).replaceAll(' ', '_');
  if (/unknown/i.test(canonical)) {
    return json(
      { type: 'https://mediawiki.org/wiki/HyperSwitch/errors/not_found', title: 'Not found.', method: 'get' },
      404,
    );
  }
  const normalized = canonical.replaceAll('_', ' ');
  const title = `${normalized} (sample data)`;
  const page = `https://${host}/wiki/${encodeURIComponent(canonical)}`;
  return json({
    type: 'standard',
    title,
    displaytitle: title,
    namespace: { id: 0, text: '' },
    titles: { canonical, normalized, display: title },
    pageid: 1,
    lang: host.split('.')[0],
    dir: 'ltr',
    revision: '1',
    timestamp: '2026-05-03T10:00:00Z',
    description: 'sample data',
    extract: `${normalized} is the subject of this invented summary (sample data).`,
    extract_html: `<p><b>${normalized}</b> is the subject of this invented summary (sample data).</p>`,
    content_urls: { desktop: { page }, mobile: { page } },
  });
}
