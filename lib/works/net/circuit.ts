import * as v from 'valibot';
import type { FailureReason } from '../model.ts';
import { failureReasonSchema } from '../schema.ts';
import { type Failure, failure } from './answer.ts';
import type { Clock } from './clock.ts';
import { MAX_WAIT_MS } from './retry-after.ts';

/** One failure is chance, two may be; after three in a row the service is left alone. */
const FAILURES_TO_OPEN = 3;

/** First pause, doubled with each further failure up to the longest: a restart takes half a minute, an outage longer. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** A connection comes back by itself, without anyone being spared by our waiting. */
const CONNECTION_PAUSE_MS = 5_000;

/**
 * A reader who opens a card during a pause is a good probe, unless the service itself asked to be left alone: one
 * request, and not faster than someone clicks.
 */
const PROBE_PAUSE_MS = 2000;

/** A pause is between this part of its length and the whole, so that not everyone returns at one moment. */
const LEAST_JITTER = 0.5;

/** Failures that say something of the service or the connection, not of one request. */
const COUNTED: ReadonlySet<FailureReason> = new Set([
  'offline',
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]);

/** What a circuit knows, as plain data: it outlives the background (`pauses.ts`). */
export interface CircuitState {
  /** Failures in a row. */
  failures: number;
  why: FailureReason;
  /** Moment of the last failure, milliseconds since 1970. */
  lastAt: number;
  /** How long from then on the service is left alone; 0: not at all. A length, so that no clock makes years of it. */
  pauseMs: number;
  /** The service itself asked for the pause. */
  isAsked: boolean;
}

export const circuitStateSchema: v.GenericSchema<unknown, CircuitState> = v.object({
  failures: v.pipe(v.number(), v.integer(), v.minValue(1)),
  why: failureReasonSchema,
  lastAt: v.number(),
  pauseMs: v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_WAIT_MS)),
  isAsked: v.boolean(),
});

/** Leaves a service alone for a while after it failed several times in a row or asked for it. */
export class Circuit {
  readonly #clock: Clock;
  #state: CircuitState | undefined;

  /** @param state what an earlier background knew */
  constructor(clock: Clock, state?: CircuitState) {
    this.#clock = clock;
    this.#state = state;
  }

  /** What should be remembered; undefined after an answer. */
  get state(): CircuitState | undefined {
    return this.#state;
  }

  /** The failure to give without asking, or undefined where the service may be asked. @param urgent a reader waits */
  blocked(urgent: boolean): Failure | undefined {
    if (this.#state === undefined) return undefined;
    const now = this.#clock.now();
    // The clock was set back. How much of the pause is over can't be known: it begins anew, once.
    if (now < this.#state.lastAt) this.#state = { ...this.#state, lastAt: now };
    const { why, lastAt, pauseMs, isAsked } = this.#state;
    const until = lastAt + (urgent && !isAsked ? Math.min(pauseMs, PROBE_PAUSE_MS) : pauseMs);
    return until > now ? failure(why, until) : undefined;
  }

  /** The service answered. What it was asked before it asked us to wait takes nothing of that pause away. */
  succeeded(): void {
    if (this.#asked(this.#clock.now()) === 0) this.#state = undefined;
  }

  /** The service failed. "rate-limited" and a named moment count at once, the rest from the third in a row. */
  failed({ why, retryAt }: Failure): void {
    if (!COUNTED.has(why)) return;
    const now = this.#clock.now();
    const failures = (this.#state?.failures ?? 0) + 1;
    const isAsked = why === 'rate-limited' || retryAt !== undefined;
    const ours = isAsked || failures >= FAILURES_TO_OPEN ? this.#pause(why, failures) : 0;
    const named = retryAt === undefined ? ours : Math.min(Math.max(retryAt - now, 0), MAX_WAIT_MS);
    const still = this.#asked(now);
    this.#state = {
      failures,
      why,
      lastAt: now,
      pauseMs: Math.max(named, still),
      isAsked: isAsked || still > 0,
    };
  }

  /** How much is left of a pause that the service asked for, ms. */
  #asked(now: number): number {
    if (!this.#state?.isAsked || now < this.#state.lastAt) return 0;
    return Math.max(this.#state.lastAt + this.#state.pauseMs - now, 0);
  }

  #pause(why: FailureReason, failures: number): number {
    if (why === 'offline' || why === 'unreachable') return CONNECTION_PAUSE_MS;
    const doublings = Math.max(0, failures - FAILURES_TO_OPEN);
    const longest = Math.min(FIRST_PAUSE_MS * 2 ** doublings, LONGEST_PAUSE_MS);
    return longest * (LEAST_JITTER + (1 - LEAST_JITTER) * this.#clock.random());
  }
}
