import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageOptionsSchema } from '../settings/page-options.ts';
import { languageSchema } from '../wording/schema.ts';
import type { Sent } from './envelope.ts';
import { open, read } from './open.ts';

/*
 * What a page's overlay says to the background before anything is shown. Apart from the other messages of a page, so
 * that the script which paints the marks holds no schema of what comes later.
 */

/** What holds for a page; the words where the asker has those of another language. */
export const pageOptionsAnswer = v.object({
  ...pageOptionsSchema.entries,
  words: v.exactOptional(languageSchema),
});

export type PageOptionsAnswer = v.InferOutput<typeof pageOptionsAnswer>;

/** Asks what holds for this page now. Never rejects. */
export function askForOptions(host: string, speaks: string): Promise<Sent<PageOptionsAnswer>> {
  return open(pageOptionsAnswer, () => browser.runtime.sendMessage({ type: 'page-options', host, speaks }));
}

/** What the background has answered to someone else of this page (the detector), as `askForOptions` would give it. */
export function readOptions(raw: unknown): Sent<PageOptionsAnswer> {
  return read(pageOptionsAnswer, raw);
}

/** Says what needs no answer. Never rejects: where nobody listens any more, there is nothing to do. */
export async function tell(type: 'show-page' | 'leave'): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type });
  } catch {
    // The extension is gone, or its background was stopped meanwhile.
  }
}
