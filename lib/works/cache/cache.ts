import type { Clock } from '../net/clock.ts';
import type { Entry } from './entry.ts';
import { MemoryStore } from './memory.ts';
import type { EntryStore } from './store.ts';

/** About 3 kB an entry with its abstract: 12 MB, and more papers than a reader opens in a session. */
export const MAX_ENTRIES = 4000;

/** What is left after a clean-up, so that not every write makes another. */
const KEPT_SHARE = 0.9;

/** An entry's last use is noted at most once in this time: reading should not write. */
const USE_STEP_MS = 60 * 60_000;

/** A healthy database opens in milliseconds; one that is blocked may never. */
const OPEN_TIMEOUT_MS = 2000;

export interface CacheTools {
  /** Opens the database; `onClosed` when the browser closes it later. */
  open: (onClosed: () => void) => Promise<EntryStore>;
  /** Deletes it, for when it can't be opened or read. */
  destroy: () => Promise<void>;
  clock: Clock;
  maxEntries?: number;
}

/**
 * Remembers what services said. Never rejects: a database that fails is deleted and opened anew, once; if that
 * doesn't help, entries are kept in memory, and `where` says so.
 */
export class Cache {
  readonly #tools: CacheTools;
  readonly #maxEntries: number;
  #store: Promise<EntryStore> | undefined;
  #where: 'database' | 'memory' = 'database';
  #healed = false;

  constructor(tools: CacheTools) {
    this.#tools = tools;
    this.#maxEntries = tools.maxEntries ?? MAX_ENTRIES;
  }

  /** Where entries are kept now. */
  get where(): 'database' | 'memory' {
    return this.#where;
  }

  /** The entries of these ids that are there, whatever their age. */
  async get(ids: readonly string[]): Promise<Map<string, Entry>> {
    const found = (await this.#with(store => store.get(ids))) ?? [];
    const now = this.#tools.clock.now();
    const used = found.filter(entry => now - entry.usedAt >= USE_STEP_MS);
    if (used.length > 0) await this.put(used.map(entry => ({ ...entry, usedAt: now })));
    return new Map(found.map(entry => [entry.id, entry]));
  }

  /** Keeps entries; where the disk is full, half of the others go first. */
  async put(entries: readonly Entry[]): Promise<void> {
    await this.#with(async store => {
      try {
        await store.put(entries);
      } catch (error) {
        if (!isQuota(error)) throw error;
        await store.shrinkTo(Math.floor((await store.count()) / 2));
        // Still no room: the answer goes to the reader all the same and is asked for again next time.
        await store.put(entries).catch(() => undefined);
      }
      if ((await store.count()) > this.#maxEntries) {
        await store.shrinkTo(Math.floor(this.#maxEntries * KEPT_SHARE));
      }
    });
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    await this.#with(store => store.clear());
  }

  /** Runs the work on the store, on a new database if this one fails, then in memory. */
  async #with<T>(work: (store: EntryStore) => Promise<T>): Promise<T | undefined> {
    const store = this.#opened();
    try {
      return await work(await store);
    } catch {
      // Of several that fail on one store, the first replaces it.
      if (this.#store === store || this.#store === undefined) this.#store = this.#replace(store);
    }
    return work(await this.#opened()).catch(() => undefined);
  }

  #opened(): Promise<EntryStore> {
    this.#store ??= this.#open();
    return this.#store;
  }

  async #open(): Promise<EntryStore> {
    try {
      return await this.#inTime(this.#tools.open(() => this.#closed()));
    } catch {
      return this.#reopen();
    }
  }

  async #reopen(): Promise<EntryStore> {
    if (!this.#healed) {
      this.#healed = true;
      try {
        await this.#inTime(this.#tools.destroy());
        return await this.#inTime(this.#tools.open(() => this.#closed()));
      } catch {
        // Nothing more to try: memory.
      }
    }
    this.#where = 'memory';
    return new MemoryStore();
  }

  /** The browser or a later version closed the connection: the next use opens it again. */
  #closed(): void {
    this.#store = undefined;
  }

  async #replace(failed: Promise<EntryStore>): Promise<EntryStore> {
    (await failed).close();
    return this.#reopen();
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

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
