/** The largest part of a small screen that a sheet takes: the page stays in sight above or below it. */
const MOST_OF_SCREEN = 0.75;
/** Under this a sheet shows no more than a title: then the other side is taken where it has more room. */
const LEAST_COMFORTABLE_PX = 320;
/** A sheet lower than this can't be read or left; it rather covers a part of the text. */
const LEAST_HEIGHT_PX = 160;
/** Air between the marker and the sheet. */
const GAP_PX = 8;

export interface SheetPlace {
  at: 'top' | 'bottom';
  /** In px. */
  maxHeight: number;
}

/**
 * Where a sheet may stand so that the marker stays in sight and the page need not be scrolled: at the bottom, in
 * reach of the thumb; at the top where the marker leaves too little room below. Known before there is any content, so
 * that what comes late moves nothing.
 *
 * @param marker upper and lower edge in px of the viewport; undefined when it is not in sight. It is then on its way
 *   to the middle (`scrollTo`)
 * @param screen height of the viewport in px
 */
export function sheetPlace(marker: { top: number; bottom: number } | undefined, screen: number): SheetPlace {
  const { top, bottom } = marker ?? { top: screen / 2, bottom: screen / 2 + GAP_PX };
  const above = top - GAP_PX;
  const below = screen - bottom - GAP_PX;
  const at = below >= LEAST_COMFORTABLE_PX || below >= above ? 'bottom' : 'top';
  const room = Math.max(at === 'top' ? above : below, LEAST_HEIGHT_PX);
  return { at, maxHeight: Math.floor(Math.min(room, screen * MOST_OF_SCREEN)) };
}

/**
 * Places the card of this marker as a sheet, and anew when the screen is turned, until `signal` aborts. A height that
 * changes alone is the browser's own bar, which comes and goes as the reader scrolls.
 *
 * @param rects the marker's client rects, read anew each time; none when it has left the page
 */
export function placeSheet(sheet: HTMLElement, rects: () => DOMRect[], signal: AbortSignal): void {
  const view = sheet.ownerDocument.defaultView;
  if (!view) return;
  let width = Number.NaN;
  const place = () => {
    if (view.innerWidth === width) return;
    width = view.innerWidth;
    const { at, maxHeight } = sheetPlace(inSight(rects(), view.innerHeight), view.innerHeight);
    sheet.dataset.at = at;
    sheet.style.maxHeight = `${maxHeight}px`;
  };
  place();
  view.addEventListener('resize', place, { passive: true, signal });
}

function inSight(rects: readonly DOMRect[], screen: number): { top: number; bottom: number } | undefined {
  const seen = rects.filter(({ top, bottom }) => bottom > 0 && top < screen);
  if (seen.length === 0) return undefined;
  return {
    top: Math.min(...seen.map(({ top }) => top)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}
