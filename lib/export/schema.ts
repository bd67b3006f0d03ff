import * as v from 'valibot';
import { carriedId, carriedLine, carriedText } from '../appraisal/line-schema.ts';
import { authorSchema, identifiersSchema } from '../works/schema.ts';
import type { Item } from './item.ts';

/** A collaboration of physicists has thousands of authors; no reference list prints more than these. */
const MOST_AUTHORS = 5000;
/** A notice a service, and where the fields come from. */
const MOST_NOTES = 100;

/** One entry on its way from a page to a page of ours. */
export const itemSchema: v.GenericSchema<unknown, Item> = v.object({
  id: carriedId,
  number: v.pipe(v.number(), v.integer()),
  list: carriedId,
  type: v.object({ csl: carriedText, ris: carriedText, bibtex: carriedText }),
  title: carriedText,
  authors: v.pipe(v.array(authorSchema), v.maxLength(MOST_AUTHORS)),
  container: v.exactOptional(carriedText),
  year: v.exactOptional(v.number()),
  volume: v.exactOptional(carriedText),
  issue: v.exactOptional(carriedText),
  pages: v.exactOptional(carriedText),
  identifiers: identifiersSchema,
  url: v.exactOptional(carriedText),
  accessed: carriedText,
  notes: v.pipe(v.array(carriedLine), v.maxLength(MOST_NOTES)),
});
