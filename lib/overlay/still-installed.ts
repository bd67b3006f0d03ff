import { browser } from 'wxt/browser';

/** As soon as the eye would notice that nothing answers any more; costs one property read. */
const CHECK_MS = 1000;

/**
 * Aborts `lifetime` when the extension was reloaded, updated or removed while the page is open: Chromium then leaves
 * this script running with an empty `runtime.id`. (A port would tell at once, but it also drops when the worker
 * merely sleeps, and opening it again would keep the worker awake.) Firefox destroys the script itself.
 */
export function watchForRemoval(view: Window, lifetime: AbortController): void {
  const timer = view.setInterval(() => {
    if (!isInstalled()) lifetime.abort();
  }, CHECK_MS);
  lifetime.signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
}

function isInstalled(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
