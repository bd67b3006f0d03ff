import { useLayoutEffect, useRef } from 'preact/hooks';
import { line, say } from '../../lib/wording/index.ts';

/** Stands where a card or the panel was asked for and its script could not be loaded. */
export function Unopened({ onClose }: { onClose(): void }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    element?.showPopover();
    return () => element?.hidePopover();
  }, []);
  return (
    <div ref={place} class="eo-root eo-unopened" popover="manual" role="alert">
      <p>{say(line('card.unopened'))}</p>
      <button type="button" class="eo-button eo-button-quiet" onClick={onClose}>
        {say(line('button.close'))}
      </button>
    </div>
  );
}
