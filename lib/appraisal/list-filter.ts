import type { StudyDesign } from '../works/model.ts';
import type { ReferenceFinding } from './model.ts';

/** What of the list is shown; a field that is absent leaves nothing out. */
export interface ListFilter {
  kind?: string;
  design?: StudyDesign;
  /** First year of a decade, or the entries without any year. */
  decade?: number | 'none';
  noticeOnly?: boolean;
}

/** What the list can be sorted out by, each with how many entries it would show. */
export interface FilterChoices {
  /** The largest kind first. */
  kinds: [kind: string, n: number][];
  designs: [design: StudyDesign, n: number][];
  /** Newest first; the entries without a year last. */
  decades: [decade: number | 'none', n: number][];
  /** How many entries have a notice. */
  notices: number;
}

const YEARS = 10;

/** The first year of a year's decade. */
export function decadeOf(year: number | undefined): number | 'none' {
  return year === undefined ? 'none' : Math.floor(year / YEARS) * YEARS;
}

/** The last year of a decade. */
export const decadeEnd = (decade: number): number => decade + YEARS - 1;

/** Pure: counts what the entries hold. */
export function filterChoices(references: readonly ReferenceFinding[]): FilterChoices {
  const bySize = <T>(counts: Map<T, number>) => [...counts].sort(([, a], [, b]) => b - a);
  const kinds = count(references.map(({ facts }) => facts.kind));
  const designs = count(references.flatMap(({ facts }) => facts.designs));
  const decades = count(references.map(({ facts }) => decadeOf(facts.year)));
  return {
    kinds: bySize(kinds),
    designs: bySize(designs),
    decades: [...decades].sort(([a], [b]) => sortable(b) - sortable(a)),
    notices: references.filter(hasNotice).length,
  };
}

/** The entries that the filter leaves, in their order. */
export function filtered(references: readonly ReferenceFinding[], filter: ListFilter): ReferenceFinding[] {
  const { kind, design, decade, noticeOnly } = filter;
  return references.filter(reference => {
    const { facts } = reference;
    return (
      (kind === undefined || facts.kind === kind) &&
      (design === undefined || facts.designs.includes(design)) &&
      (decade === undefined || decadeOf(facts.year) === decade) &&
      (!noticeOnly || hasNotice(reference))
    );
  });
}

/** Its own, or that of a work whose number it names. */
function hasNotice({ notices, named = [] }: ReferenceFinding): boolean {
  return notices.length > 0 || named.some(part => part.notices.length > 0);
}

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const sortable = (decade: number | 'none') => (decade === 'none' ? Number.NEGATIVE_INFINITY : decade);
