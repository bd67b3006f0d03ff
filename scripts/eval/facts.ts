import * as v from 'valibot';
import { linksSchema } from './link-share.ts';

const dateSchema = v.optional(v.object({ iso: v.string() }));

/** What the scorers of pages and bylines look at. */
export const factsSchema = v.object({
  isHealth: v.boolean(),
  authors: v.array(v.string()),
  reviewers: v.array(v.string()),
  references: linksSchema,
  citations: v.number(),
  dates: v.object({ published: dateSchema, modified: dateSchema, reviewed: dateSchema }),
});

/** Runs in the page. */
export function factsInPage(): unknown {
  const read: unknown = Reflect.get(globalThis, 'readPage');
  if (typeof read !== 'function') throw new Error('no reader on the page');
  const article = read(document);
  const names = (people: { name: string }[]) => people.map(({ name }) => name);
  return {
    isHealth: article.health.isHealth,
    authors: names(article.authors),
    reviewers: names(article.reviewers),
    references: article.references.map(({ url, identifiers }: { url?: string; identifiers: object }) => ({
      url,
      identifiers,
    })),
    citations: article.citations.length,
    dates: article.dates,
  };
}
