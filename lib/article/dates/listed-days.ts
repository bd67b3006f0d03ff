import type { Line } from '../text/lines.ts';
import type { VisibleDate } from './visible-dates.ts';

/** Letters beside a date that is all of a line: a weekday, "on". */
const MOST_BESIDE_DATE = 14;
/** A published and a changed date may be items of a list; more items that are dates lead to an archive's days. */
const MOST_LISTED_DATES = 2;

/** The days that a list of nothing but dates holds: an archive or calendar, whose days are no page's own. */
export function listedDays(visible: readonly VisibleDate[], own: readonly Line[]): ReadonlySet<string> {
  const lists = new Map<Element, Set<string>>();
  for (const date of visible) {
    const line = own[date.line];
    const list = line?.block.place.list ?? null;
    if (line === undefined || list === null || date.kind !== undefined) continue;
    if (line.text.trim().length - (date.end - date.start) > MOST_BESIDE_DATE) continue;
    lists.set(list, (lists.get(list) ?? new Set()).add(date.iso));
  }
  return new Set(
    [...lists.values()].filter(days => days.size > MOST_LISTED_DATES).flatMap(days => [...days]),
  );
}
