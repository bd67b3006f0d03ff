import * as v from 'valibot';
import type { FailureReason } from '../model.ts';
import type { Reading } from '../providers/provider.ts';
import { failureReasonSchema, workSchema } from '../schema.ts';
import { CLOCK_STEP_MS } from '../store/keep.ts';

/** What one service said of one key, and when. */
export interface Entry {
  /** Service and key: `entryId`. */
  id: string;
  askedAt: number;
  /** When it was last of use to a reader; the least recently used goes first. */
  usedAt: number;
  reading: Reading;
  /** Failures in a row, this one included; 0 for an answer. */
  attempts: number;
}

export const entrySchema: v.GenericSchema<unknown, Entry> = v.object({
  id: v.string(),
  askedAt: v.number(),
  usedAt: v.number(),
  reading: v.variant('status', [
    v.object({ status: v.literal('found'), record: workSchema }),
    v.object({ status: v.literal('unknown') }),
    v.object({ status: v.literal('failed'), why: failureReasonSchema, retryAt: v.exactOptional(v.number()) }),
  ]),
  attempts: v.number(),
});

export function entryId(service: string, key: string): string {
  return `${service} ${key}`;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A record's title, authors and journal hardly ever change. */
export const METADATA_MS = 30 * DAY_MS;

/** A retraction must not stay unseen for longer. */
export const NOTICES_MS = DAY_MS;

/** A new DOI is known to the services within a day or two. */
export const UNKNOWN_MS = DAY_MS;

/** A failed look-up is tried again ahead after a minute, then two, four …, at most half an hour. */
const FIRST_FAILURE_MS = MINUTE_MS;
const LONGEST_FAILURE_MS = 30 * MINUTE_MS;

/** Failures that end with the connection, the reader's permission or our own queue: never kept. */
const NOT_KEPT: ReadonlySet<FailureReason> = new Set(['offline', 'unreachable', 'no-permission', 'too-many']);

export type Freshness = 'fresh' | 'notices-old' | 'old';

/**
 * How far an entry can still be used at `now`: "fresh" as it is; "notices-old" for its metadata, while its notices
 * must be asked for again; "old" not at all.
 * @param urgent a reader waits: then a failure stands only as long as the service itself named
 */
export function freshness(entry: Entry, givesNotices: boolean, now: number, urgent: boolean): Freshness {
  const age = now - entry.askedAt;
  if (age < -CLOCK_STEP_MS) return 'old';
  const { reading } = entry;
  if (reading.status === 'failed') {
    const until = urgent ? reading.retryAt : retryMoment(entry);
    return until !== undefined && now < until ? 'fresh' : 'old';
  }
  if (reading.status === 'unknown') return age < UNKNOWN_MS ? 'fresh' : 'old';
  if (age >= METADATA_MS) return 'old';
  return givesNotices && age >= NOTICES_MS ? 'notices-old' : 'fresh';
}

/** When a failed entry is tried again ahead; undefined for answers and for failures that aren't kept. */
export function retryMoment({ reading, askedAt, attempts }: Entry): number | undefined {
  if (reading.status !== 'failed' || NOT_KEPT.has(reading.why)) return undefined;
  if (reading.retryAt !== undefined) return reading.retryAt;
  return askedAt + Math.min(FIRST_FAILURE_MS * 2 ** (attempts - 1), LONGEST_FAILURE_MS);
}
