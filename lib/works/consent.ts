import type { WorkResult } from './model.ts';

/** What the reader chose, why it is asked now, and in what kind of window. */
export interface Consent {
  lookups: 'not-chosen' | 'off' | 'on-open' | 'ahead';
  /**
   * "open": the reader opened these references; "ahead": nobody did yet; "recall": nobody did, and the page may be
   * meant for this reader alone, so only what is remembered is told.
   */
  cause: 'open' | 'ahead' | 'recall';
  /** In a private window nothing is asked ahead and nothing is kept. */
  isPrivate: boolean;
}

/** The answer for a reference that may not be asked about, or undefined where it may. */
export function refusalOf({ lookups, cause, isPrivate }: Consent): WorkResult | undefined {
  if (lookups === 'not-chosen' || lookups === 'off') return { status: 'not-asked', why: lookups };
  const asksAhead = cause === 'ahead' && lookups === 'ahead' && !isPrivate;
  return cause === 'open' || asksAhead ? undefined : { status: 'not-asked', why: 'on-open' };
}
