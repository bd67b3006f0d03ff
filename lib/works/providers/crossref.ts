/*
 * Crossref REST API: title, authors, journal, dates, type, notices and about half of the abstracts of every work
 * that has a Crossref DOI.
 *
 * Limits     Since 1 December 2025 by pool, told in each answer's x-rate-limit-* headers: lists 1 a second, one at a
 *            time; with a contact address ("polite" pool) 3 a second, three at a time.
 *            https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/
 * Batch      `filter=doi:A,doi:B` is an "or"; unknown DOIs are simply absent. `rows` defaults to 20, so it is named.
 *            No number of filters is named as too many, `rows` may be 1,000; the request line may have 4,096 bytes.
 *            https://github.com/CrossRef/rest-api-doc/issues/251, /issues/301 (answers of Crossref's own)
 *            `select` names only documented fields (https://api.crossref.org/swagger-ui/index.html): one wrong
 *            name is a 400 for the whole list.
 * Politeness `mailto=` with the project's own address, where the build has one. A browser can't set User-Agent.
 * Errors     Unknown DOI: 404 in plain text. Bad parameter: 400 in JSON. Too many: 429 in HTML. Aliases: 301.
 * Licence    Metadata without restriction; abstracts may be the publishers' own.
 */
import * as v from 'valibot';
import { failure, type Page } from '../net/answer.ts';
import { parseJson } from '../parse-json.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import { crossrefRecord } from './crossref-record.ts';
import { crossrefItem, crossrefList, crossrefSingle } from './crossref-schema.ts';
import { doiPath } from './doi-path.ts';
import {
  badAnswer,
  forEveryKey,
  type Provider,
  type Reading,
  type Readings,
  type ServiceRequest,
} from './provider.ts';
import { heardAgain } from './same-key.ts';

const WORKS = `${SERVICE_ORIGINS.Crossref}/works`;

/** As many as a line of them holds, in the usual length. */
const MAX_DOIS = 100;

/**
 * What the request line may have. The origin is not in it, but method and version are, which are shorter. 100 DOIs of
 * 33 letters fit; most have some 27.
 */
const MAX_ADDRESS = 4096;

const FIELDS = [
  'DOI',
  'type',
  'title',
  'author',
  'container-title',
  'ISSN',
  'issued',
  'volume',
  'issue',
  'page',
  'article-number',
  'abstract',
  'updated-by',
  'update-to',
  'relation',
].join(',');

/**
 * The characters that Crossref advises for suffixes (https://www.crossref.org/documentation/member-setup/constructing-your-dois/).
 * A comma would end a filter; others are rare (old SICI DOIs) and are asked for one by one.
 */
const FILTERABLE = /^10\.[\d.]+\/[a-z0-9._;()/-]+$/;

const UNKNOWN: Reading = { status: 'unknown' };

/** @param contact the project's address for the polite pool, set at build time; without it the public pool */
export function crossref(contact?: string): Provider {
  const mailto = contact === undefined ? '' : `mailto=${encodeURIComponent(contact)}`;
  return {
    service: 'Crossref',
    asked: 'list',
    pace: contact === undefined ? { intervalMs: 1000, concurrent: 1 } : { intervalMs: 334, concurrent: 3 },
    redirect: 'manual',
    givesNotices: true,
    keyOf: ({ identifiers }) => identifiers.doi?.toLowerCase(),
    requestsFor: keys => [
      ...listRequests(
        keys.filter(doi => FILTERABLE.test(doi)),
        mailto,
      ),
      ...keys.filter(doi => !FILTERABLE.test(doi)).map(doi => singleRequest(doi, mailto)),
    ],
    read: (page, request, on) => (isSingle(request) ? readSingle : readList)(page, request, on),
  };
}

function listRequests(dois: readonly string[], mailto: string): ServiceRequest[] {
  const all: ServiceRequest[] = [];
  for (const doi of dois) {
    const longer = listRequest([...(all.at(-1)?.keys ?? []), doi], mailto);
    if (longer.keys.length > MAX_DOIS || longer.address.length > MAX_ADDRESS) {
      all.push(listRequest([doi], mailto));
    } else all.splice(-1, 1, longer);
  }
  return all;
}

function listRequest(dois: readonly string[], mailto: string): ServiceRequest {
  // All of it may stand in a query as it is (RFC 3986, 3.4), but some servers end a parameter at a semicolon.
  const filter = dois.map(doi => `doi:${doi.replaceAll(';', '%3B')}`).join(',');
  const query = `filter=${filter}&rows=${dois.length}&select=${FIELDS}${mailto && `&${mailto}`}`;
  return { address: `${WORKS}?${query}`, keys: dois };
}

function singleRequest(doi: string, mailto: string): ServiceRequest {
  return { address: `${WORKS}/${doiPath(doi)}${mailto && `?${mailto}`}`, keys: [doi] };
}

function isSingle(request: ServiceRequest): boolean {
  return request.address.startsWith(`${WORKS}/`);
}

function readList(page: Page, request: ServiceRequest, on: string): Readings {
  if (page.code === 400 || page.code === 414) return 'split';
  const list = v.safeParse(crossrefList, parseJson(page.body));
  if (page.code !== 200 || !list.success) return badAnswer(request);
  const { items, 'total-results': total } = list.output.message;
  // Fewer items than it counted: the rest was lost, and what is missing may be there after all.
  const absent = items.length < total ? failure('bad-answer') : UNKNOWN;
  const heard = new Map<string, Reading>();
  for (const raw of items) {
    const item = v.safeParse(crossrefItem, raw);
    const doi = doiOf(raw);
    if (doi === undefined || !request.keys.includes(doi)) continue;
    const reading: Reading = item.success
      ? { status: 'found', record: crossrefRecord(item.output, on) }
      : failure('bad-answer');
    heard.set(doi, heardAgain(heard.get(doi), reading));
  }
  return new Map([...forEveryKey(request, absent), ...heard]);
}

function readSingle(page: Page, request: ServiceRequest, on: string): Readings {
  if (page.code === 404 && page.body.trim() === 'Resource not found.') return forEveryKey(request, UNKNOWN);
  const single = v.safeParse(crossrefSingle, parseJson(page.body));
  if (page.code !== 200 || !single.success) return badAnswer(request);
  const record = crossrefRecord(single.output.message, on);
  const isAsked = request.keys.some(key => key === record.identifiers.doi);
  return isAsked ? forEveryKey(request, { status: 'found', record }) : badAnswer(request);
}

const named = v.object({ DOI: v.string() });

function doiOf(raw: unknown): string | undefined {
  const parsed = v.safeParse(named, raw);
  return parsed.success ? parsed.output.DOI.toLowerCase() : undefined;
}
