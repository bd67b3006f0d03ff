import type { citationOf } from '../export/index.ts';
import type { AskAgain } from './ask-again.ts';
import { loadScript } from './load-script.ts';
import type { OverlayActions, OverlayState } from './overlay-state.ts';
import type { previewEntries } from './preview-entries.ts';

/** What `card.js` leaves on the isolated world's global object. */
export interface CardScript {
  /** What the card says of the references of one citation. */
  entries: typeof previewEntries;
  /** What "Copy" puts on the clipboard. */
  citation: typeof citationOf;
  /** Asks again by itself while a card is open. */
  AskAgain: typeof AskAgain;
  /** Draws the card and, for keys, the ring around its marker; takes them away where nothing is previewed. */
  render(root: ShadowRoot, view: { state: OverlayState; actions: OverlayActions } | null): void;
}

declare global {
  var evidenceOverlayCard: CardScript | undefined;
}

/** Imports the card's script, once a document; undefined when the extension is gone or the file can't be read. */
export function loadCard(): Promise<CardScript | undefined> {
  return loadScript('/card.js', () => globalThis.evidenceOverlayCard);
}
