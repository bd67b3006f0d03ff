/**
 * A sentence as a key of the message catalogue with its parameters: JSON, so that it can travel between the
 * extension's parts and be said in any language at the end.
 */
export interface Line {
  key: string;
  params?: Record<string, string | number>;
}

/** One language as it is spoken: plain JSON, so that the background can hand it to a page's overlay. */
export interface Language {
  /** BCP 47 tag for `Intl` (plurals, dates, lists) and for `lang`. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** Text before and after the page's own words, by the language's habit. */
  quotes: readonly [open: string, close: string];
  /** Every key of the English catalogue, with the same parameters. */
  messages: Readonly<Record<string, string>>;
}

/** A language whole, as its folder has it. */
export interface Catalogue extends Language {
  /** Its name in itself: who cannot read the language in use finds their own. */
  name: string;
  /** What the extension's own pages say (popup, options, welcome …); never sent to a page's overlay. */
  ownPages: Readonly<Record<string, string>>;
}
