import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Sent } from './envelope.ts';
import { type OwnMessage, ownAnswers } from './from-own-page.ts';
import { type PageMessage, pageAnswers } from './from-page.ts';
import { open } from './open.ts';
import { type TabMessage, tabAnswers } from './to-page.ts';

/** Asks the background. Never rejects: see `WhyNoAnswer` for each way of having no answer. */
export async function send<M extends PageMessage>(
  message: M,
): Promise<Sent<v.InferOutput<(typeof pageAnswers)[M['type']]>>> {
  return open(pageAnswers[message.type], () => browser.runtime.sendMessage(message));
}

/** Asks the background from a page of the extension. Never rejects. */
export async function sendFromOwnPage<M extends OwnMessage>(
  message: M,
): Promise<Sent<v.InferOutput<(typeof ownAnswers)[M['type']]>>> {
  return open(ownAnswers[message.type], () => browser.runtime.sendMessage(message));
}

/** Asks the content script of a tab; "gone" where none runs (the browser's own pages, a page opened before). */
export async function sendToTab<M extends TabMessage>(
  tabId: number,
  message: M,
): Promise<Sent<v.InferOutput<(typeof tabAnswers)[M['type']]>>> {
  return open(tabAnswers[message.type], () => browser.tabs.sendMessage(tabId, message));
}
