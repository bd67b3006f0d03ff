import type { PageOptions } from '../settings/page-options.ts';
import type { Reading } from './reading.ts';

/** What card and panel are shown amid: the page, what is read of it now, and what the reader chose. */
export interface Around {
  readonly view: Window & typeof globalThis;
  /** Aborts when the page is left. */
  readonly signal: AbortSignal;
  reading(): Reading | undefined;
  options(): PageOptions | undefined;
  /** Whether the page shows something of its own over everything (`page-cover.ts`). */
  isCovered(): boolean;
  /** Draws soon, at most once a frame. */
  draw(): void;
  /** Draws at once, so that the very next frame shows it: for what the reader has just asked to see. */
  drawNow(): void;
}
