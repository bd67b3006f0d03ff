import * as v from 'valibot';
import type { Envelope } from './envelope.ts';
import { type PageAnswer, type PageMessage, type PageMessageType, pageMessageSchema } from './from-page.ts';
import { type TabAnswer, type TabMessage, type TabMessageType, tabMessageSchema } from './to-page.ts';

/** The part of the browser's `MessageSender` that is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

/** Who asked, as the browser (not the message) says. */
export interface PageCaller {
  tabId: number;
  /** A private window: ask only what the reader opens, store nothing. */
  isPrivate: boolean;
}

export type PageHandlers = {
  [T in PageMessageType]: (
    message: Extract<PageMessage, { type: T }>,
    caller: PageCaller,
  ) => Promise<PageAnswer<T>>;
};

export type TabHandlers = {
  [T in TabMessageType]: (message: Extract<TabMessage, { type: T }>) => Promise<TabAnswer<T>>;
};

/**
 * Answers one message of a content script. Only our own extension's content scripts are heard, in a tab, and
 * only about the host that the browser says they are on.
 * @returns the envelope to send back; never rejects
 */
export async function answerPage(
  raw: unknown,
  sender: Sender,
  ownId: string,
  handlers: PageHandlers,
): Promise<Envelope> {
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || sender.tab === undefined || tabId === undefined) return refused;
  const parsed = v.safeParse(pageMessageSchema, raw);
  if (!parsed.success) return refused;
  const message = parsed.output;
  if ('host' in message && message.host !== hostOf(sender.url)) return refused;
  const caller: PageCaller = { tabId, isPrivate: sender.tab.incognito };
  try {
    return { ok: true, answer: await handle(message, caller, handlers) };
  } catch {
    return { ok: false, why: 'failed' };
  }
}

function handle(message: PageMessage, caller: PageCaller, handlers: PageHandlers): Promise<unknown> {
  switch (message.type) {
    case 'page-options':
      return handlers['page-options'](message, caller);
    case 'classify':
      return handlers.classify(message, caller);
    case 'resolve':
      return handlers.resolve(message, caller);
    case 'hide-site':
      return handlers['hide-site'](message, caller);
    case 'hide-page':
      return handlers['hide-page'](message, caller);
    case 'open-options':
      return handlers['open-options'](message, caller);
  }
}

/**
 * Answers one message of the popup, in a content script. The browser brings messages of our own extension alone
 * to a tab; the check holds all the same: our own id, and not from a web page.
 * @returns the envelope to send back; never rejects
 */
export async function answerPopup(
  raw: unknown,
  sender: Sender,
  ownId: string,
  handlers: TabHandlers,
): Promise<Envelope> {
  if (sender.id !== ownId || !isOwnPage(sender.url)) return refused;
  const parsed = v.safeParse(tabMessageSchema, raw);
  if (!parsed.success) return refused;
  const message = parsed.output;
  try {
    switch (message.type) {
      case 'describe-page':
        return { ok: true, answer: await handlers['describe-page'](message) };
      case 'run-here':
        return { ok: true, answer: await handlers['run-here'](message) };
      case 'show-panel':
        return { ok: true, answer: await handlers['show-panel'](message) };
      case 'reader-command':
        return { ok: true, answer: await handlers['reader-command'](message) };
    }
  } catch {
    return { ok: false, why: 'failed' };
  }
}

const refused: Envelope = { ok: false, why: 'refused' };

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Chromium gives no address for a message of the background itself; ours are chrome-extension:, moz-extension: … */
function isOwnPage(url: string | undefined): boolean {
  return url === undefined || /^[a-z-]+-extension:/.test(url);
}
