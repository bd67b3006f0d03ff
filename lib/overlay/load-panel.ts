import { loadBadge } from './load-badge.ts';
import { loadScript } from './load-script.ts';
import type { OverlayActions, OverlayState } from './overlay-state.ts';
import type { serveSidePanel } from './serve-side-panel.ts';

/** What `panel.js` leaves on the isolated world's global object. */
export interface PanelScript {
  /** Draws the panel into `place`, or takes it away with `null`. */
  render(place: HTMLElement, view: { state: OverlayState; actions: OverlayActions } | null): void;
  /** Tells the side panel the whole of the page. */
  serve: typeof serveSidePanel;
}

declare global {
  var evidenceOverlayPanel: PanelScript | undefined;
}

/** Imports the panel when it is first wanted, after the badge whose Preact it draws with; undefined when the extension is gone. */
export async function loadPanel(): Promise<PanelScript | undefined> {
  if (globalThis.evidenceOverlayPanel === undefined && (await loadBadge()) === undefined) return undefined;
  return loadScript('/panel.js', () => globalThis.evidenceOverlayPanel);
}
