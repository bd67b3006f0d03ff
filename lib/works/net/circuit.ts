import type { FailureReason } from '../model.ts';
import { type Failure, failure } from './answer.ts';
import type { Clock } from './clock.ts';

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

/** Leaves a service alone for a while after it failed several times in a row or asked for it. */
export class Circuit {
  readonly #clock: Clock;
  #failures = 0;
  #openUntil = 0;
  #last: Failure = failure('server-error');
  #lastAt = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The failure to give without asking, or undefined where the service may be asked. @param urgent a reader waits */
  blocked(urgent: boolean): Failure | undefined {
    const { why, retryAt } = this.#last;
    const isAskedToWait = why === 'rate-limited' || retryAt !== undefined;
    const probe = this.#lastAt + PROBE_PAUSE_MS;
    const until = urgent && !isAskedToWait ? Math.min(this.#openUntil, probe) : this.#openUntil;
    return until > this.#clock.now() ? failure(why, until) : undefined;
  }

  /** The service answered. */
  succeeded(): void {
    this.#failures = 0;
    this.#openUntil = 0;
  }

  /** The service failed. "rate-limited" and a named moment count at once, the rest from the third in a row. */
  failed(said: Failure): void {
    const { why, retryAt } = said;
    if (!COUNTED.has(why)) return;
    this.#failures += 1;
    this.#last = said;
    this.#lastAt = this.#clock.now();
    if (retryAt !== undefined) this.#openUntil = retryAt;
    else if (why === 'rate-limited' || this.#failures >= FAILURES_TO_OPEN) {
      this.#openUntil = this.#clock.now() + this.#pause(why);
    }
  }

  #pause(why: FailureReason): number {
    if (why === 'offline' || why === 'unreachable') return CONNECTION_PAUSE_MS;
    const doublings = Math.max(0, this.#failures - FAILURES_TO_OPEN);
    const longest = Math.min(FIRST_PAUSE_MS * 2 ** doublings, LONGEST_PAUSE_MS);
    return longest * (LEAST_JITTER + (1 - LEAST_JITTER) * this.#clock.random());
  }
}
