import type { Article, Person, Role } from '../../article/model.ts';
import { type Line, line, listValue } from '../../wording/index.ts';
import { canLead, nameOf } from '../printed.ts';
import { hasOpenRole, partition, people } from '../who.ts';
import type { ClaimTest } from './outcome.ts';

/** "Medically reviewed": whom the page names as reviewer. A printed name never confirms that a review took place. */
export const medicallyReviewed: ClaimTest = (_, { article }) => ({
  outcome: 'compared',
  lines: [...named(article, 'reviewer'), reviewDate(article), line('claim.review-unchecked')],
});

function reviewDate({ dates: { reviewed } }: Article): Line {
  if (reviewed === undefined) return line('claim.no-review-date');
  return canLead(reviewed.provenance)
    ? line('claim.review-date', { date: reviewed.iso })
    : line('claim.review-date-unseen');
}

/** "All content is peer-reviewed": the same, for review by others of the trade. */
export const peerReviewed: ClaimTest = (_, { article }) => ({
  outcome: 'compared',
  lines: [...named(article, 'reviewer'), line('claim.review-unchecked')],
});

/** "Checked for facts": whom the page names as fact checker. */
export const factChecked: ClaimTest = (_, { article }) => ({
  outcome: 'compared',
  lines: [...named(article, 'fact-checker'), line('claim.check-unchecked')],
});

/** "Written by licensed therapists": whom the page names as writer, with the degrees that it prints. */
export const authorship: ClaimTest = (_, { article }) => ({
  outcome: 'compared',
  lines: [...named(article, 'author'), line('who.unchecked')],
});

const WORDS = {
  reviewer: { found: 'claim.reviewer-named', notFound: 'claim.no-reviewer' },
  'fact-checker': { found: 'claim.checker-named', notFound: 'claim.no-checker' },
  author: { found: 'claim.author-named', notFound: 'claim.no-author' },
} as const satisfies Partial<Record<Role, { found: string; notFound: string }>>;

/** Who is named in this role, and with which degrees; else whose role is open; else nobody. */
function named(article: Article, role: keyof typeof WORDS): Line[] {
  const [all, kept] = partition(people(article));
  const fitting = all.filter(person => person.role === role);
  if (fitting.length > 0) {
    const bare = fitting.filter(
      ({ credentials, isOrganisation }) => !isOrganisation && credentials.length === 0,
    );
    return [
      line(WORDS[role].found, { names: listValue(fitting.map(nameOf)) }),
      ...(fitting.some(({ isOrganisation }) => isOrganisation) ? [line('who.is-organisation')] : []),
      ...(bare.length > 0 ? [line('claim.no-degree', { names: namesOf(bare) })] : []),
    ];
  }
  const open = all.filter(hasOpenRole);
  const unseen = kept.filter(person => person.role === role);
  if (open.length === 0 && unseen.length > 0)
    return [line('claim.names-unseen', { names: listValue(unseen.map(nameOf)) })];
  if (open.length === 0) return [line(WORDS[role].notFound)];
  return open.map(person =>
    line('claim.role-unclear', { name: nameOf(person), label: person.roleAsPrinted }),
  );
}

const namesOf = (persons: Person[]) => listValue(persons.map(({ name }) => name));
