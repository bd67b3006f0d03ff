import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { envelopeSchema, type Sent } from './envelope.ts';
import { type OwnMessage, ownAnswers } from './from-own-page.ts';
import { type PageMessage, type PageMessageType, pageAnswers } from './from-page.ts';
import { type TabMessage, tabAnswers } from './to-page.ts';

/** Asks the background. Never rejects: see `WhyNoAnswer` for each way of having no answer. */
export async function send<M extends PageMessage>(
  message: M,
): Promise<Sent<v.InferOutput<(typeof pageAnswers)[M['type']]>>> {
  return open(pageAnswers[message.type], () => browser.runtime.sendMessage(message));
}

/** What the background has answered to someone else of this page (the detector), as `send` would give it. */
export function readAnswer<T extends PageMessageType>(
  type: T,
  raw: unknown,
): Sent<v.InferOutput<(typeof pageAnswers)[T]>> {
  return read(pageAnswers[type], raw);
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

async function open<S extends v.GenericSchema>(
  schema: S,
  ask: () => Promise<unknown>,
): Promise<Sent<v.InferOutput<S>>> {
  let raw: unknown;
  try {
    raw = await ask();
  } catch (error) {
    return { ok: false, why: whyRejected(error) };
  }
  return read(schema, raw);
}

function read<S extends v.GenericSchema>(schema: S, raw: unknown): Sent<v.InferOutput<S>> {
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return { ok: false, why: 'bad-answer' };
  if (!envelope.output.ok) return envelope.output;
  const answer = v.safeParse(schema, envelope.output.answer);
  return answer.success ? { ok: true, answer: answer.output } : { ok: false, why: 'bad-answer' };
}

/**
 * Chromium and Firefox reject with an `Error` whose only difference is its text. "message port closed", "message
 * channel closed" (Chromium) and "Promised response … went out of scope" (Firefox) mean that the listener was
 * stopped in the middle; everything else ("Extension context invalidated", "Receiving end does not exist",
 * "sendMessage of undefined") that there is nobody.
 */
function whyRejected(error: unknown): 'gone' | 'interrupted' {
  return /(?:port|channel) closed|out of scope/i.test(String(error)) ? 'interrupted' : 'gone';
}
