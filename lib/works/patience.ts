import type { Clock } from './net/clock.ts';

/**
 * A reader who opened a card waits no longer than this for the other services once one has answered: most answer
 * within a second or two. What comes later is shown when it comes.
 */
export const PATIENCE_MS = 3000;

/**
 * Waits for all answers, or for enough of them and a little longer.
 * @returns when either is the case; rejects when `all` rejects before
 */
export async function patiently(all: Promise<void>, enough: Promise<void>, clock: Clock): Promise<void> {
  const timer = new AbortController();
  const patience = enough.then(() => clock.sleep(PATIENCE_MS, timer.signal));
  try {
    await Promise.race([all, patience]);
  } finally {
    timer.abort();
    // Whichever lost the race may still reject, to nobody.
    patience.catch(() => undefined);
    all.catch(() => undefined);
  }
}
