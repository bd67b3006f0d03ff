/*
 * Wikipedia, REST API, page summary: title, first paragraph and the day of the last edit.
 *
 * Limits     200 requests a second for the whole API at most, and "in series rather than in parallel"
 *            (https://en.wikipedia.org/api/rest_v1/, https://www.mediawiki.org/wiki/API:Etiquette).
 * Batch      None: one page a request.
 * Politeness A header that names the program; browsers can't set User-Agent, so Api-User-Agent
 *            (https://www.mediawiki.org/wiki/Wikimedia_APIs/Access_policy), with the project's address if it has one.
 * Redirects  Titles in another spelling and moved pages answer 301 and 302 to the same host; they are followed.
 * Errors     Unknown page: 404 in JSON, type ".../errors/not_found".
 * Licence    Text is CC BY-SA 4.0 and must be named (https://en.wikipedia.org/wiki/Wikipedia:Copyrights).
 */
import * as v from 'valibot';
import type { Work } from '../model.ts';
import type { Page } from '../net/answer.ts';
import { parseJson } from '../parse-json.ts';
import { plainLine, plainText } from '../plain-text.ts';
import { possibleDate } from '../possible-date.ts';
import { badAnswer, forEveryKey, type Provider, type Readings, type ServiceRequest } from './provider.ts';
import { wikipediaPage } from './wikipedia-page.ts';

const TEXT_LICENCE = 'CC BY-SA 4.0';

/** The first paragraph of the longest articles has about 1,500 characters. */
const MAX_EXTRACT_LENGTH = 4000;

const summary = v.object({
  type: v.picklist(['standard', 'disambiguation', 'no-extract', 'mainpage']),
  title: v.pipe(v.string(), v.nonEmpty()),
  timestamp: v.pipe(v.string(), v.isoTimestamp()),
  extract: v.optional(v.string(), ''),
});

const notFound = v.object({ type: v.pipe(v.string(), v.endsWith('/errors/not_found')) });

/** @param contact the project's address, set at build time */
export function wikipedia(contact?: string): Provider {
  const agent = contact === undefined ? 'EvidenceOverlay' : `EvidenceOverlay (${contact})`;
  return {
    service: 'Wikipedia',
    asked: 'open',
    pace: { intervalMs: 100, concurrent: 1 },
    redirect: 'follow',
    givesNotices: false,
    keyOf: ({ url }) => {
      const page = url === undefined ? undefined : wikipediaPage(url);
      return page === undefined ? undefined : `${page.language}:${page.title}`;
    },
    requestsFor: keys =>
      keys.map(key => {
        const [language, title] = partsOf(key);
        return {
          address: `https://${language}.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent(title)}`,
          keys: [key],
          headers: { 'Api-User-Agent': agent },
        };
      }),
    read,
  };
}

function partsOf(key: string): [language: string, title: string] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon), key.slice(colon + 1)];
}

function read(page: Page, request: ServiceRequest, on: string): Readings {
  const body = parseJson(page.body);
  if (page.code === 404 && v.is(notFound, body)) return forEveryKey(request, { status: 'unknown' });
  const parsed = v.safeParse(summary, body);
  if (page.code !== 200 || !parsed.success) return badAnswer(request);
  const { title, timestamp, extract } = parsed.output;
  const record: Work = {
    identifiers: {},
    container: { value: 'Wikipedia', by: 'Wikipedia', on },
    notices: [],
    noticesAskedOf: [],
  };
  const edited = possibleDate(timestamp.slice(0, 'YYYY-MM-DD'.length), on);
  if (edited !== undefined) record.lastEdited = { value: edited, by: 'Wikipedia', on };
  const name = plainLine(title);
  if (name !== '') record.title = { value: name, by: 'Wikipedia', on };
  const text = plainText(extract).slice(0, MAX_EXTRACT_LENGTH);
  if (text !== '') {
    record.abstract = { value: text, by: 'Wikipedia', on };
    record.textLicence = TEXT_LICENCE;
  }
  return forEveryKey(request, { status: 'found', record });
}
