/**
 * Whether the page shows something over everything else: a modal dialog, which makes all the rest inert, or an element
 * that fills the screen. The whole document on the full screen is the page as ever.
 */
export function isCovered(doc: Document): boolean {
  const filling = doc.fullscreenElement;
  return doc.querySelector('dialog:modal') !== null || (filling !== null && !filling.contains(doc.body));
}

/**
 * Tells at once, and whenever it changes, whether the page is covered, until `signal` aborts. Dialogs in the page's
 * own shadow roots are not seen; those lie over us as over the page.
 */
export function watchCover(doc: Document, tell: (covered: boolean) => void, signal: AbortSignal): void {
  let covered = false;
  // A dialog that is taken out of the document tells of it in no event.
  const removals = new MutationObserver(() => look());
  const look = () => {
    const now = isCovered(doc);
    if (now === covered) return;
    covered = now;
    if (now) removals.observe(doc, { childList: true, subtree: true });
    else removals.disconnect();
    tell(now);
  };
  // Not every browser has `toggle` on dialogs; the attribute changes in all of them.
  const dialogs = new MutationObserver(look);
  dialogs.observe(doc, { attributes: true, attributeFilter: ['open'], subtree: true });
  doc.addEventListener('fullscreenchange', look, { capture: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      removals.disconnect();
      dialogs.disconnect();
    },
    { once: true },
  );
  look();
}
