import type { PageDescription, ReaderCommand } from '../messages/to-page.ts';

/**
 * What the detector and the overlay hand each other on the isolated world's global object. An `import()` runs once
 * a document, so each script leaves a `start` that can be called for every navigation.
 */
export interface RunningOverlay {
  describe(): PageDescription;
  /** @returns whether there was something to do */
  command(command: ReaderCommand): boolean;
  /** @returns whether there is a panel to show */
  showPanel(): boolean;
}

export interface OverlayScript {
  /**
   * Reads the page and shows what it found; everything stops when `signal` aborts.
   * `asked`: the reader asked for it, so the page is shown even where nothing says "health". `answer`: what the
   * background has just said to `page-options`; without one, the overlay asks.
   */
  start(signal: AbortSignal, options: { asked: boolean; answer?: unknown }): RunningOverlay;
}

declare global {
  var evidenceOverlay: OverlayScript | undefined;
}
