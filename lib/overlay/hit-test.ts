import { HIT_SIZE_PX } from '../settings/model.ts';
import type { CitationIndex, PlacedCitation } from './citation-index.ts';

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

/** A marker that its style hides keeps its rects, and the text beside it is met in its place. */
function isVisible({ startContainer: { parentElement } }: StaticRange): boolean {
  return parentElement?.checkVisibility({ visibilityProperty: true }) ?? true;
}

/** Distance in px from a point to a rect that is grown to the hit size on both axes; 0 inside. */
export function distanceToRect(
  x: number,
  y: number,
  rect: DOMRectReadOnly,
  hitSize = HIT_SIZE_PX.default,
): number {
  const growX = Math.max(0, hitSize - rect.width) / 2;
  const growY = Math.max(0, hitSize - rect.height) / 2;
  const outX = Math.max(rect.left - growX - x, 0, x - rect.right - growX);
  const outY = Math.max(rect.top - growY - y, 0, y - rect.bottom - growY);
  return Math.hypot(outX, outY);
}

/**
 * The citation under a point of the viewport, or null. The caret position names the text node, the index its
 * markers; their client rects decide, since the caret position also answers beside and below a line. An area larger
 * than a line reaches into the lines around, whose carets know nothing of the marker: there the caret is asked for
 * above and below too.
 *
 * @param hitSize smallest side of what counts as on the marker, in CSS px
 */
export function citationAtPoint(
  doc: Document,
  index: CitationIndex,
  x: number,
  y: number,
  hitSize = HIT_SIZE_PX.default,
): PlacedCitation | null {
  const reach = (hitSize - HIT_SIZE_PX.default) / 2;
  let best: PlacedCitation | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const from of reach > 0 ? [y, y - reach, y + reach] : [y]) {
    const caret = doc.caretPositionFromPoint(x, from);
    if (!caret) continue;
    for (const placed of index.near(caret.offsetNode, caret.offset)) {
      for (const rect of rectsOf(placed.range)) {
        if (distanceToRect(x, y, rect, hitSize) > 0) continue;
        const centre = Math.hypot(x - (rect.left + rect.right) / 2, y - (rect.top + rect.bottom) / 2);
        if (centre < bestDistance && isVisible(placed.range)) {
          best = placed;
          bestDistance = centre;
        }
      }
    }
  }
  return best;
}
