/*
 * Europe PMC, REST search: which PMID and PMCID belong to a DOI and the other way round, free full text, abstract,
 * publication types and PubMed's notices, for papers and preprints.
 *
 * Limits     None documented beyond fair use (https://europepmc.org/RestfulWebService); clients report no trouble at
 *            ten requests a second, so we stay at half of that.
 * Batch      One query of many identifiers joined by OR. The documented 1,500 characters are not enforced; queries
 *            of 5,000 pass, long ones end in 414 or 504. A PMID needs its source named: numbers repeat across sources.
 * Politeness `email=` with the project's address, where the build has one.
 * Errors     Inside 200: { errCode, errMsg }, or a version alone for a rejected query, without `hitCount`. 503 in
 *            plain text during maintenance.
 * Licence    Metadata free to use; abstracts may be the publishers' own (https://europepmc.org/Copyright).
 */
import * as v from 'valibot';
import { failure, type Page } from '../net/answer.ts';
import { parseJson } from '../parse-json.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import { europePmcRecord, europePmcResult } from './europe-pmc-record.ts';
import {
  type Askable,
  badAnswer,
  forEveryKey,
  type Provider,
  type Reading,
  type Readings,
  type ServiceRequest,
} from './provider.ts';
import { heardAgain } from './same-key.ts';

const SEARCH = `${SERVICE_ORIGINS['Europe PMC']}/europepmc/webservices/rest/search`;

/** 100 references are three requests; lists of 25 DOIs have ended in 504 before, so no more than these. */
const MAX_KEYS = 34;

/** A DOI may be that of a paper and of its preprint or full text, each a result of its own. */
const RESULTS_PER_KEY = 3;

const answer = v.object({
  hitCount: v.number(),
  resultList: v.object({ result: v.array(v.unknown()) }),
});

/** @param contact the project's address, set at build time */
export function europePmc(contact?: string): Provider {
  const email = contact === undefined ? '' : `&email=${encodeURIComponent(contact)}`;
  return {
    service: 'Europe PMC',
    asked: 'list',
    pace: { intervalMs: 200, concurrent: 2 },
    redirect: 'manual',
    givesNotices: true,
    mapsIdentifiers: true,
    keyOf,
    requestsFor: keys => {
      const requests: ServiceRequest[] = [];
      for (let from = 0; from < keys.length; from += MAX_KEYS) {
        const part = keys.slice(from, from + MAX_KEYS);
        const query = encodeURIComponent(part.map(clauseOf).join(' OR '));
        const size = part.length * RESULTS_PER_KEY;
        const address = `${SEARCH}?query=${query}&resultType=core&format=json&pageSize=${size}${email}`;
        requests.push({ address, keys: part });
      }
      return requests;
    },
    read,
  };
}

/** The identifier that leads to one record most surely: PubMed's own number, then the full text's, then the DOI. */
function keyOf({ identifiers: { pmid, pmcid, doi } }: Askable): string | undefined {
  if (pmid !== undefined && /^\d{1,9}$/.test(pmid)) return `pmid:${pmid}`;
  if (pmcid !== undefined && /^PMC\d{1,9}$/.test(pmcid)) return `pmcid:${pmcid}`;
  // Quotation marks and backslashes would end the quoted term.
  if (doi !== undefined && /^10\.[^"\\\s]+$/.test(doi)) return `doi:${doi.toLowerCase()}`;
  return undefined;
}

function clauseOf(key: string): string {
  const value = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('pmid:')) return `(EXT_ID:${value} AND SRC:MED)`;
  return key.startsWith('pmcid:') ? `PMCID:${value}` : `DOI:"${value}"`;
}

function read(page: Page, request: ServiceRequest, on: string): Readings {
  if (page.code === 400 || page.code === 414) return 'split';
  const parsed = v.safeParse(answer, parseJson(page.body));
  if (page.code !== 200 || !parsed.success) return badAnswer(request);
  const { hitCount, resultList } = parsed.output;
  // Fewer results than it counted: what is missing may be among the rest.
  const isCut = resultList.result.length < hitCount;
  const absent: Reading = isCut ? failure('bad-answer') : { status: 'unknown' };
  const heard = new Map<string, Heard>();
  for (const raw of resultList.result) {
    const result = v.safeParse(europePmcResult, raw);
    // A result in no known form could be any of those asked for and not found.
    if (!result.success) return badAnswer(request);
    const { pmid, pmcid, doi, source } = result.output;
    const record = europePmcRecord(result.output, on);
    for (const key of [`pmid:${pmid}`, `pmcid:${pmcid}`, `doi:${doi?.toLowerCase()}`]) {
      if (!request.keys.includes(key)) continue;
      heard.set(
        key,
        counting(heard.get(key), { rank: rankOf(source), reading: { status: 'found', record } }),
      );
    }
  }
  const readings = [...heard].map(([key, { reading }]) => [key, reading] as const);
  return new Map([...forEveryKey(request, absent), ...readings]);
}

interface Heard {
  rank: number;
  reading: Reading;
}

/** A preprint's own record may say that it was withdrawn; the others (full text, patents, books …) tell of no notices. */
const SOURCES = ['MED', 'PPR'];

function rankOf(source: string): number {
  const at = SOURCES.indexOf(source);
  return at < 0 ? SOURCES.length : at;
}

/** Of several for one key, PubMed's record counts, then a preprint's; two of these that differ are no answer. */
function counting(before: Heard | undefined, now: Heard): Heard {
  if (before === undefined || now.rank < before.rank) return now;
  if (now.rank > before.rank || now.rank === SOURCES.length) return before;
  return { rank: now.rank, reading: heardAgain(before.reading, now.reading) };
}
