import * as v from 'valibot';

/** What travels back: the answer, or why there is none. */
export const envelopeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), answer: v.unknown() }),
  v.object({ ok: v.literal(false), why: v.picklist(['refused', 'failed']) }),
]);

export type Envelope = v.InferOutput<typeof envelopeSchema>;

/**
 * Why a message has no answer:
 * - "gone": the extension was reloaded, updated or removed, or nobody listens in that tab; asking again is no use
 * - "interrupted": the background was stopped while it worked; asking again may help
 * - "bad-answer": something answered in no known form
 * - "refused": the message was malformed or came from where it may not come
 * - "failed": the background tried and failed
 */
export type WhyNoAnswer = 'gone' | 'interrupted' | 'bad-answer' | 'refused' | 'failed';

export type Sent<A> = { ok: true; answer: A } | { ok: false; why: WhyNoAnswer };
