import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import * as v from 'valibot';
import { isKept, type Keep } from './keep.ts';

/** A database of one store whose rows are kept for a time. */
export interface KeptStore<Schema extends DBSchema> {
  name: string;
  version: number;
  store: StoreNames<Schema>;
  /** Makes the store in an empty database. */
  create(database: IDBPDatabase<Schema>): void;
  row: v.GenericSchema<unknown, Parameters<typeof isKept>[0]>;
}

/**
 * Opens a database; rows that may no longer be kept, and unreadable ones, are deleted first: a list of papers can show
 * what illness someone reads about.
 * @param now milliseconds since 1970
 * @param onClosed called when the browser closes the connection by itself, or another wants the database
 */
export async function openKept<Schema extends DBSchema>(
  { name, version, store: storeName, create, row }: KeptStore<Schema>,
  keep: Keep,
  now: () => number,
  onClosed: () => void,
): Promise<IDBPDatabase<Schema>> {
  let connection: IDBPDatabase<Schema> | undefined;
  const database = await openDB<Schema>(name, version, {
    upgrade(opened) {
      // An older version's stores hold nothing that can't be asked for again.
      for (const old of [...opened.objectStoreNames]) opened.deleteObjectStore(old);
      create(opened);
    },
    blocking() {
      // A later version of the extension wants the database, or the reader forgets it: give way.
      connection?.close();
      onClosed();
    },
    terminated: onClosed,
  });
  connection = database;
  const { store, done } = database.transaction(storeName, 'readwrite');
  for (let cursor = await store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const read = v.safeParse(row, cursor.value);
    if (!read.success || !isKept(read.output, keep, now())) await cursor.delete();
  }
  await done;
  return database;
}
