import type { Anchor, Article, NamedWork, Reference, SourceList } from '../model.ts';
import type { PageBlock } from '../page-text.ts';
import { entrySource, type NamedSource } from './entry-source.ts';
import { headingText } from './heading-text.ts';
import type { ReferenceList } from './model.ts';
import type { SourceIds } from './source-ids.ts';

/** Entries between two yields: their identifiers are looked for with a dozen patterns each. */
const ENTRIES_PER_STEP = 5;

/** The accepted lists as the article's references; ties each id to its element in `anchors`. */
export function* toReferenceSteps(
  lists: readonly ReferenceList[],
  ids: SourceIds,
  blocks: readonly PageBlock[],
  address: string,
  anchors: Map<string, Anchor>,
): Generator<void, Pick<Article, 'lists' | 'references'>> {
  const references: Reference[] = [];
  const found: SourceList[] = [];
  for (const { list: candidate, entries } of lists) {
    const list = ids.ofLists[found.length] ?? '';
    found.push({ id: list, heading: headingText(blocks, candidate) });
    for (const { entry, number } of entries) {
      if (references.length % ENTRIES_PER_STEP === ENTRIES_PER_STEP - 1) yield;
      const id = ids.ofEntry.get(entry) ?? '';
      entry.found ??= entrySource(entry, address);
      const { others, ...source } = entry.found;
      references.push({
        id,
        number,
        list,
        ...source,
        ...(others.length > 0 && { others: withIds(others, id) }),
      });
      anchors.set(id, entry.element);
    }
  }
  return { lists: found, references };
}

/** Counted on from the entry's own source. */
function withIds(others: readonly NamedSource[], id: string): NamedWork[] {
  return others.map((other, at) => ({ id: `${id}/${at + 2}`, ...other }));
}
