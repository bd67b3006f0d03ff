import { ownerOf, viewOf } from '../dom-access.ts';

/** Text that is this far to the right or below the page's width is put away there; no page is scrolled so far sideways. */
const FARTHEST_PX = 4000;

/** A box of a pixel is there for screen readers, or for nobody. */
const LEAST_PX = 2;

/**
 * Whether the layout puts text of an element where it can be seen: on the page's canvas, and inside the boxes around
 * it that cut off what reaches out of them. Makes the browser lay the page out if it has to.
 * @param within the element and those around it up to the entry
 */
export function isInSight(element: Element, within: readonly Element[], entry: Element): boolean {
  const owner = ownerOf(element);
  const view = owner === null ? null : viewOf(owner);
  // An entry that is not laid out, folded away with its list, tells nothing of its parts.
  if (owner === null || view === null || entry.getClientRects().length === 0) return true;
  const range = owner.createRange();
  range.selectNodeContents(element);
  const windows = within
    .filter(each => {
      const { display, overflow } = view.getComputedStyle(each);
      return display !== 'inline' && overflow !== 'visible';
    })
    .map(each => each.getBoundingClientRect());
  return [...range.getClientRects()].some(
    rect => isOnCanvas(rect, view) && windows.every(window => isLargeEnough(common(rect, window))),
  );
}

function isOnCanvas(rect: DOMRect, { scrollX, scrollY, innerWidth }: Window): boolean {
  return (
    isLargeEnough(rect) &&
    rect.right + scrollX > 0 &&
    rect.bottom + scrollY > 0 &&
    rect.left < innerWidth + FARTHEST_PX
  );
}

function isLargeEnough({ width, height }: Pick<DOMRect, 'width' | 'height'>): boolean {
  return width >= LEAST_PX && height >= LEAST_PX;
}

function common(one: DOMRect, other: DOMRect): Pick<DOMRect, 'width' | 'height'> {
  return {
    width: Math.min(one.right, other.right) - Math.max(one.left, other.left),
    height: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  };
}
