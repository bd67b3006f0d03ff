/*
 * Unpaywall: where a paper can be read for free.
 *
 * Limits     100,000 requests a day (https://unpaywall.org/products/api).
 * Batch      None: one DOI a request, and only for a card that is opened.
 * Politeness `email=` in every request is demanded (same page): the project's, so a build without an address leaves
 *            this service out.
 * Errors     422 in JSON for an address that it takes for none; 404 in JSON, with `error: true`, for a DOI that it
 *            does not hold (those of other agencies than Crossref among them).
 * Licence    CC0.
 */
import * as v from 'valibot';
import type { Work } from '../model.ts';
import type { Page } from '../net/answer.ts';
import { parseJson } from '../parse-json.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import { doiPath } from './doi-path.ts';
import { badAnswer, forEveryKey, type Provider, type Readings, type ServiceRequest } from './provider.ts';
import { freeCopyAddress, lenient, webAddress } from './record-parts.ts';

const answer = v.object({
  doi: v.pipe(v.string(), v.nonEmpty()),
  is_oa: v.boolean(),
  best_oa_location: v.nullish(
    v.object({
      url: lenient(webAddress),
      url_for_landing_page: lenient(webAddress),
    }),
  ),
});

const notHeld = v.object({ error: v.literal(true), HTTP_status_code: v.literal(404) });

/** @param contact the project's address, set at build time */
export function unpaywall(contact: string): Provider {
  return {
    service: 'Unpaywall',
    asked: 'open',
    pace: { intervalMs: 200, concurrent: 1 },
    redirect: 'manual',
    givesNotices: false,
    keyOf: ({ identifiers }) => identifiers.doi?.toLowerCase(),
    requestsFor: keys =>
      keys.map(doi => ({
        address: `${SERVICE_ORIGINS.Unpaywall}/v2/${doiPath(doi)}?email=${encodeURIComponent(contact)}`,
        keys: [doi],
      })),
    read,
  };
}

function read(page: Page, request: ServiceRequest, on: string): Readings {
  const body = parseJson(page.body);
  if (page.code === 404 && v.is(notHeld, body)) return forEveryKey(request, { status: 'unknown' });
  const parsed = v.safeParse(answer, body);
  if (page.code !== 200 || !parsed.success) return badAnswer(request);
  const { doi, is_oa: isFree, best_oa_location: best } = parsed.output;
  const asked = doi.toLowerCase();
  if (!request.keys.includes(asked)) return badAnswer(request);
  const record: Work = { identifiers: { doi: asked }, notices: [], noticesAskedOf: [] };
  const free = freeCopyAddress({ isFree, page: best?.url_for_landing_page, file: best?.url });
  if (free !== undefined) record.openAccessUrl = { value: free, by: 'Unpaywall', on };
  return forEveryKey(request, { status: 'found', record });
}
