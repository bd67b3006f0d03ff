import { type KnownOfWorks, noticesOfEntry } from '../appraisal/named-works.ts';
import type { Article } from '../article/model.ts';

/** The citations (by id) of which a source has a notice, or names the number of a paper that has one, as far as is known by now. */
export function noticedCitations(
  { references, citations }: Pick<Article, 'references' | 'citations'>,
  known: KnownOfWorks,
): string[] {
  const noticed = new Set<string>();
  for (const reference of references) {
    if (noticesOfEntry(known, reference).length > 0) noticed.add(reference.id);
  }
  return citations
    .filter(({ targets }) =>
      targets.some(({ reference }) => reference !== undefined && noticed.has(reference)),
    )
    .map(({ id }) => id);
}
