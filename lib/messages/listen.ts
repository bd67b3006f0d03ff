import { browser } from 'wxt/browser';
import type { Envelope } from './envelope.ts';
import { answerPage, type PageHandlers, type Sender } from './receive.ts';

/**
 * Makes the background answer content scripts. Called at the top of the background, before anything is awaited:
 * the message that wakes a worker goes only to listeners of its first turn.
 */
export function listenToPages(handlers: PageHandlers): void {
  // `return true` and a later `respond` is the one form that Chromium, Firefox and the polyfill all take.
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Sender, respond: (envelope: Envelope) => void): true => {
      void answerPage(raw, sender, browser.runtime.id, handlers).then(respond);
      return true;
    },
  );
}
