import * as v from 'valibot';
import type { Envelope } from './envelope.ts';
import { type PageAnswer, type PageMessage, type PageMessageType, pageMessageSchema } from './from-page.ts';

/** The part of the browser's `MessageSender` that is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** 0 for the page itself; anything else is a frame in it. */
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

/** Who asked, as the browser (not the message) says. */
export interface PageCaller {
  tabId: number;
  /** The page's address. */
  url: string;
  /** A private window: ask only what the reader opens, store nothing. */
  isPrivate: boolean;
}

export type PageHandlers = {
  [T in PageMessageType]: (
    message: Extract<PageMessage, { type: T }>,
    caller: PageCaller,
  ) => Promise<PageAnswer<T>>;
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
  // Where our content scripts run by the manifest: in the page itself, not in its frames, and on the web's addresses.
  const { url, frameId = 0 } = sender;
  if (frameId !== 0 || url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return refused;
  const parsed = v.safeParse(pageMessageSchema, raw);
  if (!parsed.success) return refused;
  const message = parsed.output;
  if ('host' in message && message.host !== new URL(url).hostname) return refused;
  const caller: PageCaller = { tabId, url, isPrivate: sender.tab.incognito };
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
    case 'leave':
      return handlers.leave(message, caller);
    case 'look-in-list':
      return handlers['look-in-list'](message, caller);
    case 'hide-site':
      return handlers['hide-site'](message, caller);
    case 'hide-page':
      return handlers['hide-page'](message, caller);
    case 'hide-session':
      return handlers['hide-session'](message, caller);
    case 'show-page':
      return handlers['show-page'](message, caller);
    case 'open-options':
      return handlers['open-options'](message, caller);
    case 'open-cited-page':
      return handlers['open-cited-page'](message, caller);
    case 'open-worksheet':
      return handlers['open-worksheet'](message, caller);
    case 'open-export':
      return handlers['open-export'](message, caller);
    case 'choose-view':
      return handlers['choose-view'](message, caller);
  }
}

const refused: Envelope = { ok: false, why: 'refused' };
