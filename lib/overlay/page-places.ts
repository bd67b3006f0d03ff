import type { Anchor } from '../article/model.ts';
import { rectsOf } from './hit-test.ts';

/** The range of an anchor; an element's is its contents. Undefined when the page has dropped it. */
export function rangeOf(anchor: Anchor): StaticRange | undefined {
  if ('startContainer' in anchor) {
    return anchor.startContainer.isConnected && anchor.endContainer.isConnected ? anchor : undefined;
  }
  if (!anchor.isConnected) return undefined;
  return new StaticRange({
    startContainer: anchor,
    startOffset: 0,
    endContainer: anchor,
    endOffset: anchor.childNodes.length,
  });
}

/** Whether the words of this anchor are displayed, so that there is something to scroll to. */
export function isShown(anchor: Anchor): boolean {
  const range = rangeOf(anchor);
  return range !== undefined && rectsOf(range).some(rect => rect.width > 0 && rect.height > 0);
}

/**
 * Brings the words themselves, not the paragraph around them, into the middle of the view: through each box that
 * scrolls, from the innermost outwards. Only ever called because the reader asked for it; jumps where the reader
 * prefers reduced motion.
 */
export function scrollTo(view: Window & typeof globalThis, range: StaticRange): void {
  const rect = rectsOf(range).find(({ width, height }) => width > 0 && height > 0);
  if (!rect) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  let middle = rect.top + rect.height / 2;
  for (const box of scrollersAround(view, range.startContainer)) {
    const { top, height } = box.getBoundingClientRect();
    const wanted = box.scrollTop + middle - (top + height / 2);
    const reached = Math.min(Math.max(wanted, 0), box.scrollHeight - box.clientHeight);
    middle -= reached - box.scrollTop;
    box.scrollTo({ top: reached, behavior });
  }
  view.scrollBy({ top: middle - view.innerHeight / 2, behavior });
}

/** The boxes of the page that scroll what is in them, innermost first; the window itself is none of them. */
function scrollersAround(view: Window & typeof globalThis, node: Node): Element[] {
  const boxes: Element[] = [];
  for (
    let at: Node | null = node;
    at !== null;
    at = at instanceof view.ShadowRoot ? at.host : at.parentNode
  ) {
    if (!(at instanceof view.Element) || at === view.document.scrollingElement) continue;
    if (at.scrollHeight <= at.clientHeight) continue;
    if (/auto|scroll/.test(view.getComputedStyle(at).overflowY)) boxes.push(at);
  }
  return boxes;
}

/** Whether any of these rects lies within the viewport. */
export function inView(view: Window, rects: readonly DOMRect[]): boolean {
  return rects.some(rect => rect.bottom > 0 && rect.top < view.innerHeight && rect.width > 0);
}

/** The side of the window with more room beside these rects. */
export function sideAwayFrom(view: Window, rects: readonly DOMRect[]): 'start' | 'end' {
  const left = Math.min(...rects.map(rect => rect.left));
  const right = Math.max(...rects.map(rect => rect.right));
  return left > view.innerWidth - right ? 'start' : 'end';
}
