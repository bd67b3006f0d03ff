import type { Marked } from '../article/marked.ts';
import type { ReadArticle } from '../article/model.ts';
import type { PageChange } from '../article/page-changes.ts';
import { loadScript } from './load-script.ts';
import type { ShownArticle, ShownOn } from './shown-article.ts';

/** What `badge.js` leaves on the isolated world's global object. */
export interface BadgeScript {
  /**
   * The last stage of reading: what the page says about itself, and what the entries of its lists say, by the words of
   * its languages. `before` is what was read of it before these changes. undefined when the extension is gone.
   */
  stepsFor(
    marked: Marked,
    changes: readonly PageChange[] | undefined,
    before: ReadArticle | undefined,
  ): Promise<Generator<void, ReadArticle> | undefined>;
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
