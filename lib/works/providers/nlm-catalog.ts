/*
 * NLM Catalog, by E-utilities: whether MEDLINE indexes a journal now.
 *
 * Limits     PubMed's host, and so its queue: 3 requests a second without a key
 *            (https://www.ncbi.nlm.nih.gov/books/NBK25497/).
 * Batch      Two requests a journal: esearch finds its records by ISSN, esummary gives them
 *            (https://www.ncbi.nlm.nih.gov/books/NBK25499/). Only for a card that is opened, and remembered for 30
 *            days, so the other papers of the journal cost none.
 * Politeness `tool`, and `email`: the developer's (same page).
 * Errors     Inside 200: { esearchresult: { ERROR } }, { error }; a number that is unknown has an `error` of its own.
 * Form       `currentindexingstatus` is "Y" or "N". One ISSN may lead to several records (print and electronic, former
 *            titles): those count that name the ISSN themselves, and one "Y" among them is a yes.
 * Licence    Public domain.
 */
import * as v from 'valibot';
import type { Work } from '../model.ts';
import type { Page } from '../net/answer.ts';
import { parseJson } from '../parse-json.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import { badAnswer, forEveryKey, type Provider, type Readings, type ServiceRequest } from './provider.ts';
import { lenient } from './record-parts.ts';

const UTILITIES = `${SERVICE_ORIGINS['NLM Catalog']}/entrez/eutils`;

/** Records of one ISSN that are looked at; more than a handful has never been seen. */
const MAX_RECORDS = 10;

const ISSN = /^\d{4}-\d{3}[\dX]$/;

const found = v.object({
  esearchresult: v.object({
    ERROR: v.optional(v.never()),
    count: v.pipe(v.string(), v.regex(/^\d+$/)),
    idlist: v.array(v.pipe(v.string(), v.regex(/^\d+$/))),
  }),
});

const journal = v.object({
  issnlist: v.array(v.object({ issn: v.string() })),
  currentindexingstatus: v.picklist(['Y', 'N']),
});

const summaries = v.object({
  result: v.intersect([
    v.object({ uids: v.array(v.string()) }),
    v.record(v.string(), v.union([v.array(v.string()), lenient(journal)])),
  ]),
});

/** @param contact the project's address, set at build time */
export function nlmCatalog(contact?: string): Provider {
  const who = `tool=evidence-overlay${contact === undefined ? '' : `&email=${encodeURIComponent(contact)}`}`;
  return {
    service: 'NLM Catalog',
    asked: 'open',
    pace: { intervalMs: 350, concurrent: 1 },
    redirect: 'manual',
    givesNotices: false,
    keyOf: ({ journal: known }) => known?.issns.find(issn => ISSN.test(issn)),
    requestsFor: keys =>
      keys.map(issn => {
        const term = encodeURIComponent(`${issn}[ISSN]`);
        const query = `db=nlmcatalog&term=${term}&retmax=${MAX_RECORDS}&retmode=json&${who}`;
        return { address: `${UTILITIES}/esearch.fcgi?${query}`, keys: [issn] };
      }),
    read: (page, request, on) => {
      if (request.address.startsWith(`${UTILITIES}/esummary`)) return readSummaries(page, request, on);
      const parsed = v.safeParse(found, parseJson(page.body));
      if (page.code !== 200 || !parsed.success) return badAnswer(request);
      const { count, idlist } = parsed.output.esearchresult;
      // The answer repeats what it looked for: one about another journal is none of ours.
      if (!request.keys.every(issn => page.body.includes(issn))) return badAnswer(request);
      if (Number(count) === 0) return forEveryKey(request, { status: 'unknown' });
      if (idlist.length === 0) return badAnswer(request);
      const query = `db=nlmcatalog&id=${idlist.slice(0, MAX_RECORDS).join(',')}&retmode=json&${who}`;
      return { next: { address: `${UTILITIES}/esummary.fcgi?${query}`, keys: request.keys } };
    },
  };
}

function readSummaries(page: Page, request: ServiceRequest, on: string): Readings {
  const parsed = v.safeParse(summaries, parseJson(page.body));
  if (page.code !== 200 || !parsed.success) return badAnswer(request);
  const { result } = parsed.output;
  const journals = result.uids.flatMap(uid => {
    const record = result[uid];
    return record === undefined || Array.isArray(record) ? [] : [record];
  });
  const named = journals.filter(({ issnlist }) => issnlist.some(({ issn }) => request.keys.includes(issn)));
  if (named.length === 0) return badAnswer(request);
  const isIndexed = named.some(({ currentindexingstatus: status }) => status === 'Y');
  const record: Work = {
    identifiers: {},
    notices: [],
    noticesAskedOf: [],
    medlineIndexed: { value: isIndexed, by: 'NLM Catalog', on },
  };
  return forEveryKey(request, { status: 'found', record });
}
