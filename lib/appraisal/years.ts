import { line } from '../wording/index.ts';
import { spanFrom, yearOf } from './age.ts';
import { finding } from './finding.ts';
import { pageDate } from './input.ts';
import type { Known } from './known.ts';
import type { Finding } from './model.ts';
import type { Recorded } from './records.ts';

/** The years of the works that are known, how they stand to the page's own date, and which are newer than that. */
export function years({ article, names }: Known, entries: readonly Recorded[]): Finding[] {
  const known = entries.flatMap(({ id, work }) => (work.year ? [{ id, year: work.year.value }] : []));
  if (known.length === 0) return [];
  const all = known.map(({ year }) => year);
  const [oldest, newest] = [Math.min(...all), Math.max(...all)];
  const text =
    known.length === 1
      ? line('sources.year', { year: newest })
      : oldest === newest
        ? line('sources.years-one', { n: known.length, year: newest })
        : line('sources.years', { n: known.length, oldest, newest });
  const date = pageDate(article);
  const pageYear = date && yearOf(date.iso);
  const span =
    pageYear === undefined || newest >= pageYear ? undefined : spanFrom(String(newest), String(pageYear));
  const findings = [
    finding('sources', 'years', 'found', text, {
      details: span === undefined ? [] : [line('sources.newest-age', { span })],
      references: known.map(({ id }) => id),
    }),
  ];
  const newer = known.filter(({ year }) => pageYear !== undefined && year > pageYear);
  if (newer.length > 0) {
    const references = newer.map(({ id }) => id);
    const params = { n: newer.length, numbers: names.numbers(references) };
    findings.push(
      finding('sources', 'newer', 'found', line('sources.newer-than-page', params), {
        details: [line('sources.newer-means')],
        references,
      }),
    );
  }
  return findings;
}
