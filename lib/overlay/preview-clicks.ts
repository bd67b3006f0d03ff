import type { PlacedCitation } from './citation-index.ts';
import type { Point } from './pointer-place.ts';

/** What handles its own clicks; a marker inside keeps what the page gave it. */
const OWN_CLICKS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

export interface ClickHooks {
  citationAt(point: Point): PlacedCitation | null;
  /** Whether this citation's card is shown. */
  isShown(placed: PlacedCitation): boolean;
  onMarker(placed: PlacedCitation, by: 'mouse' | 'touch', point: Point): void;
  onElsewhere(): void;
}

/** Tells of the reader's clicks and taps on markers, and beside them, until `signal` aborts. */
export function listenToClicks(view: Window, host: Element, hooks: ClickHooks, signal: AbortSignal): void {
  /** A finger is on a marker that is a link; `again` when its card was open. */
  let linkTap: { placed: PlacedCitation; again: boolean } | null = null;

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.target === host) return;
    const point = pointOf(event);
    const placed = isPlainClick(event) ? hooks.citationAt(point) : null;
    const target = event.target instanceof Element ? event.target : null;
    const selecting = view.getSelection()?.isCollapsed === false;
    const control = target?.closest(OWN_CLICKS);
    const by = 'pointerType' in event && event.pointerType === 'touch' ? 'touch' : 'mouse';
    linkTap = null;
    if (placed && control && by === 'touch' && !selecting && isLinkedMarker(control, placed)) {
      linkTap = { placed, again: hooks.isShown(placed) };
    }
    if (placed && !control && !selecting) hooks.onMarker(placed, by, point);
    else hooks.onElsewhere();
  };

  /**
   * A finger has no hover, so the first tap on a linked marker shows the card in place of following the link; the
   * next tap on it follows the link.
   */
  const onLinkTap = (event: MouseEvent) => {
    const tap = linkTap;
    linkTap = null;
    if (!tap || tap.again || !event.isTrusted || event.defaultPrevented) return;
    event.preventDefault();
    hooks.onMarker(tap.placed, 'touch', pointOf(event));
  };

  view.addEventListener('click', onClick, { capture: true, signal });
  // After the page's own listeners: a tap that the page has used is the page's.
  view.addEventListener('click', onLinkTap, { signal });
}

const pointOf = ({ clientX: x, clientY: y }: MouseEvent): Point => ({ x, y });

/** A link that holds much more than the marker is about something else. */
const MORE_THAN_A_MARKER = 2;

function isLinkedMarker(control: Element, { citation }: PlacedCitation): boolean {
  const isLink = control.matches('a[href]:not([role="button"])');
  const words = control.textContent?.trim() ?? '';
  return isLink && words.length <= citation.text.length + MORE_THAN_A_MARKER;
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
