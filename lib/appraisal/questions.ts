import { type Line, line } from '../wording/index.ts';
import { finding } from './finding.ts';
import type { Known } from './known.ts';
import type { Finding, Link } from './model.ts';
import { recorded } from './records.ts';

/** Where public bodies write on health; no word of the page goes along. */
const SEARCHES: Link[] = [
  { label: line('button.search-medlineplus'), url: 'https://medlineplus.gov/' },
  { label: line('button.search-nhs'), url: 'https://www.nhs.uk/search/' },
];

/** What only the reader can judge. */
export function questions(input: Known): Finding[] {
  const ask = (subject: string, text: Line, links: Link[] = []) =>
    finding('questions', subject, 'found', text, {
      links,
      details: links.length > 0 ? [line('question.search-note')] : [],
    });
  const newest = newestYear(input);
  return [
    ...(input.article.references.length > 0 ? [ask('same', line('question.same'))] : []),
    ask('elsewhere', line('question.elsewhere'), SEARCHES),
    ...(newest === undefined ? [] : [ask('newer', line('question.newer', { year: newest }))]),
    ask('why', line('question.why')),
  ];
}

function newestYear(known: Known): number | undefined {
  const years = recorded(known).flatMap(({ work }) => work.year?.value ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}
