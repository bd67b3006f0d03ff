import type { CitationIndex, PlacedCitation } from './citation-index.ts';
import { rectsOf } from './hit-test.ts';
import { isShown } from './page-places.ts';

/**
 * The citation to go to next in reading order. From `current`; else from the top of the viewport. Wraps around, and
 * passes over those in parts of the page that aren't displayed.
 * @returns undefined on a page without citations to be seen
 */
export function walkCitations(
  index: CitationIndex,
  current: string | null,
  direction: 'next' | 'previous',
): PlacedCitation | undefined {
  const { inOrder } = index;
  const step = direction === 'next' ? 1 : -1;
  const first = firstToTry(inOrder, current, direction);
  for (let tried = 0; tried < inOrder.length; tried++) {
    const placed = inOrder.at((first + tried * step) % inOrder.length);
    if (placed && isShown(placed.range)) return placed;
  }
  return undefined;
}

/** May lie one outside the list on either side; -1 is its last. */
function firstToTry(
  inOrder: readonly PlacedCitation[],
  current: string | null,
  direction: 'next' | 'previous',
): number {
  const at = current === null ? -1 : inOrder.findIndex(placed => placed.citation.id === current);
  if (at >= 0) return direction === 'next' ? at + 1 : at - 1;
  const below = inOrder.findIndex(placed => (rectsOf(placed.range)[0]?.top ?? Number.NEGATIVE_INFINITY) >= 0);
  if (direction === 'next') return Math.max(below, 0);
  return Math.max(below, 0) - 1;
}
