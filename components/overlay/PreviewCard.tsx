import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PreviewEntry } from '../../lib/appraisal/model.ts';
import { placeCard } from '../../lib/overlay/place-card.ts';
import { placeSheet } from '../../lib/overlay/place-sheet.ts';
import { line, say } from '../../lib/wording/index.ts';
import { AllSourcesIcon, CloseIcon, PinIcon } from '../icons/index.ts';
import { type EntryActions, EntryActionsRow, EntryView } from './EntryView.tsx';
import { useSwipeToClose } from './use-swipe-to-close.ts';

export interface PreviewCardProps extends EntryActions {
  /** One for each number of the citation, in its order. */
  entries: PreviewEntry[];
  pinned: boolean;
  narrow: boolean;
  /** The marker's place, asked for anew whenever the card is placed; another function for another marker. */
  rects(): DOMRect[];
  pointer: { x: number; y: number } | null;
  copied: { reference: string; done: boolean } | null;
  /** Tab from the last control goes back to the page: only where keys brought the reader here. */
  onTabOut: (() => void) | undefined;
  onPin(): void;
  onClose(): void;
  onAllSources(): void;
}

/** The preview of one citation: all its references, stacked. Beside the marker, or a sheet on narrow screens. */
export function PreviewCard(props: PreviewCardProps) {
  const { entries, narrow, pinned, rects, pointer } = props;
  const card = useRef<HTMLDivElement>(null);
  const isNew = useRef(true);

  useLayoutEffect(() => {
    const element = card.current;
    element?.showPopover();
    return () => element?.hidePopover();
  }, []);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    // Another marker's card begins at its top; to scroll a new one would only lay it out before it is placed.
    if (isNew.current) isNew.current = false;
    else element.querySelector('.eo-card-scroll')?.scrollTo(0, 0);
    const lifetime = new AbortController();
    if (narrow) {
      element.removeAttribute('style');
      placeSheet(element, rects, lifetime.signal);
    } else placeCard(element, rects, pointer, lifetime.signal, () => otherSurfaces(element));
    return () => lifetime.abort();
  }, [rects, pointer, narrow]);

  useSwipeToClose(card, narrow, props.onClose);

  const single = entries.length === 1 ? entries[0] : undefined;
  const label = entries.map(entry => say(entry.heading)).join(', ');
  return (
    <div
      ref={card}
      class="eo-root eo-card"
      popover="manual"
      role="dialog"
      aria-label={label}
      data-sheet={narrow}
      onKeyDown={event => props.onTabOut && tabOut(event, card.current, props.onTabOut)}
    >
      {narrow && <div class="eo-sheet-grip" aria-hidden="true" />}
      <div class="eo-card-scroll">
        {entries.map(entry => (
          <EntryView key={entry.reference ?? entry.number} entry={entry} inStack={!single} actions={props} />
        ))}
      </div>
      {props.copied && (
        <p class="eo-card-status" aria-hidden="true">
          {say(line(props.copied.done ? 'label.copied' : 'label.copy-failed'))}
        </p>
      )}
      <div class="eo-card-foot">
        {single && <EntryActionsRow entry={single} actions={props} />}
        <button type="button" class="eo-button eo-button-quiet" onClick={props.onAllSources}>
          <AllSourcesIcon />
          {say(line('button.all-sources'))}
        </button>
        {!pinned && (
          <button type="button" class="eo-button eo-button-quiet" onClick={props.onPin}>
            <PinIcon />
            {say(line('button.keep-open'))}
          </button>
        )}
        {pinned && (
          <button type="button" class="eo-button eo-button-quiet" onClick={props.onClose}>
            <CloseIcon />
            {say(line('button.close'))}
          </button>
        )}
      </div>
    </div>
  );
}

/** Badge or panel, whichever stands beside the card. */
function otherSurfaces(card: HTMLElement): DOMRect[] {
  const root = card.getRootNode();
  if (!(root instanceof ShadowRoot)) return [];
  return [...root.querySelectorAll('.eo-badge-place, .eo-panel-place')].map(place =>
    place.getBoundingClientRect(),
  );
}

function tabOut(event: KeyboardEvent, card: HTMLElement | null, leave: () => void): void {
  if (event.key !== 'Tab' || event.shiftKey || !card) return;
  const controls = card.querySelectorAll('a[href], button, summary');
  if (event.target !== controls.item(controls.length - 1)) return;
  event.preventDefault();
  leave();
}
