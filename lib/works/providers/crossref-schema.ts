import * as v from 'valibot';
import { lenient } from './record-parts.ts';

/*
 * The parts of Crossref's answers that are read. Fields that a card can do without fall back when their form is
 * unknown; the DOI and the notices don't: an item whose notices can't be read is no answer.
 * Form: https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md and the service's own answers.
 */

const dateParts = v.object({ 'date-parts': v.array(v.array(v.nullable(v.number()))) });

const update = v.object({
  type: v.string(),
  label: lenient(v.string()),
  DOI: lenient(v.string()),
  source: lenient(v.string()),
  updated: lenient(dateParts),
});

/** Another record that this one is tied to; what it is tied by is the key that it stands under. */
const related = v.object({ id: lenient(v.string()), 'id-type': lenient(v.string()) });

export const crossrefItem = v.object({
  DOI: v.pipe(v.string(), v.nonEmpty()),
  type: lenient(v.string()),
  title: lenient(v.array(v.string())),
  author: lenient(
    v.array(
      v.object({
        given: lenient(v.string()),
        family: lenient(v.string()),
        suffix: lenient(v.string()),
        name: lenient(v.string()),
      }),
    ),
  ),
  'container-title': lenient(v.array(v.string())),
  ISSN: lenient(v.array(v.string())),
  issued: lenient(dateParts),
  volume: lenient(v.string()),
  issue: lenient(v.string()),
  page: lenient(v.string()),
  'article-number': lenient(v.string()),
  abstract: lenient(v.string()),
  'updated-by': v.optional(v.array(update)),
  'update-to': v.optional(v.array(update)),
  relation: lenient(v.record(v.string(), lenient(v.array(lenient(related))))),
});

export type CrossrefItem = v.InferOutput<typeof crossrefItem>;

/** A list; each item is parsed alone, so that a broken one costs only itself. */
export const crossrefList = v.object({
  status: v.literal('ok'),
  'message-type': v.literal('work-list'),
  message: v.object({ 'total-results': v.number(), items: v.array(v.unknown()) }),
});

export const crossrefSingle = v.object({
  status: v.literal('ok'),
  'message-type': v.literal('work'),
  message: crossrefItem,
});
