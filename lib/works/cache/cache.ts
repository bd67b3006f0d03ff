import { isQuota, SteadyStore, type SteadyTools, type Whereabouts } from '../store/steady-store.ts';
import type { Entry } from './entry.ts';
import { MemoryStore } from './memory.ts';
import type { EntryStore } from './store.ts';

/** About 3 kB an entry with its abstract: 12 MB, and more papers than a reader opens in a session. */
export const MAX_ENTRIES = 4000;

/** What is left after a clean-up, so that not every write makes another. */
const KEPT_SHARE = 0.9;

/** An entry's last use is noted at most once in this time: reading should not write. */
const USE_STEP_MS = 60 * 60_000;

export interface CacheTools extends Omit<SteadyTools<EntryStore>, 'inMemory'> {
  maxEntries?: number;
}

/** Remembers what services said. Never rejects: see `SteadyStore` for what becomes of a database that fails. */
export class Cache {
  readonly #tools: CacheTools;
  readonly #maxEntries: number;
  readonly #store: SteadyStore<EntryStore>;
  #isFull = false;

  constructor(tools: CacheTools) {
    this.#tools = tools;
    this.#maxEntries = tools.maxEntries ?? MAX_ENTRIES;
    this.#store = new SteadyStore({ ...tools, inMemory: () => new MemoryStore() });
  }

  /** Where entries are kept now. */
  get whereabouts(): Whereabouts {
    return this.#store.whereabouts;
  }

  /** The last write found no room, although half of the entries had gone. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** The entries of these ids that are there, whatever their age. */
  async get(ids: readonly string[]): Promise<Map<string, Entry>> {
    const found = (await this.#store.run(store => store.get(ids))) ?? [];
    const now = this.#tools.clock.now();
    const used = found.filter(entry => now - entry.usedAt >= USE_STEP_MS);
    if (used.length > 0) await this.put(used.map(entry => ({ ...entry, usedAt: now })));
    return new Map(found.map(entry => [entry.id, entry]));
  }

  /** Keeps entries; where the disk is full, half of the others go first. */
  async put(entries: readonly Entry[]): Promise<void> {
    await this.#store.run(async store => {
      this.#isFull = !(await this.#hasRoom(store, entries));
      if ((await store.count()) > this.#maxEntries) {
        await store.shrinkTo(Math.floor(this.#maxEntries * KEPT_SHARE));
      }
    });
  }

  /** How many entries there are. */
  async count(): Promise<number> {
    return (await this.#store.look(store => store.count())) ?? 0;
  }

  /** Throws out what may no longer be kept. */
  tidy(): Promise<void> {
    return this.#store.reopen();
  }

  /** Deletes everything, the database itself too. @returns whether it is gone */
  forget(): Promise<boolean> {
    this.#isFull = false;
    return this.#store.forget();
  }

  /** Writes, and makes room where there is none. @returns whether it was written */
  async #hasRoom(store: EntryStore, entries: readonly Entry[]): Promise<boolean> {
    try {
      await store.put(entries);
      return true;
    } catch (error) {
      if (!isQuota(error)) throw error;
    }
    await store.shrinkTo(Math.floor((await store.count()) / 2));
    // Still no room: the answer goes to the reader all the same and is asked for again next time.
    return store.put(entries).then(
      () => true,
      () => false,
    );
  }
}
