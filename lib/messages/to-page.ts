import * as v from 'valibot';
import { MAX_HOST_LENGTH } from '../settings/model.ts';

/* What the popup and the background ask of the tab in front of the reader, and what the content script answers. */

/** The browser's keyboard commands, by their names in the manifest. */
export const readerCommandSchema = v.picklist(['next-citation', 'previous-citation', 'toggle-panel']);

export const tabMessageSchema = v.variant('type', [
  v.object({ type: v.literal('describe-page') }),
  /** Start now on this page, whatever the gate or "only on click" said. */
  v.object({ type: v.literal('run-here') }),
  v.object({ type: v.literal('show-panel') }),
  v.object({ type: v.literal('reader-command'), command: readerCommandSchema }),
]);

export const pageDescriptionSchema = v.object({
  /** Host of the tab. The popup may not read the tab's address (that takes a permission), so the page names it. */
  host: v.exactOptional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_HOST_LENGTH))),
  state: v.picklist(['not-health', 'off', 'waiting-for-click', 'reading', 'shown', 'hidden']),
  title: v.exactOptional(v.string()),
  counts: v.exactOptional(v.object({ references: v.number(), citations: v.number() })),
});

export const tabAnswers = {
  'describe-page': pageDescriptionSchema,
  'run-here': v.object({ started: v.boolean() }),
  'show-panel': v.object({ shown: v.boolean() }),
  'reader-command': v.object({ done: v.boolean() }),
};

export type TabMessage = v.InferOutput<typeof tabMessageSchema>;
export type TabMessageType = TabMessage['type'];
export type TabAnswer<T extends TabMessageType> = v.InferOutput<(typeof tabAnswers)[T]>;
export type PageDescription = v.InferOutput<typeof pageDescriptionSchema>;
export type ReaderCommand = v.InferOutput<typeof readerCommandSchema>;
