import type { FailureReason } from '../model.ts';
import { type Failure, failure } from './answer.ts';
import type { Clock } from './clock.ts';

/** One failure is chance, two may be; after three in a row the service is left alone. */
const FAILURES_TO_OPEN = 3;

/** First pause, doubled with each further failure up to the longest: a restart takes half a minute, an outage longer. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** A connection comes back by itself, without anyone being spared by our waiting. */
const OFFLINE_PAUSE_MS = 5_000;

/** A pause is between this part of its length and the whole, so that not everyone returns at one moment. */
const LEAST_JITTER = 0.5;

/** Failures that say something of the service or the connection, not of one request. */
const COUNTED: ReadonlySet<FailureReason> = new Set(['offline', 'timeout', 'rate-limited', 'server-error']);

/** Leaves a service alone for a while after it failed several times in a row or asked for it. */
export class Circuit {
  readonly #clock: Clock;
  #failures = 0;
  #openUntil = 0;
  #why: FailureReason = 'server-error';

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The failure to give without asking, or undefined where the service may be asked. */
  blocked(): Failure | undefined {
    return this.#openUntil > this.#clock.now() ? failure(this.#why, this.#openUntil) : undefined;
  }

  /** The service answered. */
  succeeded(): void {
    this.#failures = 0;
    this.#openUntil = 0;
  }

  /** The service failed. "rate-limited" and a named moment count at once, the rest from the third in a row. */
  failed({ why, retryAt }: Failure): void {
    if (!COUNTED.has(why)) return;
    this.#failures += 1;
    this.#why = why;
    if (retryAt !== undefined) this.#openUntil = retryAt;
    else if (why === 'rate-limited' || this.#failures >= FAILURES_TO_OPEN) {
      this.#openUntil = this.#clock.now() + this.#pause(why);
    }
  }

  #pause(why: FailureReason): number {
    if (why === 'offline') return OFFLINE_PAUSE_MS;
    const doublings = Math.max(0, this.#failures - FAILURES_TO_OPEN);
    const longest = Math.min(FIRST_PAUSE_MS * 2 ** doublings, LONGEST_PAUSE_MS);
    return longest * (LEAST_JITTER + (1 - LEAST_JITTER) * this.#clock.random());
  }
}
