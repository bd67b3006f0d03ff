import type { CitationIndex, PlacedCitation } from './citation-index.ts';

/** Smallest side of what counts as "on the marker", in CSS px: WCAG 2.5.8 asks for 24. */
export const HIT_SIZE_PX = 24;

/** The client rects of a static range, read through a short-lived live one (live ones slow the page's mutations). */
export function rectsOf(range: StaticRange): DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return []; // the page has shortened the text since it was read
  }
  return [...live.getClientRects()];
}

/** Distance in px from a point to a rect that is grown to the hit size on both axes; 0 inside. */
export function distanceToRect(x: number, y: number, rect: DOMRectReadOnly, hitSize = HIT_SIZE_PX): number {
  const growX = Math.max(0, hitSize - rect.width) / 2;
  const growY = Math.max(0, hitSize - rect.height) / 2;
  const outX = Math.max(rect.left - growX - x, 0, x - rect.right - growX);
  const outY = Math.max(rect.top - growY - y, 0, y - rect.bottom - growY);
  return Math.hypot(outX, outY);
}

/**
 * The citation under a point of the viewport, or null. The caret position names the text node, the index its
 * markers; their client rects decide, since the caret position also answers beside and below a line.
 */
export function citationAtPoint(
  doc: Document,
  index: CitationIndex,
  x: number,
  y: number,
): PlacedCitation | null {
  const caret = doc.caretPositionFromPoint(x, y);
  if (!caret) return null;
  let best: PlacedCitation | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const placed of index.near(caret.offsetNode, caret.offset)) {
    for (const rect of rectsOf(placed.range)) {
      if (distanceToRect(x, y, rect) > 0) continue;
      const centre = Math.hypot(x - (rect.left + rect.right) / 2, y - (rect.top + rect.bottom) / 2);
      if (centre < bestDistance) {
        best = placed;
        bestDistance = centre;
      }
    }
  }
  return best;
}
