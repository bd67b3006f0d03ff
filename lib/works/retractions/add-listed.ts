import { mergeNotices } from '../merge-notices.ts';
import type { Work, WorkResult } from '../model.ts';
import type { RetractionList } from './list.ts';

/**
 * The results with what the list says of the works that were found: a service may have given the DOI that the list
 * goes by. Nothing is added to a record that is itself a notice, that was found by text alone, or that contradicts the
 * entry: a wrong "retracted" harms more than a miss.
 */
export async function addListed(
  works: ReadonlyMap<string, WorkResult>,
  list: RetractionList,
): Promise<Map<string, WorkResult>> {
  const found = [...works].flatMap(([id, result]) =>
    result.status === 'found' && mayHaveNotice(result.work) ? [{ id, result }] : [],
  );
  if (found.length === 0) return new Map(works);
  const { items } = await list.lookUp(found.map(({ result }) => result.work.identifiers));
  const all = new Map(works);
  for (const [at, { id, result }] of found.entries()) {
    const listed = items[at]?.notices ?? [];
    if (listed.length === 0) continue;
    const { work } = result;
    all.set(id, { ...result, work: { ...work, notices: mergeNotices([...work.notices, ...listed]) } });
  }
  return all;
}

function mayHaveNotice({ itselfNotice, foundBy, contradicts }: Work): boolean {
  return itselfNotice === undefined && foundBy !== 'text' && contradicts === undefined;
}
