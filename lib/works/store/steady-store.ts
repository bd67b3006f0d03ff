import type { Clock } from '../net/clock.ts';

/** A healthy database opens in milliseconds; one that is blocked may never. */
const OPEN_TIMEOUT_MS = 2000;

export interface Closable {
  close(): void;
}

export interface SteadyTools<S extends Closable> {
  /** Opens the database; `onClosed` when the browser closes it later. */
  open: (onClosed: () => void) => Promise<S>;
  /**
   * Whether there is one: then looking at it opens it. Where this is left out or rejects, it is opened to find out.
   */
  exists?: () => Promise<boolean>;
  /** Deletes it, for when it can't be opened or read, and when the reader says so. */
  destroy: () => Promise<void>;
  /**
   * What is used instead where there is no database to be had; lasts as long as the background runs. `full` is a
   * database that holds no more, for what should be seen beside what comes.
   */
  inMemory: (full?: S) => S | Promise<S>;
  clock: Clock;
}

/**
 * Where things are kept now. "blocked": the browser gives no database (storage switched off, disk damaged, no room
 * for a new one). "newer": a later version of the extension made the database; it is left as it is. "full": it holds
 * no more; what it holds stays.
 */
export type Whereabouts = { where: 'database' } | { where: 'memory'; why: WhyMemory };
type WhyMemory = 'blocked' | 'newer' | 'full';

/**
 * A database that never keeps anyone waiting or fails: one that breaks is deleted and opened anew, once; if that
 * doesn't help, memory takes its place, and `whereabouts` says so.
 */
export class SteadyStore<S extends Closable> {
  readonly #tools: SteadyTools<S>;
  readonly #running = new Set<Promise<unknown>>();
  #store: Promise<S> | undefined;
  #whereabouts: Whereabouts = { where: 'database' };
  #healed = false;

  constructor(tools: SteadyTools<S>) {
    this.#tools = tools;
  }

  get whereabouts(): Whereabouts {
    return this.#whereabouts;
  }

  /**
   * Runs the work on the store, on a new database if this one fails, then in memory.
   * @returns what the work gives; undefined where it failed on all of them. Never rejects.
   */
  run<T>(work: (store: S) => Promise<T>): Promise<T | undefined> {
    const running = this.#run(work);
    this.#running.add(running);
    const done = () => void this.#running.delete(running);
    running.then(done, done);
    return running;
  }

  /** As `run`, but makes no database only to look into it: undefined where there is none. */
  async look<T>(work: (store: S) => Promise<T>): Promise<T | undefined> {
    return (await this.#isThere()) ? this.run(work) : undefined;
  }

  /**
   * Waits for what is running, then deletes the database. The next use makes a new one.
   * @returns whether it is gone; never rejects
   */
  async forget(): Promise<boolean> {
    await Promise.allSettled([...this.#running]);
    const store = this.#store;
    this.#store = undefined;
    this.#healed = false;
    this.#whereabouts = { where: 'database' };
    (await store?.catch(() => undefined))?.close();
    return this.#inTime(this.#tools.destroy()).then(
      () => true,
      () => false,
    );
  }

  /** Opens the database anew, if there is one, which throws out what may no longer be kept. Never rejects. */
  async reopen(): Promise<void> {
    if (!(await this.#isThere())) return;
    const [before, running] = [this.#store, [...this.#running]];
    this.#store = undefined;
    const opened = this.#opened();
    await Promise.allSettled(running);
    (await before?.catch(() => undefined))?.close();
    await opened;
  }

  async #isThere(): Promise<boolean> {
    if (this.#store !== undefined) return true;
    return this.#tools.exists?.().catch(() => true) ?? true;
  }

  async #run<T>(work: (store: S) => Promise<T>): Promise<T | undefined> {
    const store = this.#opened();
    try {
      return await work(await store);
    } catch (error) {
      // Of several that fail on one store, the first replaces it.
      if (this.#store === store || this.#store === undefined) {
        this.#store = isQuota(error) ? this.#leave(store) : this.#replace(store);
      }
    }
    return work(await this.#opened()).catch(() => undefined);
  }

  #opened(): Promise<S> {
    this.#store ??= this.#open();
    return this.#store;
  }

  async #open(): Promise<S> {
    try {
      return await this.#openNow();
    } catch (error) {
      if (isQuota(error)) return this.#withoutDatabase('full');
      return isNewer(error) ? this.#withoutDatabase('newer') : this.#reopen();
    }
  }

  async #reopen(): Promise<S> {
    if (!this.#healed) {
      this.#healed = true;
      try {
        await this.#inTime(this.#tools.destroy());
        return await this.#openNow();
      } catch {
        // Nothing more to try: memory.
      }
    }
    return this.#withoutDatabase('blocked');
  }

  #withoutDatabase(why: WhyMemory, full?: S): S | Promise<S> {
    this.#whereabouts = { where: 'memory', why };
    return this.#tools.inMemory(full);
  }

  async #leave(full: Promise<S>): Promise<S> {
    const database = await full;
    const memory = await this.#withoutDatabase('full', database);
    database.close();
    return memory;
  }

  /** The browser or a later version closed the connection: the next use opens it again. */
  #closed(): void {
    this.#store = undefined;
  }

  async #replace(failed: Promise<S>): Promise<S> {
    (await failed).close();
    return this.#reopen();
  }

  /** Opens the database; one that opens after its time is closed, since something else is in its place by then. */
  async #openNow(): Promise<S> {
    let isLate = false;
    const opening = this.#tools.open(() => {
      if (!isLate) this.#closed();
    });
    try {
      return await this.#inTime(opening);
    } catch (error) {
      isLate = true;
      opening.then(
        late => late.close(),
        () => undefined,
      );
      throw error;
    }
  }

  async #inTime<T>(opening: Promise<T>): Promise<T> {
    const timer = new AbortController();
    const late = this.#tools.clock.sleep(OPEN_TIMEOUT_MS, timer.signal).then(() => {
      throw new Error('the database did not open in time');
    });
    try {
      return await Promise.race([opening, late]);
    } finally {
      timer.abort();
      late.catch(() => undefined);
    }
  }
}

/** The disk has no room, or the browser gives none: Storage Standard, "storage quota". */
export function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** IndexedDB, "open a database connection", step 5: the version asked for is lower than the stored one. */
function isNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}
