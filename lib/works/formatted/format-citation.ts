import { type Consent, refusalOf } from '../consent.ts';
import { failure } from '../net/answer.ts';
import type { Host } from '../net/host.ts';
import { Urgency } from '../net/urgency.ts';
import { citationRequests, readCitation } from './crossref-citation.ts';
import type { CitationStyle, Formatted } from './model.ts';

export interface FormatOptions extends Omit<Consent, 'cause'> {
  /** Aborted when nobody waits any more. */
  signal: AbortSignal;
}

/** One work by its DOI as a line in a style. Rejects only with the signal's reason. */
export type FormatCitation = (
  doi: string,
  style: CitationStyle,
  options: FormatOptions,
) => Promise<Formatted>;

/**
 * Asks Crossref, when the reader has clicked and has agreed to look-ups. Through the queue and the pauses that
 * Crossref's host has anyway, and noted as every request is. Nothing of it is kept: the line is the reader's.
 */
export function makeFormatCitation(crossref: Host, contact?: string): FormatCitation {
  return async (doi, style, { lookups, isPrivate, signal }) => {
    const refusal = refusalOf({ lookups, isPrivate, cause: 'open' });
    if (refusal?.status === 'not-asked')
      return { status: 'not-asked', why: lookups === 'off' ? 'off' : 'not-chosen' };
    const asked = { service: 'Crossref', sent: [doi], isPrivate } as const;
    for (const { address, headers } of citationRequests(doi, style, contact)) {
      const urgency = new Urgency(true);
      const answer = await crossref.reach(address, { redirect: 'manual', headers, asked, urgency, signal });
      if (answer.status === 'failed') return { status: 'failed', why: answer.why };
      const read = readCitation(answer.page, doi);
      if (read !== 'no-style') return read;
    }
    return failure('bad-answer');
  };
}
