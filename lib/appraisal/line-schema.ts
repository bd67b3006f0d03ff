import * as v from 'valibot';
import type { Line } from '../wording/model.ts';

/**
 * Longest text in what travels from a page to a page of ours: longer than any sentence that we say with the longest
 * quote in it seen (a notice of several paragraphs). What is longer is cut, because half a quote says more than none.
 */
const LONGEST_TEXT = 8000;
/** The message with most holes has six. */
const MOST_PARAMS = 20;

/** Text from a page, cut to what is carried. */
export const carriedText = v.pipe(
  v.string(),
  v.transform(text => text.slice(0, LONGEST_TEXT)),
);

/** A reader makes an id of a hash and counters. Never cut: half an id may be another's. */
const LONGEST_ID = 100;

/** The id of a reference or of a list as it travels. */
export const carriedId = v.pipe(v.string(), v.maxLength(LONGEST_ID));

/** A sentence as it travels. */
export const carriedLine: v.GenericSchema<unknown, Line> = v.object({
  key: carriedText,
  params: v.exactOptional(
    v.pipe(
      v.record(v.string(), v.union([carriedText, v.number()])),
      v.check(params => Object.keys(params).length <= MOST_PARAMS),
    ),
  ),
});
