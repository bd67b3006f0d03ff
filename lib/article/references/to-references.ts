import type { Anchor, NamedWork, Reference } from '../model.ts';
import { entrySource, type NamedSource } from './entry-source.ts';
import { type ReferenceList, referenceId } from './model.ts';

/** Entries between two yields: their identifiers are looked for with a dozen patterns each. */
const ENTRIES_PER_STEP = 5;

/** The accepted lists as the article's references; ties each id to its element in `anchors`. */
export function* toReferenceSteps(
  lists: readonly ReferenceList[],
  address: string,
  anchors: Map<string, Anchor>,
): Generator<void, Reference[]> {
  const references: Reference[] = [];
  for (const { entries } of lists) {
    for (const { entry, number } of entries) {
      if (references.length % ENTRIES_PER_STEP === ENTRIES_PER_STEP - 1) yield;
      const id = referenceId(references.length);
      entry.found ??= entrySource(entry, address);
      const { others, ...source } = entry.found;
      references.push({ id, number, ...source, ...(others.length > 0 && { others: withIds(others, id) }) });
      anchors.set(id, entry.element);
    }
  }
  return references;
}

/** Counted on from the entry's own source. */
function withIds(others: readonly NamedSource[], id: string): NamedWork[] {
  return others.map((other, at) => ({ id: `${id}/${at + 2}`, ...other }));
}
