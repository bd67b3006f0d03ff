import type { Lexicon } from '../article/lexicon/index.ts';
import type { Marked } from '../article/marked.ts';
import type { wholeAgainSteps, wholeSteps } from '../article/whole.ts';
import { loadScript } from './load-script.ts';
import type { ShownArticle, ShownOn } from './shown-article.ts';

/** What `badge.js` leaves on the isolated world's global object. */
export interface BadgeScript {
  /** The last stage of reading: what the page says about itself, and what the entries of its lists say. */
  wholeSteps: typeof wholeSteps;
  wholeAgainSteps: typeof wholeAgainSteps;
  /** The words that they read a page by; undefined when the extension is gone. */
  lexiconFor(marked: Marked): Promise<Lexicon | undefined>;
  /** Makes what shows the articles of one visit. */
  show(on: ShownOn): ShownArticle;
}

declare global {
  var evidenceOverlayBadge: BadgeScript | undefined;
}

/** Imports the badge's script, once a document; undefined when the extension is gone or the file can't be read. */
export function loadBadge(): Promise<BadgeScript | undefined> {
  return loadScript('/badge.js', () => globalThis.evidenceOverlayBadge);
}
