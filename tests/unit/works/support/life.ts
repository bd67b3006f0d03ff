import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';

/**
 * The life of one background, which ends at a step of our choosing. A step is each moment at which it waits for
 * something outside of itself: before a call, and again before it hears what came of it. From then on nothing that it
 * does happens and nothing reaches it, as when the browser stops it. A transaction of a database that has begun is
 * finished: the browser finishes or undoes it as one.
 */
export class Life {
  readonly #last: number;
  readonly #end = Promise.withResolvers<void>();
  #steps = 0;

  /** @param last the step at which it ends; never, where that is left out */
  constructor(last = Number.POSITIVE_INFINITY) {
    this.#last = last;
  }

  get steps(): number {
    return this.#steps;
  }

  get isOver(): boolean {
    return this.#steps >= this.#last;
  }

  /** Resolves when it ends. */
  get end(): Promise<void> {
    return this.#end.promise;
  }

  /** @returns whether it goes on */
  step(): boolean {
    if (this.isOver) return false;
    this.#steps += 1;
    if (this.isOver) this.#end.resolve();
    return !this.isOver;
  }

  /** A call across the border, and what it gives; never, once this life is over. */
  readonly call = async <T>(what: () => Promise<T>): Promise<T> => {
    if (!this.step()) return new Promise(() => {});
    const [result] = await Promise.allSettled([what()]);
    if (!this.step()) return new Promise(() => {});
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  };
}

/** Whose code runs now; undefined for the test's own. Goes along with promises, timers and events. */
const running = new AsyncLocalStorage<Life>();

/** Runs something as part of a life. */
export function within<T>(life: Life, what: () => T): T {
  return running.run(life, what);
}

/** A call across the border by whoever runs now. */
export function cross<T>(what: () => Promise<T>): Promise<T> {
  return running.getStore()?.call(what) ?? what();
}

/** Timers of a life that is over never go off. */
export function watchTimers(): void {
  const set = globalThis.setTimeout;
  const timers = (onTime: () => void, ms?: number) => {
    const life = running.getStore();
    return set(() => {
      if (!life?.isOver) onTime();
    }, ms);
  };
  vi.stubGlobal('setTimeout', timers);
}
