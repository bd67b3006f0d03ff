import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadPanel } from '../../lib/overlay/load-panel.ts';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import { Unopened } from './Unopened.tsx';

export interface PanelPlaceProps {
  state: OverlayState;
  actions: OverlayActions;
  narrow: boolean;
  /**
   * Whether the focus was in the panel, once it goes. True from the beginning where it was on the badge: the panel may
   * be closed before it is drawn and has taken the focus.
   */
  hadFocus: { current: boolean };
}

/**
 * The popover that the panel is drawn into. The panel itself is loaded when it is first opened; where that fails,
 * a sentence says so.
 */
export function PanelPlace({ state, actions, narrow, hadFocus }: PanelPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useLayoutEffect(() => {
    const element = place.current;
    element?.showPopover();
    return () => {
      hadFocus.current ||= element?.matches(':focus-within') ?? false;
      element?.hidePopover();
    };
  }, [hadFocus]);

  useEffect(() => {
    const element = place.current;
    let current = true;
    void loadPanel().then(panel => {
      if (!element || !current) return;
      hadFocus.current = false;
      if (!panel) return setFailed(true);
      panel.render(element, { state, actions });
    });
    return () => {
      current = false;
    };
  }, [state, actions, hadFocus]);

  useEffect(() => {
    const element = place.current;
    return () => {
      if (element) void loadPanel().then(panel => panel?.render(element, null));
    };
  }, []);

  if (failed) return <Unopened onClose={actions.closePanel} />;
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
