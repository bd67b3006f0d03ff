import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NARROW } from '../../lib/overlay/narrow.ts';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { Badge } from './Badge.tsx';
import { FocusRing } from './FocusRing.tsx';
import { PanelPlace } from './PanelPlace.tsx';
import { PreviewCard } from './PreviewCard.tsx';

/** Badge, panel, card and focus ring, as the state says. */
export function OverlayView({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  const narrow = useMediaQuery(NARROW);
  /** The panel had the focus when it closed: the badge that comes in its place takes it. */
  const focusBadge = useRef(false);
  const { preview } = state;
  const byKeyboard = preview?.state.mode === 'pinned' && preview.state.by === 'keyboard';
  return (
    <>
      {!state.hidden && !state.panelOpen && (
        <BadgePlace takesFocus={focusBadge}>
          <Badge
            glance={state.glance}
            open={false}
            narrow={narrow}
            onToggle={() => actions.togglePanel()}
            onHide={actions.hidePage}
          />
        </BadgePlace>
      )}
      {state.panelOpen && (
        <PanelPlace state={state} actions={actions} narrow={narrow} hadFocus={focusBadge} />
      )}
      {preview && byKeyboard && (
        <FocusRing
          label={preview.entries.map(entry => say(entry.heading)).join(', ')}
          rects={preview.rects}
          onToggle={actions.closeCard}
          onTab={event => leaveBackwards(event, actions)}
        />
      )}
      {preview && (
        <PreviewCard
          entries={preview.entries}
          pinned={preview.state.mode === 'pinned'}
          narrow={narrow}
          rects={preview.rects}
          pointer={preview.pointer}
          copied={state.copied}
          onAsk={actions.askFor}
          onCopy={actions.copy}
          onChooseLookups={actions.openOptions}
          onPin={actions.pinCard}
          onClose={actions.closeCard}
          onAllSources={() => actions.togglePanel('sources')}
          onEnter={actions.enterCard}
          onLeave={actions.leaveCard}
          onTabOut={byKeyboard ? actions.closeCard : undefined}
        />
      )}
      <span class="eo-root eo-visually-hidden" role="status">
        {state.copied && say(line(state.copied.done ? 'label.copied' : 'label.copy-failed'))}
      </span>
    </>
  );
}

function leaveBackwards(event: KeyboardEvent, actions: OverlayActions): void {
  if (event.key !== 'Tab' || !event.shiftKey) return;
  event.preventDefault();
  actions.closeCard();
}

function BadgePlace({
  takesFocus,
  children,
}: {
  takesFocus: { current: boolean };
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
    <div ref={place} class="eo-root eo-badge-place" popover="manual">
      {children}
    </div>
  );
}

function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const lifetime = new AbortController();
    list.addEventListener('change', () => setMatches(list.matches), { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [query]);
  return matches;
}
