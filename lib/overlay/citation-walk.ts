import type { CitationIndex, PlacedCitation } from './citation-index.ts';
import { rectsOf } from './hit-test.ts';

/**
 * The citation to go to next in reading order. From `current`; else from the top of the viewport. Wraps around.
 * @returns undefined on a page without citations
 */
export function walkCitations(
  index: CitationIndex,
  current: string | null,
  direction: 'next' | 'previous',
): PlacedCitation | undefined {
  const { inOrder } = index;
  const step = direction === 'next' ? 1 : -1;
  const at = current === null ? -1 : inOrder.findIndex(placed => placed.citation.id === current);
  if (at >= 0) return inOrder[(at + step + inOrder.length) % inOrder.length];
  const below = inOrder.findIndex(placed => (rectsOf(placed.range)[0]?.top ?? Number.NEGATIVE_INFINITY) >= 0);
  if (direction === 'next') return inOrder[below === -1 ? 0 : below];
  return below <= 0 ? inOrder.at(-1) : inOrder[below - 1];
}
