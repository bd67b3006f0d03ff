import { loadScript } from './load-script.ts';

declare global {
  /** What `terms.js` leaves on the isolated world's global object: the table of `addTerms`. */
  var evidenceOverlayTerms: string | undefined;
}

/**
 * Imports the terms of health in other languages than English, once a document; undefined when the extension is gone
 * or the file can't be read.
 */
export function loadTerms(): Promise<string | undefined> {
  return loadScript('/terms.js', () => globalThis.evidenceOverlayTerms);
}
