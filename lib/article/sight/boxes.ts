import type { Box } from './model.ts';

export const widthOf = ({ left, right }: Box): number => Math.max(0, right - left);
export const heightOf = ({ top, bottom }: Box): number => Math.max(0, bottom - top);

export function areaOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + widthOf(box) * heightOf(box), 0);
}

/** What of a box lies in another, along the given axes. */
export function cut(box: Box, by: Box, axes: 'x' | 'y' | 'xy' = 'xy'): Box {
  const x = axes !== 'y';
  const y = axes !== 'x';
  return {
    left: x ? Math.max(box.left, by.left) : box.left,
    right: x ? Math.min(box.right, by.right) : box.right,
    top: y ? Math.max(box.top, by.top) : box.top,
    bottom: y ? Math.min(box.bottom, by.bottom) : box.bottom,
  };
}

/** A box as it stands when it is scrolled into view: moved, by no more than it takes, and cut where there is no room. */
export function movedInto(box: Box, view: Box, axis: 'x' | 'y'): Box {
  const [start, end] = axis === 'x' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const length = Math.min(Math.max(0, box[end] - box[start]), Math.max(0, view[end] - view[start]));
  const at = Math.min(Math.max(box[start], view[start]), view[end] - length);
  return { ...box, [start]: at, [end]: at + length };
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Whether what stands over a box's edge can be scrolled into it. */
export function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}
