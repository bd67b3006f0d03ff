import type { Article, DatedFact, DateKind } from '../article/model.ts';
import { type Line, line, listValue } from '../wording/index.ts';
import { isoDay, spanFrom } from './age.ts';
import { finding } from './finding.ts';
import type { Finding } from './model.ts';
import { canLead, isPrinted, printedDate, saysUnseen } from './printed.ts';

/** The order in which readers ask: how fresh, how old, when looked over. */
const ORDER: readonly DateKind[] = ['modified', 'published', 'reviewed', 'nextReview'];

/** A date that stands in the page's code alone. */
export const IN_CODE = {
  modified: 'when.modified-in-code',
  published: 'when.published-in-code',
  reviewed: 'when.reviewed-in-code',
  nextReview: 'when.next-review-in-code',
} as const satisfies Record<DateKind, string>;

function dateLine(date: DatedFact): Line {
  if (!isPrinted(date.provenance)) return line(IN_CODE[date.kind], { date: date.iso });
  const words = printedDate(date);
  return saysUnseen(words, date.provenance) ?? line('when.says', { words });
}

/** The age in words, or the time still to come. */
function ageLine(iso: string, now: Date): Line[] {
  const age = spanFrom(iso, isoDay(now));
  if (age === undefined) return [];
  return [age.startsWith('-') ? line('when.ahead', { age }) : line('when.age', { age })];
}

function dateFinding(date: DatedFact, article: Article, now: Date): Finding {
  const others = article.allDates.filter(
    ({ id, kind, iso, provenance }) =>
      kind === date.kind && id !== date.id && iso !== date.iso && canLead(provenance),
  );
  const details = ageLine(date.iso, now);
  if (date.kind === 'modified') details.push(line('when.change-unsaid'));
  details.push(...otherDates(others));
  return finding('when', date.kind, 'found', dateLine(date), { details, provenance: [date.provenance] });
}

/** A date that the page keeps from sight beside one that it shows. */
function unseenFindings({ dates, allDates }: Article): Finding[] {
  return allDates
    .filter(date => !canLead(date.provenance) && dates[date.kind]?.id !== date.id)
    .map(date =>
      finding('when', `unseen.${date.id}`, 'found', dateLine(date), { provenance: [date.provenance] }),
    );
}

/** What is printed, in the page's words; what stands in its code alone, as dates and not as code. */
function otherDates(others: readonly DatedFact[]): Line[] {
  const printed = new Set(others.filter(({ provenance }) => isPrinted(provenance)).map(({ text }) => text));
  const inCode = new Set(others.filter(({ provenance }) => !isPrinted(provenance)).map(({ iso }) => iso));
  return [
    ...(printed.size > 0 ? [line('when.other-dates', { dates: listValue([...printed]) })] : []),
    ...(inCode.size > 0 ? [line('when.other-dates-in-code', { dates: listValue([...inCode]) })] : []),
  ];
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
  findings.push(...unseenFindings(article));
  if (!dates.modified) {
    findings.push(finding('when', 'no-modified', 'not-found', line('when.no-modified'), { details }));
  }
  if (!dates.published) {
    findings.push(finding('when', 'no-published', 'not-found', line('when.no-published'), { details }));
  }
  return findings;
}
