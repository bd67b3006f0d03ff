/** Generous: several browsers, and whatever else the machine does, share two cores. */
const WITHIN_MS = 30_000;
const EVERY_MS = 50;

export const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Asks until there is something.
 * @returns the first answer that is neither undefined, null nor false.
 * @throws with what was awaited when it does not come in time.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  withinMs = WITHIN_MS,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${withinMs} ms for ${what}`);
    await sleep(EVERY_MS);
  }
}
