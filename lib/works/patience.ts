import type { Clock } from './net/clock.ts';

/**
 * A reader who opened a card waits no longer than this for the other services once one has answered: most answer
 * within a second or two. What comes later is remembered for the next time.
 */
export const PATIENCE_MS = 3000;

/**
 * Waits for all answers, or for enough of them and a little longer.
 * @param isEnough asked after each answer, and at the start
 * @returns when either is the case; rejects when an answer rejects before
 */
export async function patiently(
  answers: readonly Promise<void>[],
  isEnough: () => boolean,
  clock: Clock,
): Promise<void> {
  const { promise: enough, resolve } = Promise.withResolvers<void>();
  const check = () => {
    if (isEnough()) resolve();
  };
  const all = Promise.all(answers.map(answer => answer.then(check)));
  check();
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
