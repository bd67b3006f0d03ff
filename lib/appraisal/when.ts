import type { Article, DatedFact, DateKind } from '../article/model.ts';
import { type Line, line, listValue } from '../wording/index.ts';
import { isoDay, spanFrom } from './age.ts';
import { finding } from './finding.ts';
import type { Finding } from './model.ts';
import { isHidden, isPrinted, printedDate } from './printed.ts';

/** The order in which readers ask: how fresh, how old, when looked over. */
const ORDER: readonly DateKind[] = ['modified', 'published', 'reviewed', 'nextReview'];

const IN_CODE = {
  modified: 'when.modified-in-code',
  published: 'when.published-in-code',
  reviewed: 'when.reviewed-in-code',
  nextReview: 'when.next-review-in-code',
} as const satisfies Record<DateKind, string>;

function dateLine(date: DatedFact): Line {
  if (!isPrinted(date.provenance)) return line(IN_CODE[date.kind], { date: date.iso });
  const words = printedDate(date);
  return isHidden(date.provenance) ? line('when.says-hidden', { words }) : line('when.says', { words });
}

/** The age in words, or the time still to come. */
function ageLine(iso: string, now: Date): Line[] {
  const age = spanFrom(iso, isoDay(now));
  if (age === undefined) return [];
  return [age.startsWith('-') ? line('when.ahead', { age }) : line('when.age', { age })];
}

function dateFinding(date: DatedFact, article: Article, now: Date): Finding {
  const others = article.allDates
    .filter(({ id, kind, iso }) => kind === date.kind && id !== date.id && iso !== date.iso)
    .map(({ text, iso, provenance }) => (isPrinted(provenance) ? text : iso));
  const details = ageLine(date.iso, now);
  if (date.kind === 'modified') details.push(line('when.change-unsaid'));
  if (others.length > 0) details.push(line('when.other-dates', { dates: listValue([...new Set(others)]) }));
  return finding('when', date.kind, 'found', dateLine(date), { details, provenance: [date.provenance] });
}

/** The page's dates in its own words, with their ages; then the dates that we did not find. */
export function when(article: Article, now: Date): Finding[] {
  const { dates } = article;
  const details = [line('who.looked')];
  if (!ORDER.some(kind => dates[kind])) {
    return [finding('when', 'none', 'not-found', line('when.none'), { details })];
  }
  const findings = ORDER.flatMap(kind => {
    const date = dates[kind];
    return date ? [dateFinding(date, article, now)] : [];
  });
  if (!dates.modified) {
    findings.push(finding('when', 'no-modified', 'not-found', line('when.no-modified'), { details }));
  }
  if (!dates.published) {
    findings.push(finding('when', 'no-published', 'not-found', line('when.no-published'), { details }));
  }
  return findings;
}
