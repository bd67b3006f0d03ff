import table from '../../../data/crossref-relations.tsv?raw';
import type { Identifiers } from '../../identifiers/model.ts';
import { readRows } from '../../tables/rows.ts';
import type { CrossrefItem } from './crossref-schema.ts';

/** Relations of two numbers of one work; comments, reviews and data are works of their own. */
const OF_ONE_WORK: ReadonlySet<string> = new Set(readRows(table).map(([relation = '']) => relation));

/** A record of a much cited work lists more than a card can use; those of one work are few. */
const MOST_RELATED = 50;

/** The numbers that a Crossref record ties to its own: the work's other versions, what updates it, and what it updates. */
export function crossrefRelated(item: CrossrefItem): Identifiers[] {
  const related = Object.entries(item.relation ?? {}).flatMap(([relation, works = []]) =>
    OF_ONE_WORK.has(relation)
      ? works.flatMap(work => (work?.['id-type'] === 'doi' ? (work.id ?? []) : []))
      : [],
  );
  const updates = [...(item['updated-by'] ?? []), ...(item['update-to'] ?? [])];
  const dois = [...related, ...updates.flatMap(({ DOI }) => DOI ?? [])].map(doi => doi.toLowerCase());
  const others = new Set(dois.filter(doi => doi !== item.DOI.toLowerCase()));
  return [...others].slice(0, MOST_RELATED).map(doi => ({ doi }));
}
