import * as v from 'valibot';
import type { Envelope } from './envelope.ts';
import { type OwnHandlers, type OwnMessage, ownMessageSchema } from './from-own-page.ts';
import type { Sender } from './receive.ts';

/** Whether a message comes from a page of the extension itself, as the browser (not the message) says. */
export function isOwnPage({ id, url }: Sender, ownId: string, ownOrigin: string): boolean {
  return id === ownId && url !== undefined && URL.canParse(url) && url.startsWith(`${ownOrigin}/`);
}

/**
 * Answers one message of our own pages.
 * @returns the envelope to send back; never rejects
 */
export async function answerOwnPage(raw: unknown, handlers: OwnHandlers): Promise<Envelope> {
  const parsed = v.safeParse(ownMessageSchema, raw);
  if (!parsed.success) return { ok: false, why: 'refused' };
  try {
    return { ok: true, answer: await handle(parsed.output, handlers) };
  } catch {
    return { ok: false, why: 'failed' };
  }
}

function handle(message: OwnMessage, handlers: OwnHandlers): Promise<unknown> {
  switch (message.type) {
    case 'what-was-asked':
      return handlers['what-was-asked'](message);
    case 'format-citation':
      return handlers['format-citation'](message);
    case 'forget':
      return handlers.forget(message);
  }
}
