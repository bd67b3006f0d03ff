/*
 * PubMed, E-utilities efetch: publication types, notices, title, authors, journal and abstract of every record
 * that has a PMID. XML: efetch has no JSON.
 *
 * Limits     3 requests a second for an address without a key (https://www.ncbi.nlm.nih.gov/books/NBK25497/).
 * Batch      About 200 ids a GET, more by POST, which we don't use (same page). 100 records are about 3 MB.
 * Politeness `tool` in each request, and `email`: the developer's, not the reader's (same page).
 * Errors     Inside 200: <ERROR> in another root, a prolog alone, an answer that breaks off. A parser takes a
 *            cut-off record for one without notices, so an answer counts only where it is well-formed to its end. 400 where
 *            no id is one. 429 in JSON. An unknown or deleted PMID is absent from the set.
 * Licence    Records are in the public domain; abstracts may be the publishers' own.
 */
import { load } from 'cheerio/slim';
import { failure, type Page } from '../net/answer.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import {
  badAnswer,
  forEveryKey,
  type Provider,
  type Reading,
  type Readings,
  type ServiceRequest,
} from './provider.ts';
import { pubmedRecord } from './pubmed-record.ts';
import { heardAgain } from './same-key.ts';
import { isWellFormed } from './well-formed.ts';

const EFETCH = `${SERVICE_ORIGINS.PubMed}/entrez/eutils/efetch.fcgi`;

const MAX_PMIDS = 100;

/** @param contact the project's address, set at build time */
export function pubmed(contact?: string): Provider {
  const email = contact === undefined ? '' : `&email=${encodeURIComponent(contact)}`;
  return {
    service: 'PubMed',
    asked: 'list',
    pace: { intervalMs: 350, concurrent: 1 },
    redirect: 'manual',
    givesNotices: true,
    keyOf: ({ identifiers: { pmid } }) =>
      pmid !== undefined && /^[1-9]\d{0,8}$/.test(pmid) ? pmid : undefined,
    requestsFor: keys => {
      const requests: ServiceRequest[] = [];
      for (let from = 0; from < keys.length; from += MAX_PMIDS) {
        const pmids = keys.slice(from, from + MAX_PMIDS);
        const address = `${EFETCH}?db=pubmed&id=${pmids.join(',')}&retmode=xml&tool=evidence-overlay${email}`;
        requests.push({ address, keys: pmids });
      }
      return requests;
    },
    read,
  };
}

function read(page: Page, request: ServiceRequest, on: string): Readings {
  if (page.code === 400 || page.code === 414) return 'split';
  if (page.code !== 200) return badAnswer(request);
  if (!isWellFormed(page.body)) return badAnswer(request);
  const $ = load(page.body, { xml: true });
  const set = $.root().children('PubmedArticleSet');
  if (set.length !== 1) return badAnswer(request);
  const heard = new Map<string, Reading>();
  for (const element of set.children('PubmedArticle, PubmedBookArticle').toArray()) {
    const { pmid, work } = pubmedRecord($, $(element), on);
    // Whose record it is, or what it is of, was lost.
    if (pmid === '') return badAnswer(request);
    const reading: Reading = work === undefined ? failure('bad-answer') : { status: 'found', record: work };
    if (request.keys.includes(pmid)) heard.set(pmid, heardAgain(heard.get(pmid), reading));
  }
  return new Map([...forEveryKey(request, { status: 'unknown' }), ...heard]);
}
