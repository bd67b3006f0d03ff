import { browser } from 'wxt/browser';
import type { Envelope } from './envelope.ts';
import { answerPage, answerPopup, type PageHandlers, type Sender, type TabHandlers } from './receive.ts';

/** Makes the background answer content scripts. Called at the top of the background, before anything is awaited. */
export function listenToPages(handlers: PageHandlers): void {
  listen((raw, sender) => answerPage(raw, sender, browser.runtime.id, handlers));
}

/** Makes a content script answer the popup, until aborted. */
export function listenToPopup(handlers: TabHandlers, signal: AbortSignal): void {
  listen((raw, sender) => answerPopup(raw, sender, browser.runtime.id, handlers), signal);
}

function listen(answer: (raw: unknown, sender: Sender) => Promise<Envelope>, signal?: AbortSignal): void {
  // `return true` and a later `respond` is the one form that Chromium, Firefox and the polyfill all take.
  const onMessage = (raw: unknown, sender: Sender, respond: (envelope: Envelope) => void): true => {
    void answer(raw, sender).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), {
    once: true,
  });
}
