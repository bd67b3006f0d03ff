import type { ReferenceFinding } from './model.ts';

/** The reference list in time: one row a kind of source. */
export interface Timeline {
  from: number;
  to: number;
  /** The page's own year, where it has a date and lies within a sensible distance. */
  page?: number;
  rows: TimelineRow[];
}

export interface TimelineRow {
  /** A message that counts this kind of source. */
  kind: string;
  /** Entries of this kind, those without a year included. */
  n: number;
  withoutYear: number;
  notices: number;
  marks: TimelineMark[];
}

/** One entry with a year; `level` counts the entries of the same row and year below it. */
export interface TimelineMark {
  /** Id of the reference. */
  id: string;
  year: number;
  level: number;
  noticed: boolean;
}

/** Fewer make no picture: their years are read faster in the list. */
const FEWEST_WITH_YEAR = 3;

/**
 * The list as a picture, without a length or a colour: that is the component's. Undefined where too few years are
 * known. Pure.
 *
 * @param pageYear the year of the page's latest date
 */
export function timeline(
  references: readonly ReferenceFinding[],
  pageYear: number | undefined,
): Timeline | undefined {
  const years = references.flatMap(({ facts }) => facts.year ?? []);
  if (years.length < FEWEST_WITH_YEAR) return undefined;
  const all = pageYear === undefined ? years : [...years, pageYear];
  const groups = [...Map.groupBy(references, ({ facts }) => facts.kind)];
  return {
    from: all.reduce((a, b) => Math.min(a, b)),
    to: all.reduce((a, b) => Math.max(a, b)),
    ...(pageYear !== undefined && { page: pageYear }),
    rows: groups.map(([kind, own]) => row(kind, own)).sort((a, b) => b.n - a.n),
  };
}

function row(kind: string, own: readonly ReferenceFinding[]): TimelineRow {
  const levels = new Map<number, number>();
  // What has a notice stands at the bottom, where no stack hides it.
  const noticedFirst = [...own].sort((a, b) => Number(b.notices.length > 0) - Number(a.notices.length > 0));
  const marks = noticedFirst.flatMap(({ id, facts: { year }, notices }) => {
    if (year === undefined) return [];
    const level = levels.get(year) ?? 0;
    levels.set(year, level + 1);
    return [{ id, year, level, noticed: notices.length > 0 }];
  });
  return {
    kind,
    n: own.length,
    withoutYear: own.length - marks.length,
    notices: own.filter(({ notices }) => notices.length > 0).length,
    marks,
  };
}
