import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { type Entry, entrySchema } from './entry.ts';
import type { EntryStore } from './store.ts';

export const DATABASE = 'evidence-overlay-works';

/** Version of the stores below. Entries of another form are read as absent, so only a new store needs a new one. */
const VERSION = 1;

const ENTRIES = 'entries';
const BY_USE = 'by-use';
const ABOUT = 'about';
const SESSION = 'session';

interface Schema extends DBSchema {
  [ENTRIES]: { key: string; value: Entry; indexes: { [BY_USE]: number } };
  [ABOUT]: { key: string; value: string };
}

/**
 * Opens the database. What another browser session left in it is deleted first: a list of papers can show what
 * illness someone reads about.
 * @param session a name that lasts as long as the browser session
 * @param onClosed called when the browser closes the connection by itself
 */
export async function openDatabase(session: string, onClosed: () => void): Promise<EntryStore> {
  let connection: IDBPDatabase<Schema> | undefined;
  const database = await openDB<Schema>(DATABASE, VERSION, {
    upgrade(opened) {
      // An older version's stores hold nothing that can't be asked for again.
      for (const name of [...opened.objectStoreNames]) opened.deleteObjectStore(name);
      opened.createObjectStore(ENTRIES, { keyPath: 'id' }).createIndex(BY_USE, 'usedAt');
      opened.createObjectStore(ABOUT);
    },
    blocking() {
      // A later version of the extension wants the database: give way.
      connection?.close();
      onClosed();
    },
    terminated: onClosed,
  });
  connection = database;
  const transaction = database.transaction([ENTRIES, ABOUT], 'readwrite');
  if ((await transaction.objectStore(ABOUT).get(SESSION)) !== session) {
    await transaction.objectStore(ENTRIES).clear();
    await transaction.objectStore(ABOUT).put(session, SESSION);
  }
  await transaction.done;
  return new DatabaseStore(database);
}

/** Deletes the database, however damaged. */
export async function deleteDatabase(): Promise<void> {
  await deleteDB(DATABASE);
}

class DatabaseStore implements EntryStore {
  readonly #database: IDBPDatabase<Schema>;

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  async get(ids: readonly string[]): Promise<Entry[]> {
    const { store } = this.#database.transaction(ENTRIES);
    const found = await Promise.all(ids.map(id => store.get(id)));
    return found.flatMap(raw => {
      const entry = v.safeParse(entrySchema, raw);
      return entry.success ? [entry.output] : [];
    });
  }

  async put(entries: readonly Entry[]): Promise<void> {
    const transaction = this.#database.transaction(ENTRIES, 'readwrite');
    await Promise.all([...entries.map(entry => transaction.store.put(entry)), transaction.done]);
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

  clear(): Promise<void> {
    return this.#database.clear(ENTRIES);
  }

  close(): void {
    this.#database.close();
  }
}
