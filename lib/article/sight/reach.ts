import { areaOf, cut, movedInto, scrolls } from './boxes.ts';
import { boxOfShape } from './clip-shapes.ts';
import type { AroundFacts, Box, TextFacts } from './model.ts';

/** Of the printed area. Less than this of a line are slivers of its letters. */
const LEAST_SHARE = 0.2;

/**
 * Whether the words are cut off by something around them, or stand where the window does not come, however it is
 * scrolled. What a box or the window can scroll to counts as shown.
 */
export function outOfReach({ lines, around, window, page }: TextFacts): 'clipped' | 'off-page' | undefined {
  const least = areaOf(lines) * LEAST_SHARE;
  const isLost = (boxes: readonly Box[]) => areaOf(boxes) < least;
  /** Positioned so that the edges of what is around it do not count, up to what it is positioned by. */
  let free: 'absolute' | 'fixed' | undefined;
  let boxes = [...lines];
  for (const each of around) {
    if (each.isContaining || (free === 'absolute' && each.position !== 'static')) free = undefined;
    if (free === undefined) boxes = boxes.map(box => scrolled(box, each));
    for (const shape of [each.clip, each.clipPath]) {
      const shown = boxOfShape(shape, each.box);
      if (shown !== undefined) boxes = boxes.map(box => cut(box, shown));
    }
    if (isLost(boxes)) return 'clipped';
    if (each.position === 'fixed') free = 'fixed';
    else if (each.position === 'absolute') free ??= 'absolute';
  }
  const reach = free === 'fixed' ? window : page;
  return isLost(boxes.map(box => cut(box, reach))) ? 'off-page' : undefined;
}

function scrolled(box: Box, { overflowX, overflowY, box: edges, content }: AroundFacts): Box {
  let shown = box;
  for (const [axis, overflow] of [
    ['x', overflowX],
    ['y', overflowY],
  ] as const) {
    if (overflow === 'visible') continue;
    shown = scrolls(overflow) ? movedInto(cut(shown, content, axis), edges, axis) : cut(shown, edges, axis);
  }
  return shown;
}
