import * as v from 'valibot';
import { envelopeSchema, type Sent } from './envelope.ts';

/** Asks, and reads the answer by its schema. Never rejects: see `WhyNoAnswer` for each way of having no answer. */
export async function open<S extends v.GenericSchema>(
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

/** An answer that has come, as `open` would give it. */
export function read<S extends v.GenericSchema>(schema: S, raw: unknown): Sent<v.InferOutput<S>> {
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
