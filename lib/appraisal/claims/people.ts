import type { Person, Role } from '../../article/model.ts';
import { type Line, line, listValue } from '../../wording/index.ts';
import { nameOf } from '../printed.ts';
import { hasOpenRole, people } from '../who.ts';
import type { ClaimTest } from './outcome.ts';

/** "Medically reviewed": whom the page names as reviewer. A printed name never confirms that a review took place. */
export const medicallyReviewed: ClaimTest = (_, { article }) => ({
  outcome: 'compared',
  lines: [
    ...named(people(article), 'reviewer', 'claim.reviewer-named', 'claim.no-reviewer'),
    article.dates.reviewed
      ? line('claim.review-date', { date: article.dates.reviewed.iso })
      : line('claim.no-review-date'),
    line('claim.review-unchecked'),
  ],
});

/** "Checked for facts": whom the page names as fact checker. */
export const factChecked: ClaimTest = (_, { article }) => ({
  outcome: 'compared',
  lines: [
    ...named(people(article), 'fact-checker', 'claim.checker-named', 'claim.no-checker'),
    line('claim.check-unchecked'),
  ],
});

function named(
  all: Person[],
  role: Role,
  found: 'claim.reviewer-named' | 'claim.checker-named',
  notFound: 'claim.no-reviewer' | 'claim.no-checker',
): Line[] {
  const fitting = all.filter(person => person.role === role && !person.isOrganisation);
  if (fitting.length > 0) return [line(found, { names: listValue(fitting.map(nameOf)) })];
  const open = all.filter(hasOpenRole);
  if (open.length === 0) return [line(notFound)];
  return open.map(person =>
    line('claim.role-unclear', { name: nameOf(person), label: person.roleAsPrinted }),
  );
}
