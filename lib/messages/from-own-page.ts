import * as v from 'valibot';
import { askableDoi, citationStyleSchema, formattedSchema } from '../works/formatted/model.ts';
import { askedRowSchema } from '../works/log/model.ts';

/* What the extension's own pages may ask of the background. Content scripts may not: a page could listen in. */

export const ownMessageSchema = v.variant('type', [
  /** The newest rows of the log below an id, or from the newest on. */
  v.object({ type: v.literal('what-was-asked'), before: v.exactOptional(v.number()) }),
  /** The reader clicked: this paper as a line in this style, made by Crossref. */
  v.object({ type: v.literal('format-citation'), doi: askableDoi, style: citationStyleSchema }),
  /** Deletes all that was kept; `settingsToo`: what the reader chose as well. */
  v.object({ type: v.literal('forget'), settingsToo: v.boolean() }),
]);

export const ownAnswers = {
  'what-was-asked': v.object({
    rows: v.array(askedRowSchema),
    hasEarlier: v.boolean(),
    /** "kept": as the reader chose; otherwise why answers and this list are in memory alone or can't grow. */
    memory: v.picklist(['kept', 'blocked', 'newer', 'full']),
  }),
  'format-citation': formattedSchema,
  forget: v.object({ forgotten: v.boolean() }),
};

export type OwnMessage = v.InferOutput<typeof ownMessageSchema>;
type OwnMessageType = OwnMessage['type'];
export type OwnAnswer<T extends OwnMessageType> = v.InferOutput<(typeof ownAnswers)[T]>;

export type OwnHandlers = {
  [T in OwnMessageType]: (message: Extract<OwnMessage, { type: T }>) => Promise<OwnAnswer<T>>;
};
