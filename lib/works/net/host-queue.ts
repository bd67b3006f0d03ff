import type { Clock } from './clock.ts';

/** How fast a service may be asked, from its own documentation. */
export interface Pace {
  /** Least time between the starts of two requests. */
  intervalMs: number;
  /** Most requests under way at once. */
  concurrent: number;
}

interface Waiting {
  start: () => void;
}

/**
 * The one queue of a host. What the reader opened goes before what is fetched ahead; within each, first come
 * first served.
 */
export class HostQueue {
  readonly #pace: Pace;
  readonly #clock: Clock;
  readonly #urgent: Waiting[] = [];
  readonly #ahead: Waiting[] = [];
  #running = 0;
  #nextStart = 0;
  #asleep = false;

  constructor(pace: Pace, clock: Clock) {
    this.#pace = pace;
    this.#clock = clock;
  }

  /** Runs the task when its turn comes. Rejects with the signal's reason if that is aborted while it waits. */
  async run<T>(task: () => Promise<T>, urgent: boolean, signal: AbortSignal): Promise<T> {
    await this.#turn(urgent ? this.#urgent : this.#ahead, signal);
    try {
      return await task();
    } finally {
      this.#running -= 1;
      this.#pump();
    }
  }

  #turn(line: Waiting[], signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        line.splice(line.indexOf(waiting), 1);
        reject(signal.reason);
      };
      const waiting: Waiting = {
        start: () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        },
      };
      signal.addEventListener('abort', onAbort, { once: true });
      line.push(waiting);
      this.#pump();
    });
  }

  #pump(): void {
    while (this.#running < this.#pace.concurrent && !this.#asleep) {
      const line = this.#urgent.length > 0 ? this.#urgent : this.#ahead;
      if (line.length === 0) return;
      const wait = this.#nextStart - this.#clock.now();
      if (wait > 0) {
        this.#sleep(wait);
        return;
      }
      this.#nextStart = this.#clock.now() + this.#pace.intervalMs;
      this.#running += 1;
      line.shift()?.start();
    }
  }

  #sleep(ms: number): void {
    this.#asleep = true;
    void this.#clock.sleep(ms).then(() => {
      this.#asleep = false;
      this.#pump();
    });
  }
}
