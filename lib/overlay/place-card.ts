import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { keepClear } from './keep-clear.ts';

/** Far enough from the marker that the card never opens under the pointer, near enough to reach. */
const GAP_PX = 8;
/** Air between the card and the edges of the viewport. */
const EDGE_PX = 8;
/** A card lower than this can't be read; it rather covers a part of the text. */
const LEAST_HEIGHT_PX = 160;

/**
 * Places the card beside the marker and keeps it there while the page scrolls or is resized, until `signal` aborts.
 * A marker that is wrapped over two lines is met at the line nearest to the pointer.
 *
 * @param rects the marker's client rects, read anew each time; none when it has left the page
 * @param pointer where the reader pointed, in client px; null when keys opened the card
 * @param others our other surfaces, which the card leaves free where there is room
 */
export function placeCard(
  card: HTMLElement,
  rects: () => DOMRect[],
  pointer: { x: number; y: number } | null,
  signal: AbortSignal,
  others: () => DOMRect[] = () => [],
): void {
  const marker = {
    getBoundingClientRect: () => enclosing(rects()),
    getClientRects: () => rects(),
  };
  const place = async () => {
    const lines = rects();
    const view = card.ownerDocument.defaultView;
    if (lines.length === 0 || !view) return;
    const padding = keepClear(others(), {
      marker: enclosing(lines),
      card: { width: card.offsetWidth, leastHeight: LEAST_HEIGHT_PX },
      viewport: { width: view.innerWidth, height: view.innerHeight },
      gap: EDGE_PX,
    });
    const { x, y } = await computePosition(marker, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(pointer ?? {}),
        offset(GAP_PX),
        flip({ padding }),
        shift({ padding }),
        size({
          padding,
          apply({ availableHeight, elements }) {
            elements.floating.style.maxHeight = `${Math.max(LEAST_HEIGHT_PX, Math.round(availableHeight))}px`;
          },
        }),
      ],
    });
    if (signal.aborted) return;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  void place();
  const again = () => void place();
  const view = card.ownerDocument.defaultView;
  for (const scrolled of [view, view?.visualViewport]) {
    scrolled?.addEventListener('scroll', again, { capture: true, passive: true, signal });
    scrolled?.addEventListener('resize', again, { passive: true, signal });
  }
  let isPlaced = false;
  const sizes = new ResizeObserver(() => {
    // It tells the size at once, which is the one that the card was placed with.
    if (isPlaced) again();
    isPlaced = true;
  });
  sizes.observe(card);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

function enclosing(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map(rect => rect.left));
  const top = Math.min(...rects.map(rect => rect.top));
  const right = Math.max(...rects.map(rect => rect.right));
  const bottom = Math.max(...rects.map(rect => rect.bottom));
  return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
