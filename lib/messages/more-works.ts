import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type AnsweredWork, answeredWorkSchema } from './from-page.ts';
import { hear } from './hear.ts';

/* What the background tells a page after its answer to `resolve`: the works that have changed since. */

const moreWorksSchema = v.object({
  type: v.literal('more-works'),
  /** The page's own name for its question. */
  ask: v.string(),
  works: v.array(answeredWorkSchema),
});

/** Tells the page in a tab what has come. Never rejects: a page that has gone needs nothing. */
export async function tellMore(tabId: number, ask: string, works: AnsweredWork[]): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'more-works', ask, works });
  } catch {
    // Nobody listens there any more.
  }
}

/** Calls `listener` with what comes later for one question, until `signal` aborts. */
export function onMoreWorks(
  ask: string,
  listener: (works: AnsweredWork[]) => void,
  signal: AbortSignal,
): void {
  const onMessage = (raw: unknown, sender: { id?: string | undefined }): undefined => {
    const parsed = v.safeParse(moreWorksSchema, raw);
    const isOurs = sender.id === browser.runtime.id;
    if (isOurs && parsed.success && parsed.output.ask === ask) listener(parsed.output.works);
  };
  hear(browser.runtime.onMessage, onMessage, signal);
}
