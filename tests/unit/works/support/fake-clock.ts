import type { Clock } from '../../../../lib/works/net/clock.ts';

/** 1 June 2026, noon: the day on which the tests' services are asked. */
export const NOON = new Date(2026, 5, 1, 12).getTime();
export const TODAY = '2026-06-01';

interface Sleeper {
  due: number;
  wake: () => void;
}

/** A clock that stands still until it is moved. Waits go by time that passes, whatever the clock is set to. */
export class FakeClock implements Clock {
  #now = NOON;
  /** By how much the clock is set off from the time that has passed. */
  #off = 0;
  readonly #sleepers = new Set<Sleeper>();
  /** What `random` gives. */
  chance = 1;

  now(): number {
    return this.#now + this.#off;
  }

  /** As when the clock is corrected: no time passes. */
  setBack(ms: number): void {
    this.#off -= ms;
  }

  random(): number {
    return this.chance;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const sleeper: Sleeper = { due: this.#now + ms, wake: resolve };
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers.delete(sleeper);
        reject(signal.reason);
      });
    });
  }

  /** Moves on, waking whoever is due on the way. */
  async advance(ms: number): Promise<void> {
    await settle();
    const until = this.#now + ms;
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) await this.#wake(next);
    this.#now = until;
    await settle();
  }

  /** Moves on, from one sleeper to the next, until the promise settles. Only where nothing waits outside of it. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    const mark = () => {
      isSettled = true;
    };
    promise.then(mark, mark);
    await settle();
    while (!isSettled) {
      const next = this.#next(Number.POSITIVE_INFINITY);
      if (next === undefined) throw new Error('nothing left to wait for');
      await this.#wake(next);
    }
    return promise;
  }

  #next(until: number): Sleeper | undefined {
    const due = [...this.#sleepers].filter(sleeper => sleeper.due <= until);
    return due.sort((a, b) => a.due - b.due)[0];
  }

  async #wake(sleeper: Sleeper): Promise<void> {
    this.#sleepers.delete(sleeper);
    this.#now = Math.max(this.#now, sleeper.due);
    sleeper.wake();
    await settle();
  }
}

/** Lets everything that only waits for promises run; streams of answers take a few rounds. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await new Promise(resolve => setImmediate(resolve));
}
