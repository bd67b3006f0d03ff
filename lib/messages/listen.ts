import { browser } from 'wxt/browser';
import type { Envelope } from './envelope.ts';
import type { OwnHandlers } from './from-own-page.ts';
import { answerPage, type PageHandlers, type Sender } from './receive.ts';
import { answerOwnPage, isOwnPage } from './receive-own.ts';

/**
 * Makes the background answer content scripts and the extension's own pages. Called at the top of the background,
 * before anything is awaited: the message that wakes a worker goes only to listeners of its first turn.
 */
export function listenToPages(handlers: PageHandlers, own: OwnHandlers): void {
  const { id } = browser.runtime;
  // The background's own, which all pages of the extension share.
  const { origin } = globalThis.location;
  // `return true` and a later `respond` is the one form that Chromium, Firefox and the polyfill all take.
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Sender, respond: (envelope: Envelope) => void): true => {
      const answer = isOwnPage(sender, id, origin)
        ? answerOwnPage(raw, own)
        : answerPage(raw, sender, id, handlers);
      void answer.then(respond);
      return true;
    },
  );
}
