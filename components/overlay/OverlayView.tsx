import { useLayoutEffect, useRef } from 'preact/hooks';
import { NARROW } from '../../lib/overlay/narrow.ts';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { Badge } from './Badge.tsx';
import { PanelPlace } from './PanelPlace.tsx';
import { Unopened } from './Unopened.tsx';
import { useMediaQuery } from './use-media-query.ts';

/** Badge and panel, as the state says. The card is drawn by its own script (`render-card.tsx`). */
export function OverlayView({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  const narrow = useMediaQuery(NARROW);
  /** The panel had the focus when it closed, or the badge that opened it: the badge that comes in its place takes it. */
  const focusBadge = useRef(false);
  return (
    <>
      {!state.hidden && !state.panelOpen && state.options.badge !== 'toolbar' && (
        <BadgePlace takesFocus={focusBadge} corner={state.options.corner}>
          <Badge
            glance={state.glance}
            open={false}
            form={state.options.badge}
            narrow={narrow}
            onToggle={() => {
              focusBadge.current = true;
              actions.togglePanel();
            }}
            hide={actions}
          />
        </BadgePlace>
      )}
      {state.panelOpen && (
        <PanelPlace state={state} actions={actions} narrow={narrow} hadFocus={focusBadge} />
      )}
      {state.unopened && <Unopened onClose={actions.closeCard} />}
      <span class="eo-root eo-visually-hidden" role="status">
        {state.copied && say(line(state.copied.done ? 'label.copied' : 'label.copy-failed'))}
      </span>
    </>
  );
}

function BadgePlace({
  takesFocus,
  corner,
  children,
}: {
  takesFocus: { current: boolean };
  corner: OverlayState['options']['corner'];
  children: preact.ComponentChildren;
}) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    element?.showPopover();
    if (takesFocus.current) element?.querySelector('button')?.focus({ preventScroll: true });
    takesFocus.current = false;
    return () => element?.hidePopover();
  }, [takesFocus]);
  return (
    <div ref={place} class="eo-root eo-badge-place" popover="manual" data-corner={corner}>
      {children}
    </div>
  );
}
