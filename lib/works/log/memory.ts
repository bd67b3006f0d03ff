import type { AskedRow, Outcome } from './model.ts';
import type { LogStore } from './store.ts';

/** Rows in memory, for as long as the background runs: where the database can't be used. */
export class MemoryLog implements LogStore {
  #rows: AskedRow[];
  #lastId: number;

  /** @param before rows that stand already, newest first */
  constructor(before: readonly AskedRow[] = []) {
    this.#rows = before.toReversed();
    this.#lastId = before[0]?.id ?? 0;
  }

  async add(row: Omit<AskedRow, 'id'>): Promise<number> {
    this.#lastId += 1;
    this.#rows.push({ ...row, id: this.#lastId });
    return this.#lastId;
  }

  async finish(id: number, outcome: Outcome): Promise<void> {
    this.#rows = this.#rows.map(row => (row.id === id ? { ...row, outcome } : row));
  }

  async latest(count: number, before: number): Promise<AskedRow[]> {
    return this.#rows
      .filter(({ id }) => id < before)
      .reverse()
      .slice(0, count);
  }

  async shrinkTo(count: number): Promise<void> {
    this.#rows = this.#rows.slice(-count);
  }

  close(): void {
    this.#rows = [];
  }
}
