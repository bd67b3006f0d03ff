import * as v from 'valibot';
import { isoDay } from '../appraisal/age.ts';
import type { AppraisalInput } from '../appraisal/input.ts';
import { workOf } from '../appraisal/input.ts';
import { noticesOf } from '../appraisal/known-notices.ts';
import { carriedText } from '../appraisal/line-schema.ts';
import type { Appraisal } from '../appraisal/model.ts';
import { worksApart } from '../appraisal/named-works.ts';
import { appraisalSchema } from '../appraisal/schema.ts';
import { apaPage } from './apa-page.ts';
import { itemOfNamed } from './cited.ts';
import { itemOf } from './item.ts';
import { itemSchema } from './schema.ts';

/** As many as are classified at once (`lib/messages/limits.ts`). */
const MOST_ITEMS = 2000;

/** Everything about one article as JSON, so that it can leave the page: to a page of the extension, by a message. */
export const portableSchema = v.object({
  title: carriedText,
  /** The page's address; the document links to it, so nothing but the web's two schemes. */
  address: v.pipe(carriedText, v.url(), v.regex(/^https?:/i)),
  /** The article's own headings: whether it is about a treatment is asked of them. */
  headings: v.array(carriedText),
  /** The article itself as an entry in APA form. */
  apa: carriedText,
  /** What the reader had chosen when it was made. */
  lookups: v.picklist(['not-chosen', 'off', 'on-open', 'ahead']),
  /** The extension's own. */
  version: carriedText,
  /** The day, YYYY-MM-DD. */
  on: v.pipe(v.string(), v.isoDate()),
  appraisal: appraisalSchema,
  items: v.pipe(v.array(itemSchema), v.maxLength(MOST_ITEMS)),
});

export type Portable = v.InferOutput<typeof portableSchema>;

/** Puts together what is known of an article by now. Pure. */
export function portableOf(known: AppraisalInput, appraisal: Appraisal, version: string): Portable {
  const { article, lookups, now } = known;
  const on = isoDay(now);
  return {
    title: article.title,
    address: article.url,
    headings: article.headings,
    apa: apaPage(article),
    lookups,
    version,
    on,
    appraisal,
    items: article.references.map(reference => {
      const works = worksApart(known, reference);
      return works
        ? itemOfNamed(reference, works, id => noticesOf(known, id), on)
        : itemOf(reference, workOf(known, reference), on, noticesOf(known, reference.id));
    }),
  };
}
