import type { AskedRow, Outcome } from './model.ts';

/** Where the rows of the log lie. Every method may reject; the log above decides what then. */
export interface LogStore {
  /** @returns the id of the new row */
  add(row: Omit<AskedRow, 'id'>): Promise<number>;
  /** Notes what came of a request; nothing where its row is gone. */
  finish(id: number, outcome: Outcome): Promise<void>;
  /** The newest rows below an id, newest first. */
  latest(count: number, before: number): Promise<AskedRow[]>;
  /** Drops the oldest until at most `count` are left. */
  shrinkTo(count: number): Promise<void>;
  close(): void;
}
