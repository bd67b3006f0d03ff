import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { Badge } from './Badge.tsx';
import { FocusRing } from './FocusRing.tsx';
import { PanelPlace } from './PanelPlace.tsx';
import { PreviewCard } from './PreviewCard.tsx';

/** Below this width a card beside the marker has no room: it becomes a sheet at the bottom. */
const NARROW = '(max-width: 480px)';

/** Badge, panel, card and focus ring, as the state says. */
export function OverlayView({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  const narrow = useMediaQuery(NARROW);
  const { preview } = state;
  const byKeyboard = preview?.state.mode === 'pinned' && preview.state.by === 'keyboard';
  return (
    <>
      {!state.hidden && !state.panelOpen && (
        <BadgePlace>
          <Badge
            glance={state.glance}
            open={false}
            narrow={narrow}
            onToggle={() => actions.togglePanel()}
            onHide={actions.hidePage}
          />
        </BadgePlace>
      )}
      {state.panelOpen && <PanelPlace state={state} actions={actions} narrow={narrow} />}
      {preview && byKeyboard && (
        <FocusRing
          label={preview.entries.map(entry => say(entry.heading)).join(', ')}
          rects={preview.rects}
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

function BadgePlace({ children }: { children: preact.ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.showPopover();
    return () => place.current?.hidePopover();
  }, []);
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
