import { type DBSchema, deleteDB, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { isKept, type Keep } from '../store/keep.ts';
import { type KeptStore, openKept } from '../store/open-kept.ts';
import { type AskedRow, askedRowSchema, type Outcome } from './model.ts';
import type { LogStore } from './store.ts';

/** Apart from the answers: a database of those that is broken and deleted must not take the log along. */
export const LOG_DATABASE = 'evidence-overlay-asked';

const VERSION = 1;
const ROWS = 'rows';

type Row = AskedRow & { session: string };
type NewRow = Omit<Row, 'id'>;

interface Schema extends DBSchema {
  [ROWS]: { key: number; value: Row | NewRow };
}

const rowSchema = v.intersect([askedRowSchema, v.object({ session: v.string() })]);

const LOG: KeptStore<Schema> = {
  name: LOG_DATABASE,
  version: VERSION,
  store: ROWS,
  create: database => database.createObjectStore(ROWS, { keyPath: 'id', autoIncrement: true }),
  row: rowSchema,
};

/**
 * Opens the log's database; rows that may no longer be kept, and unreadable ones, are deleted first.
 * @param now milliseconds since 1970
 * @param onClosed called when the browser closes the connection by itself
 */
export async function openLogDatabase(
  keep: Keep,
  now: () => number,
  onClosed: () => void,
): Promise<LogStore> {
  const database = await openKept(LOG, keep, now, onClosed);
  return new LogDatabase(database, keep, now);
}

/** Deletes the log's database, however damaged. */
export async function deleteLogDatabase(): Promise<void> {
  await deleteDB(LOG_DATABASE);
}

class LogDatabase implements LogStore {
  readonly #database: IDBPDatabase<Schema>;
  readonly #keep: Keep;
  readonly #now: () => number;

  constructor(database: IDBPDatabase<Schema>, keep: Keep, now: () => number) {
    this.#database = database;
    this.#keep = keep;
    this.#now = now;
  }

  add(row: Omit<AskedRow, 'id'>): Promise<number> {
    return this.#database.add(ROWS, { ...row, session: this.#keep.session });
  }

  async finish(id: number, outcome: Outcome): Promise<void> {
    const { store, done } = this.#database.transaction(ROWS, 'readwrite');
    const row = await store.get(id);
    if (row !== undefined) await store.put({ ...row, outcome });
    await done;
  }

  async latest(count: number, before: number): Promise<AskedRow[]> {
    const rows: AskedRow[] = [];
    const below = IDBKeyRange.upperBound(before, true);
    const { store } = this.#database.transaction(ROWS);
    let cursor = await store.openCursor(below, 'prev');
    while (cursor !== null && rows.length < count) {
      const row = v.safeParse(rowSchema, cursor.value);
      if (row.success && isKept(row.output, this.#keep, this.#now())) {
        const { session: _, ...asked } = row.output;
        rows.push(asked);
      }
      cursor = await cursor.continue();
    }
    return rows;
  }

  async shrinkTo(count: number): Promise<void> {
    const { store, done } = this.#database.transaction(ROWS, 'readwrite');
    let surplus = (await store.count()) - count;
    let cursor = surplus > 0 ? await store.openCursor() : null;
    while (cursor !== null && surplus > 0) {
      await cursor.delete();
      surplus -= 1;
      cursor = await cursor.continue();
    }
    await done;
  }

  close(): void {
    this.#database.close();
  }
}
