/** What moves text or pointer without an event, as a style that changes, is seen this soon. */
const LOOK_EVERY_MS = 100;

/**
 * Calls `look` after everything that may move the page's text under a pointer that rests, at most once a frame, until
 * `signal` aborts: scrolls of whatever box, both kinds of zoom, the window's size; all else is looked for.
 */
export function watchPlaces(view: Window, look: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      look();
    });
  };
  for (const moved of [view, view.visualViewport]) {
    for (const type of ['scroll', 'resize']) {
      moved?.addEventListener(type, soon, { capture: true, passive: true, signal });
    }
  }
  const timer = view.setInterval(soon, LOOK_EVERY_MS);
  const stop = () => {
    view.clearInterval(timer);
    view.cancelAnimationFrame(frame);
  };
  signal.addEventListener('abort', stop, { once: true });
}
