import type { Clock } from './clock.ts';
import type { Urgency } from './urgency.ts';

/** How fast a service may be asked, from its own documentation. */
export interface Pace {
  /** Least time between the starts of two requests. */
  intervalMs: number;
  /** Most requests under way at once. */
  concurrent: number;
}

/**
 * Most requests that wait for one host. A page names at most as many references in one message (`MAX_REFERENCES`), so
 * that one card always has room; a request waits with its address and keys, 2 kB or so, hence 2 MB a host.
 */
export const MAX_WAITING = 1000;

interface Waiting {
  start: () => void;
  /** Gives its place to a reader's. */
  giveUp: () => void;
}

/**
 * The one queue of a host. What a reader opened goes before what is fetched ahead; within each, first come first
 * served. Bounded: beyond `MAX_WAITING`, what was fetched ahead last gives its place to what a reader opened, and
 * everything else is not taken.
 */
export class HostQueue {
  readonly #pace: Pace;
  readonly #clock: Clock;
  readonly #urgent = new Set<Waiting>();
  readonly #ahead = new Set<Waiting>();
  #running = 0;
  #nextStart = 0;
  #asleep = false;

  constructor(pace: Pace, clock: Clock) {
    this.#pace = pace;
    this.#clock = clock;
  }

  /**
   * Runs the task when its turn comes, or gives `full()` where too many wait before it.
   * Rejects with the signal's reason if that is aborted while it waits.
   */
  async run<T>(task: () => Promise<T>, full: () => T, urgency: Urgency, signal: AbortSignal): Promise<T> {
    if (!(await this.#turn(urgency, signal))) return full();
    try {
      return await task();
    } finally {
      this.#running -= 1;
      this.#pump();
    }
  }

  /** @returns whether its turn has come; false where there is no room */
  #turn(urgency: Urgency, signal: AbortSignal): Promise<boolean> {
    signal.throwIfAborted();
    if (!this.#makeRoom(urgency.isUrgent)) return Promise.resolve(false);
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#urgent.delete(waiting);
        this.#ahead.delete(waiting);
        signal.removeEventListener('abort', onAbort);
        stopListening();
      };
      const onAbort = () => {
        leave();
        reject(signal.reason);
      };
      const end = (hasTurn: boolean) => {
        leave();
        resolve(hasTurn);
      };
      const waiting: Waiting = { start: () => end(true), giveUp: () => end(false) };
      const stopListening = urgency.onRaise(() => {
        this.#ahead.delete(waiting);
        this.#urgent.add(waiting);
      });
      signal.addEventListener('abort', onAbort, { once: true });
      (urgency.isUrgent ? this.#urgent : this.#ahead).add(waiting);
      this.#pump();
    });
  }

  #makeRoom(isUrgent: boolean): boolean {
    if (this.#urgent.size + this.#ahead.size < MAX_WAITING) return true;
    const last = isUrgent ? [...this.#ahead].at(-1) : undefined;
    last?.giveUp();
    return last !== undefined;
  }

  #pump(): void {
    while (this.#running < this.#pace.concurrent && !this.#asleep) {
      const [next] = this.#urgent.size > 0 ? this.#urgent : this.#ahead;
      if (next === undefined) return;
      // A clock that was set back must not make a wait of it.
      const wait = Math.min(this.#nextStart - this.#clock.now(), this.#pace.intervalMs);
      if (wait > 0) {
        this.#sleep(wait);
        return;
      }
      this.#nextStart = this.#clock.now() + this.#pace.intervalMs;
      this.#running += 1;
      next.start();
    }
  }

  #sleep(ms: number): void {
    this.#asleep = true;
    void this.#clock.sleep(ms).then(() => {
      this.#asleep = false;
      // The wait is over, whatever the clock says by now.
      this.#nextStart = 0;
      this.#pump();
    });
  }
}
