import type { Cache } from './cache/cache.ts';
import type { AskedLog } from './log/log.ts';
import type { AskedRow } from './log/model.ts';

/** Rows in one answer: two or three screens, and far below what a message may hold. */
const ROWS_AT_ONCE = 50;

/** "blocked", "newer": see `Whereabouts`; "full": the disk has no room for more answers. */
export type MemoryState = 'kept' | 'blocked' | 'newer' | 'full';

/**
 * The newest rows of the log below an id (from the newest on without one), and how things are kept. Asks both
 * databases, so that one that can't be opened is noticed.
 */
export async function whatWasAsked(
  { log, cache }: { log: AskedLog; cache: Cache },
  before?: number,
): Promise<{ rows: AskedRow[]; hasEarlier: boolean; memory: MemoryState }> {
  const [rows] = await Promise.all([log.latest(ROWS_AT_ONCE + 1, before), cache.count()]);
  return {
    rows: rows.slice(0, ROWS_AT_ONCE),
    hasEarlier: rows.length > ROWS_AT_ONCE,
    memory: stateOf(log, cache),
  };
}

function stateOf(log: AskedLog, cache: Cache): MemoryState {
  for (const { whereabouts } of [cache, log]) {
    if (whereabouts.where === 'memory') return whereabouts.why;
  }
  return cache.isFull ? 'full' : 'kept';
}
