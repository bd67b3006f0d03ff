import type { Cache } from './cache/cache.ts';
import { type Entry, entryId, freshness, retryMoment } from './cache/entry.ts';
import { Flights } from './flights.ts';
import type { Work } from './model.ts';
import type { Failure } from './net/answer.ts';
import { type Clock, dayOf } from './net/clock.ts';
import type { Host } from './net/host.ts';
import type { Urgency } from './net/urgency.ts';
import {
  badAnswer,
  forEveryKey,
  type Provider,
  type Reading,
  type ServiceRequest,
} from './providers/provider.ts';

export interface LookUpOptions {
  /** False: only what is remembered. */
  mayAsk: boolean;
  /** The reader waits for it. */
  urgent: boolean;
  /** Neither read from nor written to the cache, nor shared with other windows. */
  isPrivate: boolean;
  signal: AbortSignal;
}

/**
 * What a service says of a key, now or lately. `notRefreshed`: the record is remembered, its notices are too old,
 * and asking again failed; it then claims nothing about notices.
 */
export type Told =
  | { status: 'found'; record: Work; notRefreshed?: Failure }
  | { status: 'unknown' }
  | { status: 'not-asked' }
  /** It is being asked. */
  | { status: 'pending' }
  | Failure;

/** One service with its memory. The same key asked for by several tabs at once goes out once. */
export class Service {
  readonly provider: Provider;
  readonly #host: Host;
  readonly #cache: Cache;
  readonly #clock: Clock;
  readonly #shared = new Flights();
  readonly #private = new Flights();

  constructor(provider: Provider, host: Host, cache: Cache, clock: Clock) {
    this.provider = provider;
    this.#host = host;
    this.#cache = cache;
    this.#clock = clock;
  }

  /** What the service says of each key. Rejects only with the signal's reason. */
  async lookUp(keys: readonly string[], options: LookUpOptions): Promise<Map<string, Told>> {
    const remembered = options.isPrivate ? new Map<string, Entry>() : await this.#remembered(keys);
    const now = this.#clock.now();
    const told = new Map<string, Told>();
    const wanted: string[] = [];
    for (const key of keys) {
      const entry = remembered.get(key);
      const state =
        entry === undefined ? 'old' : freshness(entry, this.provider.givesNotices, now, options.urgent);
      if (entry !== undefined && state !== 'old') told.set(key, recall(entry, state));
      if (state !== 'fresh') wanted.push(key);
    }
    if (options.mayAsk) {
      const readings = await this.#ask(wanted, remembered, options);
      for (const [key, reading] of readings) told.set(key, update(told.get(key), reading));
    }
    return new Map(keys.map(key => [key, told.get(key) ?? { status: 'not-asked' }]));
  }

  async #remembered(keys: readonly string[]): Promise<Map<string, Entry>> {
    const entries = await this.#cache.get(keys.map(key => this.#id(key)));
    return new Map(
      keys.flatMap(key => {
        const entry = entries.get(this.#id(key));
        return entry === undefined ? [] : [[key, entry]];
      }),
    );
  }

  async #ask(
    keys: readonly string[],
    remembered: ReadonlyMap<string, Entry>,
    { isPrivate, urgent, signal }: LookUpOptions,
  ): Promise<[string, Reading][]> {
    signal.throwIfAborted();
    const flights = isPrivate ? this.#private : this.#shared;
    for (const request of this.provider.requestsFor(flights.missing(keys))) {
      flights.start(request.keys, async (calledOff, urgency) => {
        const readings = await this.#fly(request, { urgency, isPrivate, signal: calledOff });
        // The reader may have had everything forgotten while the answer was on its way.
        calledOff.throwIfAborted();
        if (!isPrivate) await this.#keep(readings, remembered);
        return readings;
      });
    }
    return Promise.all(
      keys.map(async (key): Promise<[string, Reading]> => [key, await flights.wait(key, urgent, signal)]),
    );
  }

  async #fly(
    request: ServiceRequest,
    how: { urgency: Urgency; isPrivate: boolean; signal: AbortSignal },
  ): Promise<Map<string, Reading>> {
    const { redirect, service } = this.provider;
    const { urgency, isPrivate, signal } = how;
    const asked = { service, sent: request.sent ?? request.keys, isPrivate };
    const headers = request.headers === undefined ? {} : { headers: request.headers };
    const answer = await this.#host.reach(request.address, { redirect, ...headers, asked, urgency, signal });
    if (answer.status === 'failed') return forEveryKey(request, answer);
    const readings = this.provider.read(answer.page, request, dayOf(this.#clock.now()));
    if (readings instanceof Map) return readings;
    if (readings !== 'split' && 'next' in readings) return this.#fly(readings.next, how);
    if (request.keys.length === 1) return badAnswer(request);
    const middle = Math.ceil(request.keys.length / 2);
    const halves = [request.keys.slice(0, middle), request.keys.slice(middle)];
    const parts = halves.flatMap(keys => this.provider.requestsFor(keys));
    const read = await Promise.all(parts.map(part => this.#fly(part, how)));
    return new Map(read.flatMap(part => [...part]));
  }

  async #keep(readings: ReadonlyMap<string, Reading>, remembered: ReadonlyMap<string, Entry>): Promise<void> {
    const now = this.#clock.now();
    const kept: Entry[] = [];
    for (const [key, reading] of readings) {
      const before = remembered.get(key);
      const attempts = reading.status === 'failed' ? (before?.attempts ?? 0) + 1 : 0;
      const entry: Entry = { id: this.#id(key), askedAt: now, usedAt: now, reading, attempts };
      // A failed refresh must not push out the record that it was to refresh.
      const isRefresh = before !== undefined && before.reading.status !== 'failed';
      const isKept = reading.status !== 'failed' || (!isRefresh && retryMoment(entry) !== undefined);
      if (isKept) kept.push(entry);
    }
    if (kept.length > 0) await this.#cache.put(kept);
  }

  #id(key: string): string {
    return entryId(this.provider.service, key);
  }
}

/** A remembered answer; without its claim about notices where that is too old. */
function recall({ reading }: Entry, state: 'fresh' | 'notices-old'): Told {
  if (state === 'fresh' || reading.status !== 'found') return reading;
  return { status: 'found', record: { ...reading.record, noticesAskedOf: [] } };
}

/** What holds after asking again: the new answer, or what was remembered where that failed. */
function update(remembered: Told | undefined, reading: Reading): Told {
  if (reading.status !== 'failed' || remembered?.status !== 'found') return reading;
  return { ...remembered, notRefreshed: reading };
}
