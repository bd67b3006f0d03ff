export interface Edges {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

type Box = Pick<DOMRectReadOnly, 'top' | 'right' | 'bottom' | 'left'>;

export interface Surroundings {
  /** What the card belongs to. */
  marker: Box;
  /** The card's size that can't be given up: its width, and the least height. In px. */
  card: { width: number; leastHeight: number };
  viewport: { width: number; height: number };
  /** Air to every edge, and to the other surfaces. */
  gap: number;
}

/**
 * How far from each edge of the viewport the card has to stay, in px, so that it lies over none of our other
 * surfaces (badge, panel). Only the card's width counts, which is known before its content: what comes late must not
 * make it move. Where there would be no room left, that surface is not heeded.
 */
export function keepClear(others: readonly Box[], around: Surroundings): Edges {
  const { card, viewport, gap } = around;
  const edges: Edges = { top: gap, right: gap, bottom: gap, left: gap };
  const left = leftEdge(around);
  for (const other of others) {
    if (other.right <= other.left || other.left >= left + card.width + gap || other.right + gap <= left)
      continue;
    const cut = smallestCut(other, viewport, gap);
    const wider = { ...edges, [cut.edge]: Math.max(edges[cut.edge], cut.px) };
    if (hasRoom(wider, around)) Object.assign(edges, wider);
  }
  return edges;
}

/** Where the card begins: with its marker; where there is no room to the right, it ends with it. */
function leftEdge({ marker, card, viewport, gap }: Surroundings): number {
  const last = viewport.width - gap - card.width;
  if (marker.left <= last) return Math.max(gap, marker.left);
  const ending = marker.right - card.width;
  return ending >= gap ? Math.min(ending, last) : Math.max(gap, last);
}

/** Which strip along an edge holds this surface and takes the smallest share of the viewport. */
function smallestCut(
  other: Box,
  { width, height }: Surroundings['viewport'],
  gap: number,
): { edge: keyof Edges; px: number } {
  const cuts = [
    { edge: 'top', px: other.bottom + gap, of: height },
    { edge: 'bottom', px: height - other.top + gap, of: height },
    { edge: 'left', px: other.right + gap, of: width },
    { edge: 'right', px: width - other.left + gap, of: width },
  ] as const;
  return cuts.reduce((best, cut) => (cut.px / cut.of < best.px / best.of ? cut : best));
}

function hasRoom(edges: Edges, { marker, card, viewport, gap }: Surroundings): boolean {
  const above = marker.top - gap - edges.top;
  const below = viewport.height - edges.bottom - (marker.bottom + gap);
  const wide = viewport.width - edges.left - edges.right;
  return wide >= card.width && Math.max(above, below) >= card.leastHeight;
}
