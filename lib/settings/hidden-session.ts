import { browser } from 'wxt/browser';
import { countHiddenPages, forgetHiddenPages } from './hidden-pages.ts';

/**
 * In `storage.session`: kept in memory and emptied when the browser closes. Private windows have one of their own,
 * which goes with the last of them; neither says what was read.
 */
const KEYS = { normal: 'hidden-session', private: 'hidden-private' } as const;

const keyFor = (isPrivate: boolean) => (isPrivate ? KEYS.private : KEYS.normal);

/** The reader wants to see nothing of it until the browser is closed, in this kind of window. For the background. */
export async function hideSession(isPrivate: boolean): Promise<void> {
  await browser.storage.session.set({ [keyFor(isPrivate)]: true });
}

/** The reader wants to see it again. For the background and our own pages. */
export async function showSession(isPrivate: boolean): Promise<void> {
  await browser.storage.session.remove(keyFor(isPrivate));
}

/**
 * What was chosen in private windows goes with the last of them. For the background, when a tab is closed.
 * @param closed the tab's number; the browser may still list it
 */
export async function endWithPrivateWindows(closed: number): Promise<void> {
  if (!(await isSessionHidden(true))) return;
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ id, incognito }) => incognito && id !== closed)) await showSession(true);
}

/** Whether the reader wants to see nothing of it in this kind of window. */
export async function isSessionHidden(isPrivate: boolean): Promise<boolean> {
  const key = keyFor(isPrivate);
  return (await browser.storage.session.get(key))[key] === true;
}

/** What is hidden until the browser is closed. Private windows are no part of it: they are told in their own popup. */
export interface HiddenNow {
  everywhere: boolean;
  /** Pages on which the badge was closed. */
  pages: number;
}

export async function hiddenNow(): Promise<HiddenNow> {
  const [everywhere, pages] = await Promise.all([isSessionHidden(false), countHiddenPages()]);
  return { everywhere, pages };
}

/** Shows it again everywhere, or on all the pages on which the badge was closed. */
export async function showHidden(what: keyof HiddenNow): Promise<void> {
  if (what === 'everywhere') await showSession(false);
  else await forgetHiddenPages();
}
