/**
 * All rules of the preview on one page (DESIGN section 6); no DOM, no clock.
 *
 *              over citation            300 ms
 *     idle ───────────────▶ pending ───────────────▶ open ◀──────────┐
 *      ▲  ◀─────────────────   │                      │ leave        │ enter card,
 *      │        leave, scroll  │ click, key           ▼              │ back on the marker
 *      │                       │                   closing ──────────┘
 *      │                       ▼                      │
 *      │ Escape, click      pinned ◀──────────────────┤ click, key
 *      └──────────────────────  ◀─────────────────────┘ 300 ms: idle
 *
 * While `open` or `closing` the pointer may rest on a second citation: that one is kept in `next`
 * and takes the card over after the same delay, unless the pointer reaches the card first.
 */

/** Hover opens after this long: Wikipedia's reference previews wait 150 + 150 ms. */
export const OPEN_DELAY_MS = 300;
/** Data is asked for after this long: Wikimedia's tested threshold for deliberate hover. */
export const ASK_DELAY_MS = 150;

/** How a pinned card was opened decides where focus goes back to. */
export type PinnedBy = 'mouse' | 'touch' | 'keyboard';

export type PreviewState =
  | { mode: 'idle' }
  /** The pointer rests on a marker; nothing is shown yet. */
  | { mode: 'pending'; citation: string; token: number }
  /** The card is shown because of hover. */
  | { mode: 'open'; citation: string; token: number; next?: { citation: string; token: number } }
  /** The pointer has left marker and card; the card is still there until the timer of `leaving` runs out. */
  | {
      mode: 'closing';
      citation: string;
      token: number;
      leaving: number;
      next?: { citation: string; token: number };
    }
  /** Opened by click, tap or key: stays until it is dismissed. */
  | { mode: 'pinned'; citation: string; token: number; by: PinnedBy };

type HoverState = Extract<PreviewState, { mode: 'open' | 'closing' }>;

export type PreviewEvent =
  /** What the pointer is on now, however that came about; `null` for anything but a marker. Told again, it changes nothing. */
  | { type: 'point'; citation: string | null }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  | { type: 'activate'; citation: string; by: PinnedBy }
  | { type: 'pin' }
  /** Escape, a click elsewhere, the card's own close button. */
  | { type: 'dismiss' }
  /** What lies under the pointer was scrolled, so that nothing there is meant before the pointer has moved again. */
  | { type: 'scroll' }
  /** The citations of the page were read anew, or the page was left. */
  | { type: 'reset' }
  | { type: 'timer'; timer: 'ask' | 'open' | 'close'; token: number };

export type PreviewEffect =
  | { do: 'start-timer'; timer: 'ask' | 'open' | 'close'; token: number }
  /** Stop every timer and request that belongs to this token. */
  | { do: 'cancel'; token: number }
  | { do: 'ask'; citation: string; token: number }
  | { do: 'restore-focus'; by: PinnedBy };

export interface PreviewStep {
  state: PreviewState;
  effects: PreviewEffect[];
}

const IDLE: PreviewState = { mode: 'idle' };

/** The citation whose card is visible in this state, or null. */
export function shownCitation(state: PreviewState): string | null {
  return state.mode === 'idle' || state.mode === 'pending' ? null : state.citation;
}

/** Whether a card is shown because of hover, so that it closes when pointer and marker part. */
export function isByHover(state: PreviewState): state is HoverState {
  return state.mode === 'open' || state.mode === 'closing';
}

/**
 * One step of the preview. Pure: effects are returned, not done. `freshToken` is called once for each
 * new interaction; events that carry an older token change nothing.
 */
export function stepPreview(
  state: PreviewState,
  event: PreviewEvent,
  options: { hover: boolean },
  freshToken: () => number,
): PreviewStep {
  switch (event.type) {
    case 'point':
      // A reader who switches hover off while a card is shown has still to get rid of it.
      return onPoint(state, options.hover ? event.citation : null, freshToken);
    case 'enter-card':
      return onEnterCard(state);
    case 'leave-card':
      return onLeaveCard(state, freshToken);
    case 'activate':
      return onActivate(state, event.citation, event.by, freshToken);
    case 'pin':
      return onPin(state);
    case 'dismiss':
      return toIdle(state, true);
    case 'scroll':
      return onScroll(state, freshToken);
    case 'reset':
      return toIdle(state, false);
    case 'timer':
      return onTimer(state, event.timer, event.token);
  }
}

function onPoint(state: PreviewState, citation: string | null, freshToken: () => number): PreviewStep {
  switch (state.mode) {
    case 'idle':
      return citation === null ? stay(state) : toPending(citation, freshToken(), []);
    case 'pending':
      if (citation === state.citation) return stay(state);
      return citation === null
        ? toIdle(state, false)
        : toPending(citation, freshToken(), [{ do: 'cancel', token: state.token }]);
    case 'open':
    case 'closing': {
      const dropped = dropNext(state);
      if (citation === (state.next?.citation ?? pointedIn(state))) return stay(state);
      if (citation === state.citation) {
        return { state: { mode: 'open', citation, token: state.token }, effects: dropped };
      }
      if (citation === null) return toClosing(state, freshToken(), dropped);
      const token = freshToken();
      return {
        state: { ...state, next: { citation, token } },
        effects: [
          ...dropped,
          { do: 'start-timer', timer: 'ask', token },
          { do: 'start-timer', timer: 'open', token },
        ],
      };
    }
    case 'pinned':
      return stay(state);
  }
}

/** What the pointer is on where nothing is about to take the card over. */
function pointedIn(state: HoverState): string | null {
  return state.mode === 'open' ? state.citation : null;
}

/** A second marker that the pointer was on is as little meant as a first one. */
function onScroll(state: PreviewState, freshToken: () => number): PreviewStep {
  if (state.mode === 'pending') return toIdle(state, false);
  return isByHover(state) && state.next ? toClosing(state, freshToken(), dropNext(state)) : stay(state);
}

function onEnterCard(state: PreviewState): PreviewStep {
  if (!isByHover(state)) return stay(state);
  return {
    state: { mode: 'open', citation: state.citation, token: state.token },
    effects: dropNext(state),
  };
}

function onLeaveCard(state: PreviewState, freshToken: () => number): PreviewStep {
  return state.mode === 'open' ? toClosing(state, freshToken(), dropNext(state)) : stay(state);
}

function onActivate(
  state: PreviewState,
  citation: string,
  by: PinnedBy,
  freshToken: () => number,
): PreviewStep {
  if (state.mode === 'pinned' && state.citation === citation && by !== 'keyboard') {
    return toIdle(state, true);
  }
  if (state.mode !== 'idle' && state.citation === citation) {
    // Asked again where hover has asked: some things are asked for after a click alone.
    const effects: PreviewEffect[] = [...dropNext(state), { do: 'ask', citation, token: state.token }];
    return { state: { mode: 'pinned', citation, token: state.token, by }, effects };
  }
  const token = freshToken();
  return {
    state: { mode: 'pinned', citation, token, by },
    effects: [...cancelAll(state), { do: 'ask', citation, token }],
  };
}

function onPin(state: PreviewState): PreviewStep {
  if (!isByHover(state)) return stay(state);
  return {
    state: { mode: 'pinned', citation: state.citation, token: state.token, by: 'mouse' },
    effects: dropNext(state),
  };
}

function onTimer(state: PreviewState, timer: 'ask' | 'open' | 'close', token: number): PreviewStep {
  if (state.mode === 'pending' && state.token === token) {
    if (timer === 'ask') {
      return { state, effects: [{ do: 'ask', citation: state.citation, token }] };
    }
    if (timer === 'open') return { state: { ...state, mode: 'open' }, effects: [] };
  }
  if (isByHover(state)) {
    if (state.next?.token === token) {
      const { citation } = state.next;
      if (timer === 'ask') return { state, effects: [{ do: 'ask', citation, token }] };
      if (timer === 'open') {
        return {
          state: { mode: 'open', citation, token },
          effects: [{ do: 'cancel', token: state.token }],
        };
      }
    }
    if (timer === 'close' && state.mode === 'closing' && state.leaving === token && !state.next) {
      return toIdle(state, false);
    }
  }
  return stay(state);
}

function stay(state: PreviewState): PreviewStep {
  return { state, effects: [] };
}

function toPending(citation: string, token: number, before: PreviewEffect[]): PreviewStep {
  return {
    state: { mode: 'pending', citation, token },
    effects: [
      ...before,
      { do: 'start-timer', timer: 'ask', token },
      { do: 'start-timer', timer: 'open', token },
    ],
  };
}

/** Each leaving has a timer of its own: that of an earlier one must not cut a later one short. */
function toClosing(state: HoverState, leaving: number, before: PreviewEffect[]): PreviewStep {
  return {
    state: { mode: 'closing', citation: state.citation, token: state.token, leaving },
    effects: [...before, { do: 'start-timer', timer: 'close', token: leaving }],
  };
}

function toIdle(state: PreviewState, dismissed: boolean): PreviewStep {
  const effects = cancelAll(state);
  if (dismissed && state.mode === 'pinned') effects.push({ do: 'restore-focus', by: state.by });
  return { state: IDLE, effects };
}

/** Stops what runs beside the shown citation: the one that would take over, and the time until it closes. */
function dropNext(state: PreviewState): PreviewEffect[] {
  const effects: PreviewEffect[] = [];
  if ('next' in state && state.next) effects.push({ do: 'cancel', token: state.next.token });
  if (state.mode === 'closing') effects.push({ do: 'cancel', token: state.leaving });
  return effects;
}

function cancelAll(state: PreviewState): PreviewEffect[] {
  return state.mode === 'idle' ? [] : [...dropNext(state), { do: 'cancel', token: state.token }];
}
