/**
 * A sentence as a key of the message catalogue with its parameters: JSON, so that it can travel between the
 * extension's parts and be said in any language at the end.
 */
export interface Line {
  key: string;
  params?: Record<string, string | number>;
}

/** One language: German is one more file that exports this. */
export interface Language {
  /** BCP 47 tag for `Intl` (plurals, dates, lists). */
  tag: string;
  /** Text before and after the page's own words, by the language's habit. */
  quotes: readonly [open: string, close: string];
  /** Every key of the English catalogue, with the same parameters. */
  messages: Readonly<Record<string, string>>;
}
