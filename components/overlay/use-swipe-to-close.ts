import { useEffect } from 'preact/hooks';

/** A sheet follows the finger to its edge of the screen and closes when it was drawn this far. */
const SWIPE_CLOSES_PX = 80;

/** Lets the finger draw a sheet away: down from the bottom of the screen, up from its top (`data-at`). */
export function useSwipeToClose(
  card: { readonly current: HTMLDivElement | null },
  sheet: boolean,
  onClose: () => void,
): void {
  useEffect(() => {
    const element = card.current;
    if (!element || !sheet) return;
    const lifetime = new AbortController();
    const options = { passive: true, signal: lifetime.signal };
    let startY: number | null = null;
    const outwards = () => (element.dataset.at === 'top' ? -1 : 1);
    const drawn = (touch: Touch | undefined) =>
      startY === null || !touch ? 0 : Math.max(0, (touch.clientY - startY) * outwards());
    const end = () => {
      startY = null;
      element.style.translate = '';
    };
    element.addEventListener(
      'touchstart',
      ({ touches }) => {
        const scroll = element.querySelector('.eo-card-scroll');
        startY = scroll && canScroll(scroll, outwards()) ? null : (touches[0]?.clientY ?? null);
      },
      options,
    );
    element.addEventListener(
      'touchmove',
      ({ touches }) => {
        element.style.translate = `0 ${drawn(touches[0]) * outwards()}px`;
      },
      options,
    );
    element.addEventListener('touchcancel', end, options);
    element.addEventListener(
      'touchend',
      ({ changedTouches }) => {
        const isClosed = drawn(changedTouches[0]) > SWIPE_CLOSES_PX;
        end();
        if (isClosed) onClose();
      },
      options,
    );
    return () => lifetime.abort();
  }, [card, sheet, onClose]);
}

/** Whether a finger that moves this way (1: down) scrolls the content first. A pixel may be lost to rounding. */
function canScroll({ scrollTop, scrollHeight, clientHeight }: Element, way: number): boolean {
  return way > 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}
