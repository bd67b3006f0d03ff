import type { Cache } from './cache/cache.ts';
import { type Entry, entryId, freshness, retryMoment } from './cache/entry.ts';
import type { Work } from './model.ts';
import { type Failure, failure } from './net/answer.ts';
import { type Clock, dayOf } from './net/clock.ts';
import type { Host } from './net/host.ts';
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
 * and asking again failed or was not allowed; it then claims nothing about notices.
 */
export type Told =
  | { status: 'found'; record: Work; notRefreshed?: Failure }
  | { status: 'unknown' }
  | { status: 'not-asked' }
  | Failure;

/** Requests that one call started together, and how many keys of it someone still waits for. */
interface Batch {
  controller: AbortController;
  waiting: number;
}

interface Flight {
  batch: Batch;
  reading: Promise<Reading>;
}

/** One service with its memory. The same key asked for by several tabs at once goes out once. */
export class Service {
  readonly provider: Provider;
  readonly #host: Host;
  readonly #cache: Cache;
  readonly #clock: Clock;
  readonly #shared = new Map<string, Flight>();
  readonly #private = new Map<string, Flight>();

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
    const stateOf = (key: string) => {
      const entry = remembered.get(key);
      return entry === undefined ? 'old' : freshness(entry, this.provider.givesNotices, now);
    };
    const missing = keys.filter(key => stateOf(key) !== 'fresh');
    const asked = options.mayAsk ? await this.#ask(missing, remembered, options) : new Map<string, Reading>();
    return new Map(
      keys.map(key => {
        const entry = remembered.get(key);
        return [
          key,
          entry === undefined || stateOf(key) === 'old'
            ? told(asked.get(key))
            : remember(entry, stateOf(key), asked.get(key)),
        ];
      }),
    );
  }

  async #remembered(keys: readonly string[]): Promise<Map<string, Entry>> {
    const entries = await this.#cache.get(keys.map(key => entryId(this.provider.service, key)));
    return new Map(
      keys.flatMap(key => {
        const entry = entries.get(entryId(this.provider.service, key));
        return entry === undefined ? [] : [[key, entry]];
      }),
    );
  }

  async #ask(
    keys: readonly string[],
    remembered: ReadonlyMap<string, Entry>,
    options: LookUpOptions,
  ): Promise<Map<string, Reading>> {
    options.signal.throwIfAborted();
    const flights = options.isPrivate ? this.#private : this.#shared;
    const isUnderWay = (key: string) => flights.get(key)?.batch.controller.signal.aborted === false;
    const fresh = keys.filter(key => !isUnderWay(key));
    for (const request of this.provider.requestsFor(fresh))
      this.#start(request, flights, remembered, options);
    const readings = await Promise.all(
      keys.map(async (key): Promise<[string, Reading]> => {
        const flight = flights.get(key);
        return [key, flight === undefined ? failure('bad-answer') : await join(flight, options.signal)];
      }),
    );
    return new Map(readings);
  }

  #start(
    request: ServiceRequest,
    flights: Map<string, Flight>,
    remembered: ReadonlyMap<string, Entry>,
    { urgent, isPrivate }: LookUpOptions,
  ): void {
    const batch: Batch = { controller: new AbortController(), waiting: 0 };
    const all = this.#fly(request, urgent, batch.controller.signal).then(async readings => {
      if (!isPrivate) await this.#keep(readings, remembered);
      return readings;
    });
    for (const key of request.keys) {
      const reading = all.then(readings => readings.get(key) ?? failure('bad-answer'));
      const flight: Flight = { batch, reading };
      flights.set(key, flight);
      const land = () => {
        if (flights.get(key) === flight) flights.delete(key);
      };
      reading.then(land, land);
    }
  }

  async #fly(request: ServiceRequest, urgent: boolean, signal: AbortSignal): Promise<Map<string, Reading>> {
    const { redirect } = this.provider;
    const headers = request.headers === undefined ? {} : { headers: request.headers };
    const answer = await this.#host.reach(request.address, { redirect, ...headers, urgent, signal });
    if (answer.status === 'failed') return forEveryKey(request, answer);
    const readings = this.provider.read(answer.page, request, dayOf(this.#clock.now()));
    if (readings !== 'split') return new Map(readings);
    if (request.keys.length === 1) return badAnswer(request);
    const middle = Math.ceil(request.keys.length / 2);
    const halves = [request.keys.slice(0, middle), request.keys.slice(middle)];
    const parts = halves.flatMap(keys => this.provider.requestsFor(keys));
    const read = await Promise.all(parts.map(part => this.#fly(part, urgent, signal)));
    return new Map(read.flatMap(part => [...part]));
  }

  async #keep(readings: ReadonlyMap<string, Reading>, remembered: ReadonlyMap<string, Entry>): Promise<void> {
    const now = this.#clock.now();
    const entries = [...readings].flatMap(([key, reading]): Entry[] => {
      const before = remembered.get(key);
      const attempts = reading.status === 'failed' ? (before?.attempts ?? 0) + 1 : 0;
      const entry = { id: entryId(this.provider.service, key), askedAt: now, usedAt: now, reading, attempts };
      if (reading.status !== 'failed') return [entry];
      // A failed refresh must not push out the record that it was to refresh.
      const isWorthMore = before !== undefined && before.reading.status !== 'failed';
      return isWorthMore || retryMoment(entry) === undefined ? [] : [entry];
    });
    if (entries.length > 0) await this.#cache.put(entries);
  }
}

/** Waits for a flight; when nobody waits for any of its batch any more, the request is cancelled. */
async function join({ batch, reading }: Flight, signal: AbortSignal): Promise<Reading> {
  batch.waiting += 1;
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([reading, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    batch.waiting -= 1;
    if (batch.waiting === 0) batch.controller.abort(signal.reason);
  }
}

function told(reading: Reading | undefined): Told {
  return reading ?? { status: 'not-asked' };
}

function remember(entry: Entry, state: 'fresh' | 'notices-old' | 'old', asked: Reading | undefined): Told {
  const { reading } = entry;
  if (state === 'fresh') return withRetry(entry);
  if (asked !== undefined && asked.status !== 'failed') return asked;
  if (reading.status !== 'found') return told(asked);
  const record: Work = { ...reading.record, noticesAskedOf: [] };
  return { status: 'found', record, ...(asked === undefined ? {} : { notRefreshed: asked }) };
}

function withRetry(entry: Entry): Told {
  const { reading } = entry;
  return reading.status === 'failed' ? failure(reading.why, retryMoment(entry)) : reading;
}
