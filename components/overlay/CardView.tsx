import { NARROW } from '../../lib/overlay/narrow.ts';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import { say } from '../../lib/wording/index.ts';
import { FocusRing } from './FocusRing.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { useMediaQuery } from './use-media-query.ts';

export interface CardViewProps {
  state: OverlayState;
  preview: NonNullable<OverlayState['preview']>;
  actions: OverlayActions;
}

/** The card of one citation; where keys led to it, a ring around the marker too. */
export function CardView({ state, preview, actions }: CardViewProps) {
  const narrow = useMediaQuery(NARROW);
  const byKeyboard = preview.state.mode === 'pinned' && preview.state.by === 'keyboard';
  return (
    <>
      {byKeyboard && (
        <FocusRing
          label={preview.entries.map(entry => say(entry.heading)).join(', ')}
          rects={preview.rects}
          onToggle={actions.closeCard}
          onTab={event => leaveBackwards(event, actions)}
        />
      )}
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
        onTabOut={byKeyboard ? actions.closeCard : undefined}
      />
    </>
  );
}

function leaveBackwards(event: KeyboardEvent, actions: OverlayActions): void {
  if (event.key !== 'Tab' || !event.shiftKey) return;
  event.preventDefault();
  actions.closeCard();
}
