import type { Article, Person } from '../article/model.ts';
import { type Line, line } from '../wording/index.ts';
import { finding } from './finding.ts';
import type { Finding } from './model.ts';
import { isHidden, isPrinted, nameOf, printedDate, printedPerson } from './printed.ts';

/** Everyone whom the page names, each once: reviewers, writers, then the rest. */
export function people({ reviewers, authors, credited }: Article): Person[] {
  return [...new Map([...reviewers, ...authors, ...credited].map(person => [person.id, person])).values()];
}

/** A label that names several parts, such as "Written, Edited or Reviewed By". */
const SEVERAL_PARTS = /,|\/|&|\s(?:or|and|oder|und|o|y|ou|et)\s/i;

/** The label leaves open what the person did: it may be the writing, it may be the review. */
export function hasOpenRole({ role, roleAsPrinted }: Person): boolean {
  return role === 'unstated' && roleAsPrinted !== '';
}

function personLine(person: Person, named: readonly Person[]): Line {
  if (!isPrinted(person.provenance) && person.roleAsPrinted === '') {
    return line('who.in-code', { name: nameOf(person), role: `role.${person.role}` });
  }
  const words = printedPerson(person, named);
  return isHidden(person.provenance) ? line('who.says-hidden', { words }) : line('who.says', { words });
}

function roleDetails(person: Person): Line[] {
  if (person.isOrganisation) return [line('who.is-organisation')];
  if (person.role !== 'unstated') return [];
  const name = nameOf(person);
  const isSeveral = SEVERAL_PARTS.test(person.roleAsPrinted);
  return [isSeveral ? line('who.which-role', { name }) : line('who.no-role', { name })];
}

function notFound(article: Article): Finding[] {
  const named = people(article);
  const details = [line('who.looked')];
  const findings: Finding[] = [];
  if (named.length === 0) {
    findings.push(finding('who', 'none', 'not-found', line('who.none'), { details }));
  }
  // Someone whose part is left open may be the writer or the reviewer: then neither is "not found".
  const isOpen = named.some(hasOpenRole);
  if (article.authors.length === 0 && !isOpen) {
    findings.push(finding('who', 'no-author', 'not-found', line('who.no-author'), { details }));
  }
  if (article.reviewers.length === 0 && !isOpen && !article.anonymousReview) {
    findings.push(finding('who', 'no-reviewer', 'not-found', line('who.no-reviewer'), { details }));
  }
  if (!article.dates.reviewed) {
    findings.push(finding('who', 'no-review-date', 'not-found', line('who.no-review-date'), { details }));
  }
  return findings;
}

/** Whom the page names, as what, in its own words; then whom we did not find. */
export function who(article: Article): Finding[] {
  const named = people(article);
  const findings = named.map(person =>
    finding('who', person.id, 'found', personLine(person, named), {
      details: [...roleDetails(person), ...(person === named.at(-1) ? [line('who.unchecked')] : [])],
      provenance: [person.provenance],
    }),
  );
  const { anonymousReview: badge } = article;
  if (badge) {
    const text = line('who.anonymous-review', { words: badge.quote });
    findings.push(finding('who', 'anonymous-review', 'found', text, { provenance: [badge] }));
  }
  const { reviewed } = article.dates;
  if (reviewed && isPrinted(reviewed.provenance)) {
    const text = line('who.review-date', { words: printedDate(reviewed) });
    const details = [line('who.review-not-shown')];
    findings.push(
      finding('who', 'review-date', 'found', text, { details, provenance: [reviewed.provenance] }),
    );
  }
  return [...findings, ...notFound(article)];
}
