import type { Article } from '../article/model.ts';
import { line, numbersValue } from '../wording/index.ts';
import { finding } from './finding.ts';
import { countedKinds } from './kinds.ts';
import type { Known } from './known.ts';
import { mismatches } from './mismatches.ts';
import type { Finding } from './model.ts';
import { noticeFindings } from './notices.ts';
import { openedPages } from './opened-pages.ts';
import { pageFindings } from './page-findings.ts';
import { preprints, recorded, recordFindings } from './records.ts';
import { sameTwice } from './same-twice.ts';
import { selfCitations } from './self-citations.ts';
import { years } from './years.ts';

/** What the page rests on, counted; notices such as retractions first of all. */
export function sources(input: Known): Finding[] {
  const { article } = input;
  const itself = pageFindings(input);
  const hasNotice = itself.some(({ state }) => state === 'found');
  const rest = article.references.length === 0 ? withoutList(article) : ofList(input);
  return hasNotice ? [...itself, ...rest] : [...rest, ...itself];
}

function ofList(input: Known): Finding[] {
  const entries = recorded(input);
  return [
    ...noticeFindings(input),
    ...counts(input),
    ...selfCitations(input, entries),
    ...recordFindings(input, entries),
    ...preprints(input, entries),
    ...years(input, entries),
    ...misfits(input),
    ...openedPages(input),
    ...sameTwice(input, entries),
  ];
}

function withoutList({ citations, citationStyle }: Article): Finding[] {
  if (citationStyle === 'author-year') {
    return [finding('sources', 'author-year', 'could-not-check', line('sources.author-year'))];
  }
  const none = finding('sources', 'none', 'not-found', line('sources.none'));
  if (citations.length === 0) return [none];
  const markers = line('sources.markers-without-list', { n: citations.length });
  return [none, finding('sources', 'markers-without-list', 'not-found', markers)];
}

function counts(input: Known): Finding[] {
  const { article } = input;
  const { references, citations, paragraphs } = article;
  const groups = input.kinds;
  const count = line('sources.count', { n: references.length, markers: citations.length });
  return [
    finding('sources', 'count', 'found', count, {
      // Paragraphs that were not told apart, or markers that stand in none, are nothing to count.
      details: paragraphs.total > 0 && paragraphs.cited > 0 ? [line('sources.paragraphs', paragraphs)] : [],
      references: references.map(({ id }) => id),
    }),
    finding('sources', 'kinds', 'found', line('sources.kinds', { kinds: countedKinds(groups) })),
  ];
}

/** Where list and markers do not fit each other. */
function misfits(known: Known): Finding[] {
  const { missing, uncited } = mismatches(known);
  const findings: Finding[] = [];
  if (missing.length > 0) {
    const text = line('sources.missing-entries', { numbers: numbersValue(missing) });
    findings.push(finding('sources', 'missing-entries', 'not-found', text));
  }
  if (uncited.length > 0) {
    const text = line('sources.uncited', { n: uncited.length, numbers: known.names.numbers(uncited) });
    findings.push(finding('sources', 'uncited', 'not-found', text, { references: uncited }));
  }
  return findings;
}
