import { noticesOf } from '../appraisal/known-notices.ts';
import type { Article } from '../article/model.ts';
import type { Evidence } from './evidence.ts';

/** The citations (by id) of which a source has a notice, as far as is known by now. */
export function noticedCitations(
  { references, citations }: Pick<Article, 'references' | 'citations'>,
  known: Pick<Evidence, 'works' | 'listed'>,
): string[] {
  const noticed = new Set<string>();
  for (const { id } of references) if (noticesOf(known, id).length > 0) noticed.add(id);
  return citations
    .filter(({ targets }) =>
      targets.some(({ reference }) => reference !== undefined && noticed.has(reference)),
    )
    .map(({ id }) => id);
}
