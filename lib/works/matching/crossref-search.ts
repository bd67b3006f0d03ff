/*
 * Crossref REST API, search by bibliographic words.
 *
 * What is sent  First author's family name, title, journal and year: the fields that may leave for an entry without
 *               identifier. Volume and page stay here and are what an answer is held against.
 * Documented    `query.bibliographic` searches titles, authors, ISSNs and years
 *               (https://github.com/CrossRef/rest-api-doc, "Field Queries").
 * Ranking       The service's score is no confidence: re-registered titles can stand above the paper. Five rows are
 *               looked at, and only one that agrees in every field of `agree.ts` is taken.
 * Limits        As in `providers/crossref.ts`, through the same queue.
 */
import * as v from 'valibot';
import type { Work } from '../model.ts';
import type { Page } from '../net/answer.ts';
import { parseJson } from '../parse-json.ts';
import { crossref } from '../providers/crossref.ts';
import { crossrefRecord } from '../providers/crossref-record.ts';
import { crossrefItem, crossrefList } from '../providers/crossref-schema.ts';
import {
  badAnswer,
  forEveryKey,
  type Provider,
  type Readings,
  type ServiceRequest,
} from '../providers/provider.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import { agrees } from './agree.ts';
import { readReference } from './read-reference.ts';

const WORKS = `${SERVICE_ORIGINS.Crossref}/works`;

/** The paper stands among the first few or nowhere (Crossref, "Reference matching: for real this time", 2020). */
const ROWS = 5;

/** What `agree.ts` looks at and the card shows; no notices, which come by exact identifiers alone. */
const FIELDS = 'DOI,type,title,author,container-title,issued,volume,issue,page,article-number';

/** The words that are sent for an entry. */
export function bibliographicQuery(text: string): string | undefined {
  const printed = readReference(text);
  if (printed === undefined) return undefined;
  const { author, title, journal, year } = printed;
  return [author, title, journal, year].filter(Boolean).join(' ');
}

/** A provider whose keys are the entries' texts; the text stays here. @param contact see `crossref` */
export function crossrefSearch(contact?: string): Provider {
  const mailto = contact === undefined ? '' : `&mailto=${encodeURIComponent(contact)}`;
  return {
    ...crossref(contact),
    asked: 'open',
    givesNotices: false,
    keyOf: () => undefined,
    requestsFor: texts =>
      texts.flatMap((text): ServiceRequest[] => {
        const query = bibliographicQuery(text);
        if (query === undefined) return [];
        const words = `query.bibliographic=${encodeURIComponent(query)}`;
        const address = `${WORKS}?${words}&rows=${ROWS}&select=${FIELDS}${mailto}`;
        return [{ address, keys: [text], sent: [query] }];
      }),
    read,
  };
}

function read(page: Page, request: ServiceRequest, on: string): Readings {
  const list = v.safeParse(crossrefList, parseJson(page.body));
  const [text] = request.keys;
  if (page.code !== 200 || !list.success || text === undefined) return badAnswer(request);
  const fitting = list.output.message.items.flatMap((raw): Work[] => {
    const item = v.safeParse(crossrefItem, raw);
    if (!item.success) return [];
    const record = crossrefRecord(item.output, on);
    return agrees(text, record) ? [record] : [];
  });
  const [record, another] = fitting;
  // Two records that both fit: one of them is not the paper, and nothing here can tell which.
  const isClear = record !== undefined && another === undefined;
  return forEveryKey(request, isClear ? { status: 'found', record } : { status: 'unknown' });
}
