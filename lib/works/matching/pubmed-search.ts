/*
 * PubMed, E-utilities esearch: the PMID of a place (journal, volume, page) or of an entry (author, title, year).
 *
 * What is sent  For a link that spells out a place: that place. For an entry without identifier: words of the title,
 *               the first author's family name and the year.
 * Documented    Field tags [ta], [vi], [pg], [ti], [1au], [dp] (https://pubmed.ncbi.nlm.nih.gov/help/#search-tags);
 *               esearch (https://www.ncbi.nlm.nih.gov/books/NBK25499/). NLM's citation matcher (ecitmatch) takes
 *               volume and page but no title, so that for an entry it would need fields that may not leave.
 * Errors        Inside 200: `ERROR`; a phrase that the index doesn't have is dropped from the search and listed in
 *               `errorlist`, so that such an answer counts as none.
 * Limits        As in `providers/pubmed.ts`, through the same queue.
 */
import * as v from 'valibot';
import type { Locator } from '../../identifiers/model.ts';
import type { Page } from '../net/answer.ts';
import { parseJson } from '../parse-json.ts';
import {
  badAnswer,
  forEveryKey,
  type Provider,
  type Readings,
  type ServiceRequest,
} from '../providers/provider.ts';
import { pubmed } from '../providers/pubmed.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import { fold, tellingWords } from './fold.ts';
import { readReference } from './read-reference.ts';

const ESEARCH = `${SERVICE_ORIGINS.PubMed}/entrez/eutils/esearch.fcgi`;

/** One answer is wanted; a second shows that the search is not clear. */
const MOST_IDS = 2;

/** So many words of a title tell it from all others of its author and year; more only add ways to misspell one. */
const MOST_TITLE_WORDS = 6;

/** Articles appear online in the year before their issue. */
const ONLINE_FIRST_YEARS = 1;

const answer = v.object({
  header: v.object({ type: v.literal('esearch') }),
  esearchresult: v.object({
    count: v.pipe(v.string(), v.digits()),
    idlist: v.array(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/))),
    errorlist: v.optional(
      v.object({
        phrasesnotfound: v.optional(v.array(v.string()), []),
        fieldsnotfound: v.optional(v.array(v.string()), []),
      }),
    ),
  }),
});

/** The search for a place. A supplement's volume is "75 Suppl 2" in some records and "75" in others. */
export function placeQuery({ journal, volume, issue, page }: Locator): string {
  const supplement = /^Suppl/i.test(issue ?? '') ? ` OR "${bare(`${volume} ${issue}`)}"[vi]` : '';
  return `"${bare(journal)}"[ta] AND (${bare(volume)}[vi]${supplement}) AND ${bare(page)}[pg]`;
}

/** The search for an entry, or undefined where too little can be read from it. */
export function entryQuery(text: string): string | undefined {
  const printed = readReference(text);
  if (printed === undefined) return undefined;
  const words = tellingWords(printed.title).slice(0, MOST_TITLE_WORDS);
  if (words.length === 0) return undefined;
  const { author, year } = printed;
  const years = `${year - ONLINE_FIRST_YEARS}:${year + ONLINE_FIRST_YEARS}[dp]`;
  return [...words.map(word => `${word}[ti]`), `${bare(fold(author))}[1au]`, years].join(' AND ');
}

/** Letters, digits and spaces: what is left can't be taken for a tag or an operator. */
const bare = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\s().-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A provider whose keys are searches; a record holds a PMID and nothing else. @param contact see `pubmed` */
export function pubmedSearch(contact?: string): Provider {
  const email = contact === undefined ? '' : `&email=${encodeURIComponent(contact)}`;
  return {
    ...pubmed(contact),
    asked: 'open',
    givesNotices: false,
    keyOf: () => undefined,
    requestsFor: queries =>
      queries.map(query => ({
        address: `${ESEARCH}?db=pubmed&retmode=json&retmax=${MOST_IDS}&term=${encodeURIComponent(query)}&tool=evidence-overlay${email}`,
        keys: [query],
      })),
    read,
  };
}

function read(page: Page, request: ServiceRequest): Readings {
  const parsed = v.safeParse(answer, parseJson(page.body));
  if (page.code !== 200 || !parsed.success) return badAnswer(request);
  const { count, idlist, errorlist } = parsed.output.esearchresult;
  const dropped = [...(errorlist?.phrasesnotfound ?? []), ...(errorlist?.fieldsnotfound ?? [])];
  // A supplement is asked for in two spellings, of which one is always missing.
  const isWhole = dropped.every(phrase => /suppl/i.test(phrase));
  const [pmid] = idlist;
  if (!isWhole || count !== '1' || pmid === undefined) return forEveryKey(request, { status: 'unknown' });
  const record = { identifiers: { pmid }, notices: [], noticesAskedOf: [] };
  return forEveryKey(request, { status: 'found', record });
}
