import type { Identifiers } from '../../identifiers/model.ts';
import type { JournalIds, ServiceName, Work } from '../model.ts';
import type { Failure, Page } from '../net/answer.ts';
import { failure } from '../net/answer.ts';
import type { Pace } from '../net/host-queue.ts';

/** What of a reference a service may be asked with. Its text is not among it. */
export interface Askable {
  url?: string;
  identifiers: Identifiers;
  /** The journal that it came out in, where another service has named it. */
  journal?: JournalIds;
}

/** One GET that asks one service about some keys. */
export interface ServiceRequest {
  address: string;
  keys: readonly string[];
  /** What leaves with it, for the reader's list, where that is not the keys. */
  sent?: readonly string[];
  headers?: Readonly<Record<string, string>>;
}

/** What one service says of one key. "unknown" only where the answer itself is whole and doesn't hold it. */
export type Reading = { status: 'found'; record: Work } | { status: 'unknown' } | Failure;

/**
 * What an answer says of each key of its request. "split": the service would not take them together (a malformed
 * one among them, or too many), so they are asked for in halves. "next": the answer names what has to be asked for.
 */
export type Readings = ReadonlyMap<string, Reading> | 'split' | { next: ServiceRequest };

/** One service. Pure: it says what to ask and reads what came; asking is done elsewhere. */
export interface Provider {
  service: ServiceName;
  /**
   * When it is asked. "list": for a whole list at once, and for what is opened; "open": of one work or one journal
   * at a time, so never for a list, and of a reference when the reader opens its card.
   */
  asked: 'list' | 'open';
  pace: Pace;
  redirect: 'manual' | 'follow';
  /** Whether its records say if a work was retracted or corrected. */
  givesNotices: boolean;
  /** Whether its records give identifiers that other services need; for a whole list it is then asked first. */
  mapsIdentifiers?: boolean;
  /** The key under which the service may know the reference, or undefined where it can't be asked. */
  keyOf(reference: Askable): string | undefined;
  /** The fewest requests that ask about all the keys. */
  requestsFor(keys: readonly string[]): ServiceRequest[];
  /** Reads an answer. Total: any body gives a reading for every key of the request. `on` is the day of asking. */
  read(page: Page, request: ServiceRequest, on: string): Readings;
}

/** The same reading for every key of a request. */
export function forEveryKey(request: ServiceRequest, reading: Reading): Map<string, Reading> {
  return new Map(request.keys.map(key => [key, reading]));
}

/** The answer is in no form that this service's documentation knows. */
export function badAnswer(request: ServiceRequest): Map<string, Reading> {
  return forEveryKey(request, failure('bad-answer'));
}
