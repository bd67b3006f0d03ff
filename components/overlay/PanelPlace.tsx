import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadPanel } from '../../lib/overlay/load-panel.ts';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import { Unopened } from './Unopened.tsx';

export interface PanelPlaceProps {
  state: OverlayState;
  actions: OverlayActions;
  narrow: boolean;
  /** Set when the panel goes: whether the focus was in it. */
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
      hadFocus.current = element?.matches(':focus-within') ?? false;
      element?.hidePopover();
    };
  }, [hadFocus]);

  useEffect(() => {
    const element = place.current;
    let current = true;
    void loadPanel().then(panel => {
      if (!element || !current) return;
      if (panel) panel.render(element, { state, actions });
      else setFailed(true);
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
