import type { Article, DatedFact, NamedWork } from '../article/model.ts';
import type { SourceResult } from '../sources/model.ts';
import type { WorkResult } from '../works/model.ts';
import type { Listed, ListState } from '../works/retractions/model.ts';
import { yearOf } from './age.ts';
import { hostOf, isWikipediaHost } from './hosts.ts';
import { canLead } from './printed.ts';

/** What the reader chose on the welcome page. */
export type Lookups = 'not-chosen' | 'off' | 'on-open' | 'ahead';

/** All that an appraisal is made of. The maps go by the reference's id; an entry that is missing is not known yet. */
export interface AppraisalInput {
  article: Article;
  sources: Map<string, SourceResult>;
  /** Who stands behind the tab's own address. */
  site: SourceResult;
  works: Map<string, WorkResult>;
  /** Works whose numbers stand beside another's in one entry, as a service's record tells; by the id of that other. */
  apart?: ReadonlyMap<string, NamedWork>;
  /** What the list of papers with a notice says, which the extension carries. */
  listed?: ReadonlyMap<string, Listed>;
  /** The list itself; undefined where nobody has looked in it yet. */
  list?: ListState | undefined;
  now: Date;
  lookups: Lookups;
}

/**
 * The look-up of one entry; "loading" where an answer is still to come. Of an entry without a number nothing is asked
 * when it is opened, or only after a click.
 */
export function workOf({ works, lookups }: AppraisalInput, entry: NamedWork): WorkResult | 'loading' {
  const known = works.get(entry.id);
  if (known !== undefined) return known;
  if (lookups === 'ahead') return 'loading';
  return { status: 'not-asked', why: lookups === 'on-open' && !hasNumber(entry) ? 'no-number' : lookups };
}

/** What a service can be asked with: a paper's number, a trial's, or the name of a Wikipedia page. */
function hasNumber({ url, identifiers: { doi, pmid, pmcid, nct } }: NamedWork): boolean {
  return [doi, pmid, pmcid, nct].some(number => number !== undefined) || isWikipediaHost(hostOf(url));
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

/** How many citations lead to each reference, by its id. */
export function timesUsed({ citations }: Article): Map<string, number> {
  const times = new Map<string, number>();
  for (const { targets } of citations) {
    const cited = new Set(targets.flatMap(({ reference }) => reference ?? []));
    for (const id of cited) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

/** How many citations print a number that leads to no entry. */
export function timesPrinted({ citations }: Article, number: number): number {
  return citations.filter(({ targets }) =>
    targets.some(target => target.number === number && target.reference === undefined),
  ).length;
}
