import * as v from 'valibot';

/*
 * A worksheet on its way from the page to the extension's own tab. It passes a message and the session's storage, so
 * it is read by a schema there; the limits keep a page from filling the storage (10 MB a session).
 */

/** Longer than any sentence that we say with the longest quote in it. */
const MAX_TEXT = 4000;
const MAX_PARAMS = 20;
const MAX_LINES = 60;
const MAX_ITEMS = 40;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

const lineSchema = v.object({
  key: text,
  params: v.exactOptional(
    v.pipe(
      v.record(text, v.union([text, v.number()])),
      v.check(params => Object.keys(params).length <= MAX_PARAMS),
    ),
  ),
});
const lines = v.pipe(v.array(lineSchema), v.maxLength(MAX_LINES));

const itemSchema = v.object({
  id: text,
  name: lineSchema,
  /** "judge": nothing of it can be read from a page. */
  state: v.picklist(['found', 'not-found', 'could-not-check', 'not-asked', 'does-not-apply', 'judge']),
  /** What was looked for and found, as the panel says it. */
  seen: lines,
  /** What remains to judge. */
  asks: lines,
});

const instrumentSchema = v.object({
  id: text,
  name: lineSchema,
  /** Where it was published. */
  cite: lineSchema,
  items: v.pipe(v.array(itemSchema), v.maxLength(MAX_ITEMS)),
});

export const worksheetSchema = v.object({
  title: text,
  /** The page's address. */
  address: text,
  /** Above all: what was read, and what is never checked. */
  scope: lines,
  instruments: v.pipe(v.array(instrumentSchema), v.maxLength(MAX_ITEMS)),
});

export type Worksheet = v.InferOutput<typeof worksheetSchema>;
export type WorksheetInstrument = Worksheet['instruments'][number];
export type WorksheetItem = WorksheetInstrument['items'][number];

const answerSchema = v.object({
  judgement: v.string(),
  reason: v.string(),
  elsewhere: v.string(),
  /** "Not found": the reader has looked too. */
  looked: v.boolean(),
});

export const answersSchema = v.record(v.string(), answerSchema);

/** What the reader writes under one item. */
export type ItemAnswer = v.InferOutput<typeof answerSchema>;

/** By the item's id; an item without an answer is empty. */
export type Answers = Readonly<Record<string, ItemAnswer>>;

export const NO_ANSWER: ItemAnswer = { judgement: '', reason: '', elsewhere: '', looked: false };

/** "Not found" may only mean that we looked in the wrong place: each is ticked by hand before it is handed in. */
export function untickedItems({ instruments }: Worksheet, answers: Answers): WorksheetItem[] {
  return instruments
    .flatMap(({ items }) => items)
    .filter(({ id, state }) => state === 'not-found' && !answers[id]?.looked);
}

export { MAX_LINES, MAX_TEXT };
