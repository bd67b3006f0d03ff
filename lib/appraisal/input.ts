import type { Article, DatedFact, Reference } from '../article/model.ts';
import type { SourceResult } from '../sources/model.ts';
import type { WorkResult } from '../works/model.ts';
import type { Listed, ListState } from '../works/retractions/model.ts';
import { yearOf } from './age.ts';
import { hostOf } from './hosts.ts';
import { canLead } from './printed.ts';

/** What the reader chose on the welcome page. */
export type Lookups = 'not-chosen' | 'off' | 'on-open' | 'ahead';

/** All that an appraisal is made of. The maps go by reference number; an entry that is missing is not known yet. */
export interface AppraisalInput {
  article: Article;
  sources: Map<number, SourceResult>;
  /** Who stands behind the tab's own address. */
  site: SourceResult;
  works: Map<number, WorkResult>;
  /** What the list of papers with a notice says, which the extension carries. */
  listed?: ReadonlyMap<number, Listed>;
  /** The list itself; undefined where nobody has looked in it yet. */
  list?: ListState | undefined;
  now: Date;
  lookups: Lookups;
}

/** The look-up of one reference; "loading" where an answer is still to come. */
export function workOf(
  { works, lookups }: AppraisalInput,
  { number }: Pick<Reference, 'number'>,
): WorkResult | 'loading' {
  return works.get(number) ?? (lookups === 'ahead' ? 'loading' : { status: 'not-asked', why: lookups });
}

/** The page's latest date that it shows (change, review or first day): what a source's year is set beside. */
export function pageDate({ dates }: Article): DatedFact | undefined {
  const known = [dates.modified, dates.reviewed, dates.published]
    .filter(date => date !== undefined)
    .filter(({ provenance }) => canLead(provenance));
  return known.reduce<DatedFact | undefined>(
    (latest, date) => (latest === undefined || date.iso > latest.iso ? date : latest),
    undefined,
  );
}

/** What an entry of the list is set beside. */
export interface PageFacts {
  /** Of the tab's own address. */
  host: string;
  /** The latest date, as ISO, and its year. */
  date: string | undefined;
  year: number | undefined;
}

export function pageFacts(article: Article): PageFacts {
  const date = pageDate(article)?.iso;
  return { host: hostOf(article.url), date, year: date === undefined ? undefined : yearOf(date) };
}

/** How many citations name each reference number. */
export function timesUsed({ citations }: Article): Map<number, number> {
  const times = new Map<number, number>();
  for (const { numbers } of citations) {
    for (const number of new Set(numbers)) times.set(number, (times.get(number) ?? 0) + 1);
  }
  return times;
}
