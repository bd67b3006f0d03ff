import type { CitationIndex, PlacedCitation } from './citation-index.ts';
import { citationAtPoint } from './hit-test.ts';
import {
  ASK_DELAY_MS,
  OPEN_DELAY_MS,
  type PinnedBy,
  type PreviewEffect,
  type PreviewEvent,
  type PreviewState,
  shownCitation,
  stepPreview,
} from './preview-machine.ts';

/** Moves that come from scrolling under a resting pointer are no intent: Mastodon ignores them as long. */
const AFTER_SCROLL_MS = 100;
/** What handles its own clicks; a marker inside keeps what the page gave it. */
const OWN_CLICKS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

export interface PreviewHooks {
  /** Draw this state; `pointer` is where the reader points now, in client px. */
  show(state: PreviewState, pointer: { x: number; y: number } | null): void;
  /** Get the data of this citation; the signal aborts when nobody waits for it any more. */
  ask(placed: PlacedCitation, signal: AbortSignal): void;
  restoreFocus(by: PinnedBy): void;
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
  #pointer: { x: number; y: number } | null = null;
  #pointed: string | null = null;
  /** What lies under the pointer. */
  #over: EventTarget | null = null;
  #inCard = false;
  #lastScroll = Number.NEGATIVE_INFINITY;
  #frame = 0;
  /** The pointer moved just after a scroll: looked at when the scroll is past. */
  #later = 0;
  #token = 0;
  /** A finger is on a marker that is a link; `again` when its card was open. */
  #linkTap: { placed: PlacedCitation; again: boolean } | null = null;
  readonly #lifetimes = new Map<number, AbortController>();
  readonly #view: Window;
  readonly #host: Element;
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
    this.#host = host;
    this.#index = index;
    this.#options = options;
    this.#hooks = hooks;
    const passive = { capture: true, passive: true, signal } as const;
    view.addEventListener('pointermove', event => this.#onMove(event), passive);
    view.addEventListener('scroll', event => this.#onScroll(event), passive);
    view.addEventListener('pointerout', event => this.#onPointerOut(event), passive);
    view.addEventListener('click', event => this.#onClick(event), { capture: true, signal });
    // After the page's own listeners: a tap that the page has used is the page's.
    view.addEventListener('click', event => this.#onLinkTap(event), { signal });
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
    if (event.type === 'leave-card') this.#pointed = null; // so that the way back to the marker counts as news
    const step = stepPreview(this.#state, event, this.#options(), () => ++this.#token);
    const changed = step.state !== this.#state;
    this.#state = step.state;
    if (shownCitation(step.state) === null) this.#inCard = false;
    for (const effect of step.effects) this.#do(effect);
    if (changed) this.#draw();
  }

  #draw(): void {
    this.#hooks.show(this.#state, this.#pointer);
  }

  #do(effect: PreviewEffect): void {
    switch (effect.do) {
      case 'start-timer': {
        const { signal } = this.#lifetime(effect.token);
        const delay = { ask: ASK_DELAY_MS, open: OPEN_DELAY_MS, close: this.#options().closingDelayMs };
        const timer = this.#view.setTimeout(() => {
          this.#lookNow(); // where frames are slow, the pointer has left or come back since the last one
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

  #onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || !this.#options().hover) return;
    // After a scroll browsers report a pointer that has not moved; that is no intent.
    const moved = this.#pointer?.x !== event.clientX || this.#pointer.y !== event.clientY;
    this.#pointer = { x: event.clientX, y: event.clientY };
    this.#over = event.target;
    if (event.target === this.#host) {
      this.#onOurs();
      return;
    }
    if (event.buttons !== 0) return;
    const wait = AFTER_SCROLL_MS - (event.timeStamp - this.#lastScroll);
    if (wait <= 0) this.#lookSoon();
    else if (moved) {
      this.#view.clearTimeout(this.#later);
      this.#later = this.#view.setTimeout(() => this.#lookSoon(), wait);
    }
  }

  /** What is under the pointer, at most once a frame. */
  #lookSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = this.#view.requestAnimationFrame(() => this.#lookNow());
  }

  /** What was to be looked at in the next frame. */
  #lookNow(): void {
    if (this.#dropLook() && this.#pointer)
      this.#point(this.#at(this.#pointer.x, this.#pointer.y)?.citation.id ?? null);
  }

  /** @returns whether a look was awaited */
  #dropLook(): boolean {
    const awaited = this.#frame !== 0;
    this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    return awaited;
  }

  /** On our own surfaces nothing of the page is pointed at; the card itself says when it is entered and left. */
  #onOurs(): void {
    this.#view.clearTimeout(this.#later);
    this.#dropLook();
    if (!this.#inCard) this.#point(null);
  }

  #point(citation: string | null): void {
    if (citation === this.#pointed) return;
    this.#pointed = citation;
    this.send({ type: 'point', citation });
  }

  #onScroll(event: Event): void {
    if (!event.isTrusted || event.target === this.#host || this.#isElsewhere(event.target)) return;
    this.#lastScroll = event.timeStamp;
    this.#view.clearTimeout(this.#later);
    this.#pointed = null;
    this.send({ type: 'scroll' });
  }

  /** A ticker or a carousel that scrolls by itself moves nothing under the pointer. */
  #isElsewhere(scrolled: EventTarget | null): boolean {
    const over = this.#over;
    if (!(scrolled instanceof Node && over instanceof Node && over.isConnected)) return false;
    return !scrolled.contains(over);
  }

  /** Without a related target the pointer has left the window. */
  #onPointerOut(event: PointerEvent): void {
    if (event.isTrusted && event.relatedTarget === null && event.pointerType !== 'touch') this.#point(null);
  }

  #onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.target === this.#host) return;
    const placed = isPlainClick(event) ? this.#at(event.clientX, event.clientY) : null;
    const target = event.target instanceof Element ? event.target : null;
    const selecting = this.#view.getSelection()?.isCollapsed === false;
    const control = target?.closest(OWN_CLICKS);
    const by = 'pointerType' in event && event.pointerType === 'touch' ? 'touch' : 'mouse';
    this.#linkTap = null;
    if (placed && control && by === 'touch' && !selecting && isLinkedMarker(control, placed)) {
      this.#linkTap = { placed, again: shownCitation(this.#state) === placed.citation.id };
    }
    if (placed && !control && !selecting) {
      this.#pointer = { x: event.clientX, y: event.clientY };
      this.send({ type: 'activate', citation: placed.citation.id, by });
      return;
    }
    if (this.#state.mode !== 'idle') this.send({ type: 'dismiss' });
  }

  /**
   * A finger has no hover, so the first tap on a linked marker shows the card in place of following the link; the
   * next tap on it follows the link.
   */
  #onLinkTap(event: MouseEvent): void {
    const tap = this.#linkTap;
    this.#linkTap = null;
    if (!tap || tap.again || !event.isTrusted || event.defaultPrevented) return;
    event.preventDefault();
    this.#pointer = { x: event.clientX, y: event.clientY };
    this.send({ type: 'activate', citation: tap.placed.citation.id, by: 'touch' });
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || shownCitation(this.#state) === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.send({ type: 'dismiss' });
  }

  #at(x: number, y: number): PlacedCitation | null {
    const { covered, hitSizePx } = this.#options();
    return covered ? null : citationAtPoint(this.#view.document, this.#index, x, y, hitSizePx);
  }

  #stop(): void {
    this.#view.clearTimeout(this.#later);
    this.#view.cancelAnimationFrame(this.#frame);
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

/** A link that holds much more than the marker is about something else. */
const MORE_THAN_A_MARKER = 2;

function isLinkedMarker(control: Element, { citation }: PlacedCitation): boolean {
  const isLink = control.matches('a[href]:not([role="button"])');
  const words = control.textContent?.trim() ?? '';
  return isLink && words.length <= citation.text.length + MORE_THAN_A_MARKER;
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
