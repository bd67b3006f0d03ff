/** Keeps a fixed element on the first rect of a marker while the page scrolls or is resized, until `signal` aborts. */
export function followMarker(
  view: Window,
  element: HTMLElement,
  rects: () => DOMRect[],
  signal: AbortSignal,
): void {
  let frame = 0;
  const place = () => {
    frame = 0;
    const [rect] = rects();
    if (!rect) return;
    element.style.left = `${rect.left}px`;
    element.style.top = `${rect.top}px`;
    element.style.width = `${rect.width}px`;
    element.style.height = `${rect.height}px`;
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(place);
  };
  view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  view.addEventListener('resize', soon, { passive: true, signal });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  place();
}
