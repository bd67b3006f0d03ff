/*
 * OpenAlex, one work at a time: whether it lists a work as retracted, where a free copy lies, and its year and title.
 *
 * Limits     100 requests a second. Single works are free, lists are metered ($0.10 a day without a key), so lists
 *            are never asked for (https://developers.openalex.org/api-reference/authentication).
 * Batch      None: one work a request, and only for a card that is opened.
 * Politeness None asked for beyond the limit; ten a second at most.
 * Redirects  Works that were merged answer 301 to their new address on the same host
 *            (https://developers.openalex.org/api-reference/errors). The answer must still name what was asked for.
 * Errors     Unknown work: 404, in HTML or JSON (https://developers.openalex.org/api-reference/errors). Used up: 429 with a Retry-After of up to 15 hours.
 * Notices    `is_retracted` is yes or no, without kind, date or notice, and has been wrong for months (December 2023
 *            to March 2024). "Yes" is shown as OpenAlex's word; "no" is no answer about corrections, and not counted.
 * Licence    CC0.
 */
import * as v from 'valibot';
import { titleDoubts, withDoubts } from '../doubts.ts';
import type { Said, Work } from '../model.ts';
import type { Page } from '../net/answer.ts';
import { parseJson } from '../parse-json.ts';
import { plainLine } from '../plain-text.ts';
import { possibleYear } from '../possible-date.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import { doiPath } from './doi-path.ts';
import { badAnswer, forEveryKey, type Provider, type Readings, type ServiceRequest } from './provider.ts';
import { type FreeCopy, freeCopyAddress, lenient, webAddress } from './record-parts.ts';

const WORKS = `${SERVICE_ORIGINS.OpenAlex}/works`;

const FIELDS = 'id,doi,ids,title,publication_year,type,is_retracted,open_access,best_oa_location';

const work = v.object({
  id: v.pipe(v.string(), v.startsWith('https://openalex.org/')),
  doi: v.nullish(v.string()),
  ids: lenient(v.object({ pmid: lenient(v.string()), pmcid: lenient(v.string()) })),
  title: lenient(v.string()),
  publication_year: lenient(v.number()),
  type: lenient(v.string()),
  // A record whose word on retraction can't be read is no answer.
  is_retracted: v.boolean(),
  open_access: lenient(v.object({ is_oa: v.boolean(), oa_url: lenient(webAddress) })),
  best_oa_location: lenient(
    v.object({ landing_page_url: lenient(webAddress), pdf_url: lenient(webAddress) }),
  ),
});

export function openAlex(): Provider {
  return {
    service: 'OpenAlex',
    asked: 'open',
    pace: { intervalMs: 100, concurrent: 2 },
    redirect: 'follow',
    givesNotices: true,
    keyOf: ({ identifiers: { doi, pmid } }) => {
      if (doi !== undefined) return `doi:${doi.toLowerCase()}`;
      return pmid !== undefined && /^\d{1,9}$/.test(pmid) ? `pmid:${pmid}` : undefined;
    },
    requestsFor: keys =>
      keys.map(key => {
        const [, kind = '', value = ''] = /^(doi|pmid):(.*)$/s.exec(key) ?? [];
        return { address: `${WORKS}/${kind}:${doiPath(value)}?select=${FIELDS}`, keys: [key] };
      }),
    read,
  };
}

function read(page: Page, request: ServiceRequest, on: string): Readings {
  if (page.code === 404 && isNotHeld(page.body)) return forEveryKey(request, { status: 'unknown' });
  const parsed = v.safeParse(work, parseJson(page.body));
  if (page.code !== 200 || !parsed.success) return badAnswer(request);
  const record = recordOf(parsed.output, on);
  const { doi, pmid } = record.identifiers;
  const isAsked = request.keys.some(key => key === `doi:${doi}` || key === `pmid:${pmid}`);
  return isAsked ? forEveryKey(request, { status: 'found', record }) : badAnswer(request);
}

const refusal = v.object({ error: v.string(), message: v.pipe(v.string(), v.regex(/not found/i)) });

/** A gateway has 404 pages too: OpenAlex's own is known by its sentence, or is JSON. */
function isNotHeld(body: string): boolean {
  return body.includes('The requested URL was not found on the server') || v.is(refusal, parseJson(body));
}

function recordOf(answer: v.InferOutput<typeof work>, on: string): Work {
  const said = <T>(value: T): Said<T> => ({ value, by: 'OpenAlex', on });
  const doi = answer.doi?.toLowerCase().replace('https://doi.org/', '');
  const pmid = /\/(\d+)\/?$/.exec(answer.ids?.pmid ?? '')?.[1];
  const pmc = /\/(?:PMC)?(\d+)\/?$/i.exec(answer.ids?.pmcid ?? '')?.[1];
  const saidBy = [{ by: 'OpenAlex', on } as const];
  const title = plainLine(answer.title ?? '');
  const record: Work = {
    identifiers: { ...(doi && { doi }), ...(pmid && { pmid }), ...(pmc && { pmcid: `PMC${pmc}` }) },
    notices: answer.is_retracted ? [{ kind: 'retraction', url: answer.id, saidBy }] : [],
    ...withDoubts(titleDoubts([title], 'OpenAlex', on)),
    noticesAskedOf: answer.is_retracted ? saidBy : [],
  };
  if (title !== '') record.title = said(title);
  const year = possibleYear(answer.publication_year, on);
  if (year !== undefined) record.year = said(year);
  if (answer.type) record.publicationTypes = said([answer.type]);
  const free = freeCopyAddress(copyOf(answer));
  if (free !== undefined) record.openAccessUrl = said(free);
  return record;
}

function copyOf({ open_access: access, best_oa_location: best }: v.InferOutput<typeof work>): FreeCopy {
  return {
    isFree: access?.is_oa === true,
    page: best?.landing_page_url,
    file: best?.pdf_url ?? access?.oa_url,
  };
}
