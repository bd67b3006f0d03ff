import type { CitationIndex, PlacedCitation } from './citation-index.ts';
import { citationAtPoint } from './hit-test.ts';
import type { Point } from './pointer-place.ts';
import { listenToClicks } from './preview-clicks.ts';
import {
  ASK_DELAY_MS,
  isByHover,
  OPEN_DELAY_MS,
  type PinnedBy,
  type PreviewEffect,
  type PreviewEvent,
  type PreviewState,
  shownCitation,
  stepPreview,
} from './preview-machine.ts';
import { PreviewPointer } from './preview-pointer.ts';
import { watchPlaces } from './watch-places.ts';

export interface PreviewHooks {
  /** Draw this state; `pointer` is where the reader points now, in client px. */
  show(state: PreviewState, pointer: Point | null): void;
  /** Get the data of this citation; the signal aborts when nobody waits for it any more. */
  ask(placed: PlacedCitation, signal: AbortSignal): void;
  restoreFocus(by: PinnedBy): void;
  /** Whether the card is what the reader sees at this point. */
  isCardAt(point: Point): boolean;
}

export interface PreviewOptions {
  hover: boolean;
  closingDelayMs: number;
  hitSizePx: number;
  /** The page shows something of its own over everything: nothing is previewed. */
  covered: boolean;
}

/** Turns what the reader does with pointer and keys into events of the state machine, and its effects into deeds. */
export class PreviewControl {
  #state: PreviewState = { mode: 'idle' };
  #index: CitationIndex;
  /** What the pointer was last found on: nobody means it anew by resting on it. */
  #pointed: string | null = null;
  #inCard = false;
  #token = 0;
  /** While a card is shown because of hover: looks whether the pointer is still on its marker. */
  #watch: AbortController | undefined;
  readonly #lifetimes = new Map<number, AbortController>();
  readonly #view: Window;
  readonly #pointer: PreviewPointer;
  readonly #options: () => PreviewOptions;
  readonly #hooks: PreviewHooks;

  constructor(
    view: Window,
    host: Element,
    index: CitationIndex,
    options: () => PreviewOptions,
    hooks: PreviewHooks,
    signal: AbortSignal,
  ) {
    this.#view = view;
    this.#index = index;
    this.#options = options;
    this.#hooks = hooks;
    const pointerHooks = {
      isHeard: () => options().hover,
      onMoved: () => this.#look(true),
      onOurs: () => this.#lookAtCard(),
      onLeft: () => this.#look(true),
      onScrolled: () => {
        this.#pointed = null;
        this.send({ type: 'scroll' });
      },
    };
    this.#pointer = new PreviewPointer(view, host, pointerHooks, signal);
    const clickHooks = {
      citationAt: (point: Point) => this.#at(point),
      isShown: ({ citation }: PlacedCitation) => shownCitation(this.#state) === citation.id,
      onMarker: ({ citation }: PlacedCitation, by: 'mouse' | 'touch', point: Point) => {
        this.#pointer.point = point;
        this.send({ type: 'activate', citation: citation.id, by });
      },
      onElsewhere: () => this.#state.mode !== 'idle' && this.send({ type: 'dismiss' }),
    };
    listenToClicks(view, host, clickHooks, signal);
    view.addEventListener('keydown', event => this.#onKey(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  get state(): PreviewState {
    return this.#state;
  }

  /** After the page was read anew: an open card stays if its citation is still there. */
  replaceIndex(index: CitationIndex): void {
    const id = this.#state.mode === 'idle' ? null : this.#state.citation;
    const stays = id === null || isSame(this.#index.get(id), index.get(id));
    this.#index = index;
    this.#pointed = null;
    if (stays) this.#draw();
    else this.send({ type: 'reset' });
  }

  /** Feeds one event to the machine and does what it says. */
  send(event: PreviewEvent): void {
    if (event.type === 'enter-card') this.#inCard = true;
    if (event.type === 'leave-card') this.#inCard = false;
    const step = stepPreview(this.#state, event, this.#options(), () => ++this.#token);
    const changed = step.state !== this.#state;
    this.#state = step.state;
    if (shownCitation(step.state) === null) this.#inCard = false;
    for (const effect of step.effects) this.#do(effect);
    if (isByHover(step.state)) this.#watch ??= this.#startWatch();
    else this.#endWatch();
    if (changed) this.#draw();
  }

  #draw(): void {
    this.#hooks.show(this.#state, this.#pointer.point);
  }

  #do(effect: PreviewEffect): void {
    switch (effect.do) {
      case 'start-timer': {
        const { signal } = this.#lifetime(effect.token);
        const delay = { ask: ASK_DELAY_MS, open: OPEN_DELAY_MS, close: this.#options().closingDelayMs };
        const timer = this.#view.setTimeout(() => {
          // Since the last frame the pointer may have left or come back, or the page moved under it.
          this.#look(this.#pointer.dropMove());
          this.send({ type: 'timer', timer: effect.timer, token: effect.token });
        }, delay[effect.timer]);
        signal.addEventListener('abort', () => this.#view.clearTimeout(timer), { once: true });
        return;
      }
      case 'cancel':
        this.#lifetimes.get(effect.token)?.abort();
        this.#lifetimes.delete(effect.token);
        return;
      case 'ask': {
        const placed = this.#index.get(effect.citation);
        if (placed) this.#hooks.ask(placed, this.#lifetime(effect.token).signal);
        return;
      }
      case 'restore-focus':
        this.#hooks.restoreFocus(effect.by);
    }
  }

  #lifetime(token: number): AbortController {
    const existing = this.#lifetimes.get(token);
    if (existing) return existing;
    const fresh = new AbortController();
    this.#lifetimes.set(token, fresh);
    return fresh;
  }

  #startWatch(): AbortController {
    const watch = new AbortController();
    watchPlaces(this.#view, () => this.#look(false), watch.signal);
    return watch;
  }

  #endWatch(): void {
    this.#watch?.abort();
    this.#watch = undefined;
  }

  /**
   * Looks what the pointer is on.
   * @param moved whether the reader has moved it over the page; what has come under it by itself is not meant
   */
  #look(moved: boolean): void {
    const { point } = this.#pointer;
    if (!moved && this.#inCard && point && this.#hooks.isCardAt(point)) return;
    if (this.#inCard) this.send({ type: 'leave-card' });
    const at = point && (this.#at(point)?.citation.id ?? null);
    const isKnown = at === this.#pointed || (this.#state.mode !== 'idle' && at === this.#state.citation);
    this.#point(moved || isKnown ? at : null);
  }

  /** On our other surfaces nothing of the page is pointed at. */
  #lookAtCard(): void {
    const { point } = this.#pointer;
    const isOnCard = isByHover(this.#state) && point !== null && this.#hooks.isCardAt(point);
    if (isOnCard !== this.#inCard) this.send({ type: isOnCard ? 'enter-card' : 'leave-card' });
    if (!isOnCard) this.#point(null);
  }

  #point(citation: string | null): void {
    // A card that was dismissed under the pointer comes back only with another look at its marker.
    if (citation === this.#pointed && this.#state.mode === 'idle') return;
    this.#pointed = citation;
    this.send({ type: 'point', citation });
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || shownCitation(this.#state) === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.send({ type: 'dismiss' });
  }

  #at({ x, y }: Point): PlacedCitation | null {
    const { covered, hitSizePx } = this.#options();
    return covered ? null : citationAtPoint(this.#view.document, this.#index, x, y, hitSizePx);
  }

  #stop(): void {
    this.#state = { mode: 'idle' };
    this.#endWatch();
    for (const lifetime of this.#lifetimes.values()) lifetime.abort();
    this.#lifetimes.clear();
  }
}

/** Ids are given in reading order: after the page has grown, the same id may be another citation. */
function isSame(before: PlacedCitation | undefined, after: PlacedCitation | undefined): boolean {
  if (!before || !after) return false;
  const { text, sentence } = before.citation;
  return after.citation.text === text && after.citation.sentence === sentence;
}
