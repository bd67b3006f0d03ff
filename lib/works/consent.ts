import type { WorkResult } from './model.ts';

/** What the reader chose, why it is asked now, and in what kind of window. */
export interface Consent {
  lookups: 'not-chosen' | 'off' | 'on-open' | 'ahead';
  /** "open": the reader opened these references; "ahead": nobody did yet. */
  cause: 'open' | 'ahead';
  /** In a private window nothing is asked ahead and nothing is kept. */
  isPrivate: boolean;
  /** On a page behind a login nothing is asked ahead. */
  isBehindLogin: boolean;
}

/** The answer for a reference that may not be asked about, or undefined where it may. */
export function refusalOf({ lookups, cause, isPrivate, isBehindLogin }: Consent): WorkResult | undefined {
  if (lookups === 'not-chosen' || lookups === 'off') return { status: 'not-asked', why: lookups };
  const asksAhead = lookups === 'ahead' && !isPrivate && !isBehindLogin;
  return cause === 'open' || asksAhead ? undefined : { status: 'not-asked', why: 'on-open' };
}
