import type { Entry } from './entry.ts';

/** Where entries lie. Every method may reject; the cache above decides what then. */
export interface EntryStore {
  /** The entries of these ids that are there, readable, and may still be kept, in any order. */
  get(ids: readonly string[]): Promise<Entry[]>;
  put(entries: readonly Entry[]): Promise<void>;
  count(): Promise<number>;
  /** Drops the least recently used until at most `count` are left. */
  shrinkTo(count: number): Promise<void>;
  close(): void;
}
