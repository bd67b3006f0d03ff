import type { Article } from '../article/model.ts';
import { line, listValue, numbersValue } from '../wording/index.ts';
import { yearOf } from './age.ts';
import { finding } from './finding.ts';
import { pageDate, workOf } from './input.ts';
import { countedKinds } from './kinds.ts';
import type { Known } from './known.ts';
import { mismatches } from './mismatches.ts';
import type { Finding } from './model.ts';
import { noticeFindings } from './notices.ts';

/** What the page rests on, counted; notices such as retractions first of all. */
export function sources(input: Known): Finding[] {
  const { article } = input;
  if (article.references.length === 0) return withoutList(article);
  return [...noticeFindings(input), ...counts(input), ...years(input), ...misfits(input)];
}

function withoutList({ citations, citationStyle }: Article): Finding[] {
  if (citationStyle === 'author-year') {
    return [finding('sources', 'author-year', 'could-not-check', line('sources.author-year'))];
  }
  const none = finding('sources', 'none', 'not-found', line('sources.none'));
  if (citations.length === 0) return [none];
  const markers = line('sources.markers-without-list', { n: citations.length });
  return [none, finding('sources', 'markers-without-list', 'could-not-check', markers)];
}

function counts(input: Known): Finding[] {
  const { article } = input;
  const { references, citations, paragraphs } = article;
  const groups = input.kinds;
  const own = groups.get('kind.own');
  const count = line('sources.count', { n: references.length, markers: citations.length });
  const findings = [
    finding('sources', 'count', 'found', count, {
      // A page whose paragraphs were not told apart has none to count.
      details: paragraphs.total > 0 ? [line('sources.paragraphs', paragraphs)] : [],
      references: references.map(({ number }) => number),
    }),
    finding('sources', 'kinds', 'found', line('sources.kinds', { kinds: countedKinds(groups) })),
  ];
  if (own) {
    const text = line('sources.own', { n: own.length, numbers: numbersValue(own) });
    findings.push(finding('sources', 'own', 'found', text, { references: [...own] }));
  }
  return findings;
}

/** The years of the works that are known, and which of them are newer than the page. */
function years(input: Known): Finding[] {
  const known = input.article.references.flatMap(reference => {
    const work = workOf(input, reference);
    if (work === 'loading' || work.status !== 'found' || !work.work.year) return [];
    return [{ number: reference.number, year: work.work.year.value }];
  });
  if (known.length === 0) return [];
  const all = known.map(({ year }) => year);
  const [oldest, newest] = [Math.min(...all), Math.max(...all)];
  const text =
    known.length === 1
      ? line('sources.year', { year: newest })
      : line('sources.years', { n: known.length, oldest, newest });
  const findings = [
    finding('sources', 'years', 'found', text, { references: known.map(({ number }) => number) }),
  ];
  const date = pageDate(input.article);
  const pageYear = date && yearOf(date.iso);
  const newer = known.filter(({ year }) => pageYear !== undefined && year > pageYear);
  if (newer.length > 0) {
    const references = newer.map(({ number }) => number);
    const numbers = numbersValue(references);
    const params = { n: newer.length, numbers };
    findings.push(
      finding('sources', 'newer', 'found', line('sources.newer-than-page', params), { references }),
    );
  }
  return findings;
}

/** Where list and markers do not fit each other, and the same link twice. */
function misfits(known: Known): Finding[] {
  const { references } = known.article;
  const { missing, uncited } = mismatches(known);
  const findings: Finding[] = [];
  if (missing.length > 0) {
    const text = line('sources.missing-entries', { numbers: numbersValue(missing) });
    findings.push(finding('sources', 'missing-entries', 'not-found', text, { references: missing }));
  }
  if (uncited.length > 0) {
    const text = line('sources.uncited', { n: uncited.length, numbers: numbersValue(uncited) });
    findings.push(finding('sources', 'uncited', 'not-found', text, { references: uncited }));
  }
  const sameLink = Map.groupBy(references, ({ url, identifiers: { doi, pmid } }) => doi ?? pmid ?? url);
  for (const [key, group] of sameLink) {
    if (key === undefined || group.length < 2) continue;
    const numbers = group.map(({ number }) => number);
    const text = line('sources.same-twice', { numbers: listValue(numbers) });
    findings.push(finding('sources', `same-twice.${numbers[0]}`, 'found', text, { references: numbers }));
  }
  return findings;
}
