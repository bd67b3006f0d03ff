import type { Line } from '../wording/model.ts';
import type { Appraisal } from './model.ts';

/** Entries of one list. */
export interface ListGroup<Entry> {
  id: string;
  /** Undefined where the list needs no name. */
  name: Line | undefined;
  entries: Entry[];
}

/** The entries in their order, list by list where the lists are named, else all in one. */
export function byList<Entry extends { list: string }>(
  entries: readonly Entry[],
  lists: Appraisal['lists'],
): ListGroup<Entry>[] {
  const names = new Map(lists.map(({ id, name }) => [id, name]));
  const groups = Map.groupBy(entries, ({ list }) => (names.has(list) ? list : ''));
  return [...groups].map(([id, own]) => ({ id, name: names.get(id), entries: own }));
}
