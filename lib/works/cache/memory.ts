import type { Entry } from './entry.ts';
import type { EntryStore } from './store.ts';

/** Entries in memory, for as long as the background runs: where the database can't be used. */
export class MemoryStore implements EntryStore {
  readonly #entries = new Map<string, Entry>();

  async get(ids: readonly string[]): Promise<Entry[]> {
    return ids.flatMap(id => this.#entries.get(id) ?? []);
  }

  async put(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) this.#entries.set(entry.id, entry);
  }

  async shrinkTo(count: number): Promise<void> {
    const byUse = [...this.#entries.values()].sort((a, b) => a.usedAt - b.usedAt);
    for (const { id } of byUse.slice(0, Math.max(0, byUse.length - count))) this.#entries.delete(id);
  }

  async count(): Promise<number> {
    return this.#entries.size;
  }

  close(): void {
    this.#entries.clear();
  }
}
