import type { Anchor, Citation, Reference } from '../model.ts';
import { type PageBlock, rangeIn } from '../page-text.ts';
import type { ReferenceList } from '../references/index.ts';
import type { Decided } from './decide.ts';
import { sentenceAt } from './sentence.ts';

/** The decided markers as the article's citations; ties each id to its range in `anchors`. */
export function toCitations(
  decided: readonly Decided[],
  lists: readonly ReferenceList[],
  references: readonly Reference[],
  language: string,
  anchors: Map<string, Anchor>,
): Citation[] {
  const markersOf = new Map<PageBlock, { from: number; to: number }[]>();
  for (const { candidate } of decided) {
    const markers = markersOf.get(candidate.block);
    if (markers === undefined) markersOf.set(candidate.block, [candidate]);
    else markers.push(candidate);
  }
  const idsOf = referenceIds(lists, references);
  return decided.map(({ candidate, numbers }, index): Citation => {
    const id = `citation-${index + 1}`;
    const { block, from, to, linked } = candidate;
    candidate.range ??= rangeIn(block, from, to);
    anchors.set(id, candidate.range);
    return {
      id,
      numbers,
      references: numbers.flatMap(number => idsOf(number, block)),
      text: block.text.slice(from, to),
      linked,
      get sentence() {
        return sentenceAt(block.text, from, to, markersOf.get(block) ?? [], language);
      },
    };
  });
}

/**
 * Which entry a number means where several lists use it: that of the nearest list after the marker (a list at
 * the end of each section), else that of the first list.
 */
function referenceIds(lists: readonly ReferenceList[], references: readonly Reference[]) {
  const places = new Map<number, { first: number; id: string }[]>();
  let at = 0;
  for (const { list, entries } of lists) {
    for (const { number } of entries) {
      const id = references[at++]?.id;
      if (id === undefined) continue;
      const known = places.get(number);
      if (known === undefined) places.set(number, [{ first: list.first, id }]);
      else known.push({ first: list.first, id });
    }
  }
  return (number: number, block: PageBlock): string[] => {
    const known = places.get(number) ?? [];
    const place = known.find(({ first }) => first > block.index) ?? known[0];
    return place === undefined ? [] : [place.id];
  };
}
