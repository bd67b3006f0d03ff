import type { Article, Person } from '../article/model.ts';
import { type Line, line } from '../wording/index.ts';
import { finding } from './finding.ts';
import type { Finding } from './model.ts';
import { canLead, isPrinted, nameOf, printedDate, printedPerson, saysUnseen } from './printed.ts';

/** Everyone whom the page names, each once: reviewers, writers, the rest; then those whom it keeps from sight. */
export function people({ reviewers, authors, credited }: Article): Person[] {
  const all = [
    ...new Map([...reviewers, ...authors, ...credited].map(person => [person.id, person])).values(),
  ];
  const [shown, unseen] = partition(all);
  return [...shown, ...unseen];
}

/** Whom the page shows, and whom it names where nobody, or screen readers alone, find it. */
export function partition<Named extends Pick<Person, 'provenance'>>(
  all: readonly Named[],
): [Named[], Named[]] {
  const isShown = ({ provenance }: Named) => canLead(provenance);
  return [all.filter(isShown), all.filter(named => !isShown(named))];
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
  return saysUnseen(words, person.provenance) ?? line('who.says', { words });
}

function roleDetails(person: Person): Line[] {
  if (person.isOrganisation) return [line('who.is-organisation')];
  if (person.role !== 'unstated') return [];
  const name = nameOf(person);
  const isSeveral = SEVERAL_PARTS.test(person.roleAsPrinted);
  return [isSeveral ? line('who.which-role', { name }) : line('who.no-role', { name })];
}

function notFound(article: Article): Finding[] {
  const [named, unseen] = partition(people(article));
  const details = [line('who.looked')];
  const findings: Finding[] = [];
  const add = (subject: string, none: Line, noneShown: Line, hasUnseen: boolean) =>
    findings.push(finding('who', subject, 'not-found', hasUnseen ? noneShown : none, { details }));
  if (named.length === 0 && !article.anonymousReview) {
    add('nobody', line('who.nobody'), line('who.nobody-shown'), unseen.length > 0);
  }
  const inRole = (all: readonly Person[], role: Person['role']) => all.some(person => person.role === role);
  // Someone whose part is left open may be the writer or the reviewer: then neither is "not found".
  const isOpen = named.some(hasOpenRole);
  if (!inRole(named, 'author') && !isOpen) {
    add('no-author', line('who.no-author'), line('who.no-author-shown'), inRole(unseen, 'author'));
  }
  if (partition(article.reviewers)[0].length === 0 && !isOpen && !article.anonymousReview) {
    add('no-reviewer', line('who.no-reviewer'), line('who.no-reviewer-shown'), inRole(unseen, 'reviewer'));
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
    const text = saysUnseen(badge.quote, badge) ?? line('who.anonymous-review', { words: badge.quote });
    findings.push(finding('who', 'anonymous-review', 'found', text, { provenance: [badge] }));
  }
  const { reviewed } = article.dates;
  if (reviewed && isPrinted(reviewed.provenance)) {
    const words = printedDate(reviewed);
    const text = saysUnseen(words, reviewed.provenance) ?? line('who.review-date', { words });
    const details = [line('who.review-not-shown')];
    findings.push(
      finding('who', 'review-date', 'found', text, { details, provenance: [reviewed.provenance] }),
    );
  }
  return [...findings, ...notFound(article)];
}
