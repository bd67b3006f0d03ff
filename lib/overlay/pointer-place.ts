/** A point of the page's layout viewport, in CSS px: what events call `clientX` and `clientY`. */
export interface Point {
  x: number;
  y: number;
}

/**
 * A place on the screen, in its own pixels from the corner where the page begins. A pointer that rests keeps it while
 * the reader zooms, which moves the page under it and, until the pointer moves, is told in no event.
 */
export interface PointerPlace {
  readonly across: number;
  readonly down: number;
}

interface Zoomed {
  readonly devicePixelRatio: number;
  readonly visualViewport: Pick<VisualViewport, 'offsetLeft' | 'offsetTop' | 'scale'> | null;
}

/** Where a pointer is that an event has just told of. */
export function pointerPlace(view: Zoomed, { x, y }: Point): PointerPlace {
  const { left, top, scale } = zoomOf(view);
  return { across: (x - left) * scale, down: (y - top) * scale };
}

/** Whether a pointer that was told at both places rests: browsers round a move, and not what they tell of a rest. */
export function isSamePlace(one: PointerPlace, other: PointerPlace): boolean {
  return Math.abs(one.across - other.across) < 1 && Math.abs(one.down - other.down) < 1;
}

/** What point of the page lies there now. */
export function pointUnder(view: Zoomed, { across, down }: PointerPlace): Point {
  const { left, top, scale } = zoomOf(view);
  return { x: across / scale + left, y: down / scale + top };
}

/** Both zooms: the browser's, which lays the page out anew, and the one of two fingers, which does not. */
function zoomOf({ devicePixelRatio, visualViewport }: Zoomed) {
  // Where nothing is zoomed so, the offsets are none; to ask for them has the browser lay out the page.
  const pinched = visualViewport?.scale === 1 ? undefined : visualViewport;
  const { offsetLeft: left = 0, offsetTop: top = 0, scale = 1 } = pinched ?? {};
  return { left, top, scale: scale * devicePixelRatio };
}
