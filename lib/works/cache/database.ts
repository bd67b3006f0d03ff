import { type DBSchema, deleteDB, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { isKept, type Keep } from '../store/keep.ts';
import { type KeptStore, openKept } from '../store/open-kept.ts';
import { type Entry, entrySchema } from './entry.ts';
import type { EntryStore } from './store.ts';

export const DATABASE = 'evidence-overlay-works';

/** Version of the store below. Entries of another form are read as absent, so only a new store needs a new one. */
const VERSION = 2;

const ENTRIES = 'entries';
const BY_USE = 'by-use';

/** `session`: the browser session in which it was asked for. */
type Row = Entry & { session: string };

interface Schema extends DBSchema {
  [ENTRIES]: { key: string; value: Row; indexes: { [BY_USE]: number } };
}

const rowSchema = v.intersect([entrySchema, v.object({ session: v.string() })]);

const CACHE: KeptStore<Schema> = {
  name: DATABASE,
  version: VERSION,
  store: ENTRIES,
  create(database) {
    database.createObjectStore(ENTRIES, { keyPath: 'id' }).createIndex(BY_USE, 'usedAt');
  },
  row: rowSchema,
};

/**
 * Opens the database. What may no longer be kept is deleted first: a list of papers can show what illness someone
 * reads about.
 * @param now milliseconds since 1970
 * @param onClosed called when the browser closes the connection by itself
 */
export async function openDatabase(keep: Keep, now: () => number, onClosed: () => void): Promise<EntryStore> {
  const database = await openKept(CACHE, keep, now, onClosed);
  return new DatabaseStore(database, keep, now);
}

/** Deletes the database, however damaged. */
export async function deleteDatabase(): Promise<void> {
  await deleteDB(DATABASE);
}

class DatabaseStore implements EntryStore {
  readonly #database: IDBPDatabase<Schema>;
  readonly #keep: Keep;
  readonly #now: () => number;

  constructor(database: IDBPDatabase<Schema>, keep: Keep, now: () => number) {
    this.#database = database;
    this.#keep = keep;
    this.#now = now;
  }

  async get(ids: readonly string[]): Promise<Entry[]> {
    const { store } = this.#database.transaction(ENTRIES);
    const found = await Promise.all(ids.map(id => store.get(id)));
    return found.flatMap(raw => {
      const row = v.safeParse(rowSchema, raw);
      if (!row.success || !isKept(row.output, this.#keep, this.#now())) return [];
      const { session: _, ...entry } = row.output;
      return [entry];
    });
  }

  async put(entries: readonly Entry[]): Promise<void> {
    const { store, done } = this.#database.transaction(ENTRIES, 'readwrite');
    const put = async (entry: Entry) => {
      const before = await store.get(entry.id);
      // Used again, not asked again: it stays of the session in which it was asked for.
      const session = before?.askedAt === entry.askedAt ? before.session : this.#keep.session;
      await store.put({ ...entry, session });
    };
    await Promise.all([...entries.map(put), done]);
  }

  count(): Promise<number> {
    return this.#database.count(ENTRIES);
  }

  async shrinkTo(count: number): Promise<void> {
    const transaction = this.#database.transaction(ENTRIES, 'readwrite');
    let surplus = (await transaction.store.count()) - count;
    let cursor = surplus > 0 ? await transaction.store.index(BY_USE).openCursor() : null;
    while (cursor !== null && surplus > 0) {
      await cursor.delete();
      surplus -= 1;
      cursor = await cursor.continue();
    }
    await transaction.done;
  }

  close(): void {
    this.#database.close();
  }
}
