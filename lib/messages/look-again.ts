import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hear } from './hear.ts';

/*
 * What holds for pages until the browser closes lies in `storage.session`, whose changes content scripts don't hear
 * (MDN, "storage.StorageArea.setAccessLevel": not exposed to content scripts). So the background tells the tabs.
 */

const lookAgainSchema = v.object({ type: v.literal('look-again') });

/** Tells the pages in all windows of one kind to ask anew what holds for them. Never rejects. */
export async function tellToLookAgain(isPrivate: boolean): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const concerned = tabs.filter(({ incognito }) => incognito === isPrivate);
  // Most tabs have no overlay, and so nobody who listens.
  await Promise.allSettled(
    concerned.map(async ({ id }) => id !== undefined && browser.tabs.sendMessage(id, { type: 'look-again' })),
  );
}

/** Calls `listener` when the background says so, until `signal` aborts. */
export function onLookAgain(listener: () => void, signal: AbortSignal): void {
  const onMessage = (raw: unknown, sender: { id?: string | undefined }): undefined => {
    if (sender.id === browser.runtime.id && v.is(lookAgainSchema, raw)) listener();
  };
  hear(browser.runtime.onMessage, onMessage, signal);
}
