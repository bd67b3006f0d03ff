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
 * Brings a range into the middle of the view. Only ever called because the reader asked for it;
 * jumps where the reader prefers reduced motion.
 */
export function scrollTo(view: Window, range: StaticRange): void {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

/** Whether any of these rects lies within the viewport. */
export function inView(view: Window, rects: readonly DOMRect[]): boolean {
  return rects.some(rect => rect.bottom > 0 && rect.top < view.innerHeight && rect.width > 0);
}
