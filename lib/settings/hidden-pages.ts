import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** In `storage.session`: kept in memory and emptied when the browser closes. */
const HIDDEN_PAGES_KEY = 'hidden-pages';

/** Pages remembered; the oldest go first. Nobody closes the badge of more pages in one session. */
const MAX_HIDDEN_PAGES = 500;

const WRITE_LOCK = 'evidence-overlay-hidden-pages';

const hiddenPages = v.fallback(v.array(v.string()), []);

/** Remembers, until the browser closes, that the reader closed the overlay on this page. For the background only. */
export async function hidePage(address: string): Promise<void> {
  await navigator.locks.request(WRITE_LOCK, async () => {
    const page = withoutFragment(address);
    const others = (await readHiddenPages()).filter(hidden => hidden !== page);
    await browser.storage.session.set({ [HIDDEN_PAGES_KEY]: [...others, page].slice(-MAX_HIDDEN_PAGES) });
  });
}

/** The reader asked for the overlay on this page: it is no longer one of those. */
export async function showPage(address: string): Promise<void> {
  await navigator.locks.request(WRITE_LOCK, async () => {
    const page = withoutFragment(address);
    const hidden = await readHiddenPages();
    if (!hidden.includes(page)) return;
    await browser.storage.session.set({ [HIDDEN_PAGES_KEY]: hidden.filter(other => other !== page) });
  });
}

/** Whether the reader closed the overlay on this page. */
export async function isPageHidden(address: string): Promise<boolean> {
  return (await readHiddenPages()).includes(withoutFragment(address));
}

/** On how many pages the reader closed the overlay. */
export async function countHiddenPages(): Promise<number> {
  return (await readHiddenPages()).length;
}

/** Shows the overlay again on all of them. */
export async function forgetHiddenPages(): Promise<void> {
  await navigator.locks.request(WRITE_LOCK, () => browser.storage.session.remove(HIDDEN_PAGES_KEY));
}

async function readHiddenPages(): Promise<string[]> {
  const stored = await browser.storage.session.get(HIDDEN_PAGES_KEY);
  return v.parse(hiddenPages, stored[HIDDEN_PAGES_KEY]);
}

/** A jump within the page is the same page. */
function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
