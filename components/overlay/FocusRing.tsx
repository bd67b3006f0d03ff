import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { followMarker } from '../../lib/overlay/follow-marker.ts';

export interface FocusRingProps {
  label: string;
  rects(): DOMRect[];
  /** Enter or Space on the ring: it says that it is expanded, so this closes. */
  onToggle(): void;
  onTab(event: KeyboardEvent): void;
}

/**
 * Painted marks can't take focus; for readers who go from citation to citation by key, this named button lies over
 * the marker. The pointer goes through it, so that text below can still be selected.
 */
export function FocusRing({ label, rects, onToggle, onTab }: FocusRingProps) {
  const ring = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    ring.current?.showPopover();
    return () => ring.current?.hidePopover();
  }, []);

  useEffect(() => {
    const element = ring.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    const lifetime = new AbortController();
    followMarker(view, element, rects, lifetime.signal);
    element.focus({ preventScroll: true });
    return () => lifetime.abort();
  }, [rects]);

  return (
    <button
      ref={ring}
      type="button"
      class="eo-root eo-ring"
      popover="manual"
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded="true"
      onClick={onToggle}
      onKeyDown={onTab}
    />
  );
}
