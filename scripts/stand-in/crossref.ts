import { type Answer, json, type RecordedRequest } from './exchange.ts';
import { type SampleWork, sampleWork } from './sample-works.ts';

/**
 * Answers as Crossref's REST API does: `GET /works/{doi}`, one work in an envelope; `GET /works?filter=doi:…`,
 * a list; `GET /v1/works/{doi}/transform`, one work as a line in the style that `Accept` names, with entities, or 406
 * where it names none that the server knows. Unknown works are 404 with a line of plain text, a request line of more
 * than 4,096 bytes 414 (https://github.com/CrossRef/rest-api-doc/issues/251), more than 1,000 rows 400.
 * Source: https://api.crossref.org/swagger-ui/index.html and https://www.crossref.org/documentation/retrieve-metadata/rest-api/
 */
export function crossref({ url, headers }: RecordedRequest): Answer | undefined {
  const { pathname, search, searchParams } = new URL(url);
  if (`GET ${pathname}${search} HTTP/1.1\r\n`.length > MOST_IN_LINE) return { status: 414, body: '' };
  if (Number(searchParams.get('rows') ?? 0) > MOST_ROWS) return { status: 400, body: '' };
  const transformed = /^\/v1\/works\/(.+)\/transform$/.exec(pathname)?.[1];
  if (transformed !== undefined) {
    const work = sampleWork(decodeURIComponent(transformed));
    return work && citation(work, String(headers.accept ?? ''));
  }
  if (pathname.startsWith('/works/')) {
    const work = sampleWork(decodeURIComponent(pathname.slice('/works/'.length)));
    return work && json(envelope('work', message(work)));
  }
  if (pathname !== '/works') return undefined;
  const dois = [...(searchParams.get('filter') ?? '').matchAll(/doi:([^,]+)/g)].map(match => match[1] ?? '');
  const items = dois.flatMap(doi => sampleWork(doi) ?? []).map(message);
  return json(
    envelope('work-list', { 'total-results': items.length, items, 'items-per-page': items.length }),
  );
}

const MOST_IN_LINE = 4096;
const MOST_ROWS = 1000;

/** The styles that this server knows, by their names in the CSL repository. */
const STYLES = new Set(['american-medical-association', 'apa', 'modern-language-association']);

function citation({ doi, authors, title, year, journal }: SampleWork, accept: string): Answer {
  const style = /^text\/x-bibliography; style=([a-z-]+); locale=en-US$/.exec(accept)?.[1] ?? '';
  if (!STYLES.has(style)) return { status: 406, body: '' };
  const names = authors.map(([given, family]) => `${family}, ${given.charAt(0)}.`).join(', ');
  const body = `${names} (${year}). ${title}. ${journal} &amp; Samples, in ${style}. https://doi.org/${doi}\n`;
  return { type: 'text/x-bibliography', body };
}

const envelope = (type: string, content: object) => ({
  status: 'ok',
  'message-type': type,
  'message-version': '1.0.0',
  message: content,
});

function message(work: SampleWork): object {
  return {
    DOI: work.doi,
    URL: `https://doi.org/${work.doi}`,
    type: 'journal-article',
    title: [work.title],
    author: work.authors.map(([given, family], index) => ({
      given,
      family,
      sequence: index === 0 ? 'first' : 'additional',
      affiliation: [],
    })),
    'container-title': [work.journal],
    ...(work.issn && { ISSN: [work.issn] }),
    publisher: 'Sample Publisher',
    issued: { 'date-parts': [[work.year]] },
    ...(work.retractedOn && {
      'updated-by': [
        {
          DOI: `${work.doi}.retraction`,
          type: 'retraction',
          label: 'Retraction',
          source: 'retraction-watch',
          updated: { 'date-parts': [work.retractedOn], 'date-time': isoTime(work.retractedOn) },
        },
      ],
    }),
  };
}

const isoTime = ([year, month, day]: readonly [number, number, number]) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().replace('.000', '');
