const DAY_MS = 24 * 60 * 60_000;

/**
 * Clocks are corrected by seconds to minutes all the time: what lies so little ahead was asked for just now. Of what
 * lies further ahead the age can't be known.
 */
export const CLOCK_STEP_MS = 5 * 60_000;

/** How long the reader wants answers and the list of what was asked to be kept. */
export type KeepChoice = 'session' | 'day' | 'month';

/**
 * The longest that anything is kept after it was asked for. "session" ends with the browser session, however long
 * that lasts; a month is the longest that any answer is of use (`METADATA_MS`).
 */
const LONGEST_MS: Readonly<Record<KeepChoice, number>> = {
  session: Number.POSITIVE_INFINITY,
  day: DAY_MS,
  month: 30 * DAY_MS,
};

export interface Keep {
  choice: KeepChoice;
  /** A name that lasts as long as the browser session. */
  session: string;
}

/** Whether something that was asked for in `session` at `askedAt` (milliseconds since 1970) may still be kept. */
export function isKept(asked: { session: string; askedAt: number }, keep: Keep, now: number): boolean {
  if (keep.choice === 'session') return asked.session === keep.session;
  const age = now - asked.askedAt;
  return age >= -CLOCK_STEP_MS && age < LONGEST_MS[keep.choice];
}
