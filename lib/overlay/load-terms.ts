declare global {
  /** What `terms.js` leaves on the isolated world's global object: the table of `addTerms`. */
  var evidenceOverlayTerms: string | undefined;
}

/**
 * Imports the terms of health in other languages than English, once a document; undefined when the extension is gone
 * or the file can't be read.
 */
export async function loadTerms(): Promise<string | undefined> {
  if (!globalThis.evidenceOverlayTerms) {
    try {
      await import(/* @vite-ignore */ chrome.runtime.getURL('/terms.js'));
    } catch {
      return undefined;
    }
  }
  return globalThis.evidenceOverlayTerms;
}
