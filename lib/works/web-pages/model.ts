import * as v from 'valibot';

/** Why nothing was read from a cited page. "failed" is never "none". */
export const pageFailureSchema = v.picklist([
  /** The address leads on to another, which is not followed: where to can't be seen before. */
  'leads-on',
  'timeout',
  'offline',
  /** The site answered with an error. */
  'error',
  /** Something else than a web page, such as a PDF. */
  'not-a-page',
  /** The page names no title, site or date in its code. */
  'nothing',
]);

export type PageFailure = v.InferOutput<typeof pageFailureSchema>;

/** What a cited page says of itself in its code. Plain text; dates YYYY, YYYY-MM or YYYY-MM-DD. */
export interface PageFacts {
  title?: string;
  site?: string;
  published?: string;
  modified?: string;
}

/** What came of one look at a cited page, with its host and the day (YYYY-MM-DD). */
export type CitedPage =
  | { status: 'read'; host: string; on: string; facts: PageFacts }
  | { status: 'failed'; host: string; on: string; why: PageFailure };

/** Longest text taken from a page's code: titles of a few hundred characters are the longest seen. */
export const MAX_FACT_LENGTH = 500;

const fact = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_FACT_LENGTH));
const day = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/));
const common = { host: v.string(), on: day };

export const citedPageSchema: v.GenericSchema<unknown, CitedPage> = v.variant('status', [
  v.object({
    status: v.literal('read'),
    ...common,
    facts: v.object({
      title: v.exactOptional(fact),
      site: v.exactOptional(fact),
      published: v.exactOptional(day),
      modified: v.exactOptional(day),
    }),
  }),
  v.object({ status: v.literal('failed'), ...common, why: pageFailureSchema }),
]);
