import * as v from 'valibot';
import type { SentFailure, ServiceName } from '../model.ts';
import { sentFailureSchema, serviceNameSchema } from '../schema.ts';

/** What one request is about to tell a service. */
export interface Asked {
  service: ServiceName;
  /** Identifiers and titles in the service's own form, e.g. "10.5555/example", "pmid:123", "en:Sleep". */
  sent: readonly string[];
  /** From a private window: never noted. */
  isPrivate: boolean;
}

/**
 * What came of a request. "answered": the service said something, whatever it was. "left": nobody waited for it any
 * more. "waiting": nothing came yet, or the background was stopped in the middle.
 */
export type Outcome = 'waiting' | 'answered' | 'left' | SentFailure;

/** A request that was noted. */
export interface Noted {
  /** Resolves when its row stands, or can't be written. Never rejects. */
  written: Promise<unknown>;
  /** To be called with what came of it. */
  came: (outcome: Outcome) => void;
}

/** One request that left the browser. */
export interface AskedRow {
  /** Grows with every request. */
  id: number;
  /** Milliseconds since 1970. */
  askedAt: number;
  service: ServiceName;
  sent: string[];
  outcome: Outcome;
}

export const askedRowSchema: v.GenericSchema<unknown, AskedRow> = v.object({
  id: v.number(),
  askedAt: v.number(),
  service: serviceNameSchema,
  sent: v.array(v.string()),
  outcome: v.union([v.picklist(['waiting', 'answered', 'left']), sentFailureSchema]),
});
