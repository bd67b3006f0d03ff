import type { Article, Person } from '../model.ts';

/** People in the lists that an article has of them. A group is credited, not a reviewer. */
export function byRole(people: readonly Person[]): Pick<Article, 'authors' | 'reviewers' | 'credited'> {
  const reviewers = people.filter(({ role, isOrganisation }) => role === 'reviewer' && !isOrganisation);
  return {
    authors: people.filter(({ role }) => role === 'author'),
    reviewers,
    credited: people.filter(person => person.role !== 'author' && !reviewers.includes(person)),
  };
}
