import * as v from 'valibot';
import { carriedId } from '../appraisal/line-schema.ts';
import { worksheetSchema } from '../appraisal/worksheet/model.ts';
import { portableSchema } from '../export/portable.ts';
import { MAX_HOST_LENGTH, settingFields } from '../settings/model.ts';
import type { SourceResult } from '../sources/model.ts';
import { tagSchema } from '../wording/schema.ts';
import { listAnswerSchema } from '../works/retractions/schema.ts';
import { identifiersSchema, workResultSchema } from '../works/schema.ts';
import { MAX_ASK_LENGTH, MAX_CLASSIFIED, MAX_REFERENCES, MAX_TEXT_LENGTH, MAX_URL_LENGTH } from './limits.ts';
import { pageOptionsAnswer } from './visit.ts';

/*
 * What a content script may ask of the background, and what it gets. A content script shares its process with
 * the page, so nothing here gives more than a page may know: no list of sites, no key, no log.
 */

const host = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_HOST_LENGTH));
const url = v.pipe(v.string(), v.maxLength(MAX_URL_LENGTH));

const referenceToResolve = v.object({
  /** By which the answer finds back to the entry; a number may stand in several lists. */
  id: carriedId,
  url: v.exactOptional(url),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)),
  identifiers: identifiersSchema,
});

const sourceResultSchema: v.GenericSchema<unknown, SourceResult> = v.variant('status', [
  v.object({
    status: v.literal('listed'),
    class: v.string(),
    organisation: v.string(),
    country: v.string(),
    basis: v.string(),
    basisUrl: v.exactOptional(v.string()),
    checked: v.exactOptional(v.string()),
    matched: v.string(),
    registrantOf: v.exactOptional(v.string()),
    ofPaper: v.exactOptional(v.literal(true)),
  }),
  v.object({
    status: v.literal('unlisted'),
    host: v.string(),
    ofPaper: v.exactOptional(v.literal(true)),
  }),
  v.object({ status: v.literal('none') }),
]);

export const pageMessageSchema = v.variant('type', [
  v.object({
    type: v.literal('page-options'),
    host,
    /** The language that the asker has the words of; where the reader's is another, its words come along. */
    speaks: v.exactOptional(tagSchema),
  }),
  v.object({
    type: v.literal('classify'),
    items: v.pipe(
      v.array(
        v.object({
          url: v.exactOptional(url),
          identifiers: identifiersSchema,
          carries: v.exactOptional(v.boolean()),
        }),
      ),
      v.maxLength(MAX_CLASSIFIED),
    ),
  }),
  v.object({
    type: v.literal('resolve'),
    references: v.pipe(
      v.array(referenceToResolve),
      v.maxLength(MAX_REFERENCES),
      v.check(all => new Set(all.map(({ id }) => id)).size === all.length, 'two entries have one id'),
    ),
    /**
     * "click": the reader clicked on these; "open": a card of them opened; "ahead": nobody asked for them yet;
     * "recall": tell only what is remembered.
     */
    cause: v.picklist(['click', 'open', 'ahead', 'recall']),
    /** The page's own name for this question: what comes later is told with it (`more-works.ts`). */
    ask: v.pipe(v.string(), v.maxLength(MAX_ASK_LENGTH)),
  }),
  /** The reader has left: what this tab asked for is called off. */
  v.object({ type: v.literal('leave') }),
  /** Of the list that the extension carries; nothing is asked of anyone. */
  v.object({
    type: v.literal('look-in-list'),
    items: v.pipe(v.array(identifiersSchema), v.maxLength(MAX_CLASSIFIED)),
  }),
  v.object({ type: v.literal('hide-site'), host }),
  /** Of this page, by the address that the browser says it has; forgotten with the browser session. */
  v.object({ type: v.literal('hide-page') }),
  /** Everywhere, until the browser is closed; in a private window, until the last of those is. */
  v.object({ type: v.literal('hide-session') }),
  /** The reader asked for the overlay on this page again. */
  v.object({ type: v.literal('show-page') }),
  v.object({ type: v.literal('open-options') }),
  /** Opens a tab of ours where the reader may allow one host and have the page read; nothing is fetched by this. */
  v.object({ type: v.literal('open-cited-page'), url }),
  /** To be filled in in a tab of our own; kept in the session's storage until that tab takes it. */
  v.object({ type: v.literal('open-worksheet'), worksheet: worksheetSchema }),
  /** To be saved or copied in a tab of our own; kept as a worksheet is. */
  v.object({ type: v.literal('open-export'), portable: portableSchema }),
  /** The panel's view; a habit of the reader that tells nothing of the page. */
  v.object({ type: v.literal('choose-view'), view: settingFields.view }),
]);

/** What is known of the entry that was asked about under this id. */
export const answeredWorkSchema = v.object({ id: carriedId, result: workResultSchema });

/** The answer to each message, in the order of what was asked. */
export const pageAnswers = {
  'page-options': pageOptionsAnswer,
  classify: v.array(sourceResultSchema),
  resolve: v.array(answeredWorkSchema),
  leave: v.object({ left: v.boolean() }),
  'look-in-list': listAnswerSchema,
  'hide-site': v.object({ hidden: v.boolean() }),
  'hide-page': v.object({ hidden: v.boolean() }),
  'hide-session': v.object({ hidden: v.boolean() }),
  'show-page': v.object({ shown: v.boolean() }),
  'open-options': v.object({ opened: v.boolean() }),
  'open-cited-page': v.object({ opened: v.boolean() }),
  'open-worksheet': v.object({ opened: v.boolean() }),
  'open-export': v.object({ opened: v.boolean() }),
  'choose-view': v.object({ saved: v.boolean() }),
};

export type PageMessage = v.InferOutput<typeof pageMessageSchema>;
export type PageMessageType = PageMessage['type'];
export type PageAnswer<T extends PageMessageType> = v.InferOutput<(typeof pageAnswers)[T]>;
export type AnsweredWork = v.InferOutput<typeof answeredWorkSchema>;
export type ReferenceToResolve = v.InferOutput<typeof referenceToResolve>;
