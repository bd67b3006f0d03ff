import { isSamePlace, type Point, type PointerPlace, pointerPlace, pointUnder } from './pointer-place.ts';

/** A pointer that moves while the page scrolls under it means nothing on its way: Mastodon ignores it as long. */
const AFTER_SCROLL_MS = 100;

export interface PointerHooks {
  /** Whether anybody wants to know of moves. */
  isHeard(): boolean;
  /** The pointer has come to another place of the page. At most once a frame. */
  onMoved(): void;
  /** It has come to another place on our own surfaces. */
  onOurs(): void;
  /** It is no longer on the page, or nobody can tell where it is. */
  onLeft(): void;
  /** What is under it was scrolled. */
  onScrolled(): void;
}

/** Where the reader's pointer is on the page, and what happens to it. Fingers are none. */
export class PreviewPointer {
  #place: PointerPlace | null = null;
  /** What lies under the pointer. */
  #over: EventTarget | null = null;
  #lastScroll = Number.NEGATIVE_INFINITY;
  #frame = 0;
  /** The pointer moved just after a scroll: looked at when the scroll is past. */
  #later = 0;
  readonly #view: Window;
  readonly #host: Element;
  readonly #hooks: PointerHooks;

  constructor(view: Window, host: Element, hooks: PointerHooks, signal: AbortSignal) {
    this.#view = view;
    this.#host = host;
    this.#hooks = hooks;
    const passive = { capture: true, passive: true, signal } as const;
    const onMove = (event: PointerEvent) => this.#onMove(event);
    view.addEventListener('pointermove', onMove, passive);
    // A frame of the page keeps the moves in it to itself; that the pointer has come to it is told.
    view.addEventListener('pointerover', onMove, passive);
    view.addEventListener('scroll', event => this.#onScroll(event), passive);
    view.addEventListener('pointerout', event => this.#onOut(event), passive);
    // What is dragged away has the pointer to itself.
    view.addEventListener('pointercancel', event => this.#onOut(event), passive);
    const { document: doc } = view;
    // A window that is not in use may not be told where the pointer goes. One whose frame has the focus is in use.
    view.addEventListener('blur', ({ isTrusted }) => isTrusted && !doc.hasFocus() && this.#leave(), {
      signal,
    });
    doc.addEventListener('visibilitychange', () => doc.hidden && this.#leave(), { signal });
    signal.addEventListener('abort', () => this.#forget(), { once: true });
  }

  /** The point of the page that it is on now; null where that is not known. */
  get point(): Point | null {
    return this.#place && pointUnder(this.#view, this.#place);
  }

  set point(point: Point) {
    this.#place = pointerPlace(this.#view, point);
  }

  /** Takes back what was to be told in the next frame. @returns whether there was a move to be told */
  dropMove(): boolean {
    const awaited = this.#frame !== 0;
    this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    return awaited;
  }

  #onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.#over = event.target;
    const place = pointerPlace(this.#view, { x: event.clientX, y: event.clientY });
    // Browsers report it where the page has moved under it, too; that is no intent.
    const rests = this.#place ? isSamePlace(place, this.#place) : event.type !== 'pointermove';
    if (rests) return;
    this.#place = place;
    if (event.target === this.#host) {
      this.#forget();
      this.#hooks.onOurs();
      return;
    }
    if (event.buttons !== 0 || !this.#hooks.isHeard()) return;
    this.#view.clearTimeout(this.#later);
    const wait = AFTER_SCROLL_MS - (event.timeStamp - this.#lastScroll);
    if (wait <= 0) this.#tellSoon();
    else this.#later = this.#view.setTimeout(() => this.#tellSoon(), wait);
  }

  #tellSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#hooks.onMoved();
    });
  }

  #onScroll(event: Event): void {
    if (!event.isTrusted || event.target === this.#host || this.#isElsewhere(event.target)) return;
    this.#lastScroll = event.timeStamp;
    this.#view.clearTimeout(this.#later);
    this.#hooks.onScrolled();
  }

  /** A ticker or a carousel that scrolls by itself moves nothing under the pointer. */
  #isElsewhere(scrolled: EventTarget | null): boolean {
    const over = this.#over;
    if (!(scrolled instanceof Node && over instanceof Node && over.isConnected)) return false;
    return !scrolled.contains(over);
  }

  /** Without a related target the pointer has left the window, or the page no longer hears of it. */
  #onOut(event: PointerEvent): void {
    if (event.isTrusted && event.relatedTarget === null && event.pointerType !== 'touch') this.#leave();
  }

  #leave(): void {
    this.#place = null;
    this.#forget();
    this.#hooks.onLeft();
  }

  #forget(): void {
    this.#view.clearTimeout(this.#later);
    this.dropMove();
  }
}
