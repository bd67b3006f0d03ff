import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { loadPanel } from '../../lib/overlay/load-panel.ts';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';

export interface PanelPlaceProps {
  state: OverlayState;
  actions: OverlayActions;
  narrow: boolean;
  /** Set when the panel goes: whether the focus was in it. */
  hadFocus: { current: boolean };
}

/** The popover that the panel is drawn into. The panel itself is loaded when it is first opened. */
export function PanelPlace({ state, actions, narrow, hadFocus }: PanelPlaceProps) {
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = place.current;
    element?.showPopover();
    return () => {
      hadFocus.current = element?.matches(':focus-within') ?? false;
      element?.hidePopover();
    };
  }, [hadFocus]);

  useEffect(() => {
    const element = place.current;
    let current = true;
    void loadPanel().then(panel => {
      if (element && current) panel?.render(element, { state, actions });
    });
    return () => {
      current = false;
    };
  }, [state, actions]);

  useEffect(() => {
    const element = place.current;
    return () => {
      if (element) void loadPanel().then(panel => panel?.render(element, null));
    };
  }, []);

  return (
    <div
      ref={place}
      class="eo-root eo-panel-place"
      popover="manual"
      data-sheet={narrow}
      data-side={state.panelSide}
    />
  );
}
