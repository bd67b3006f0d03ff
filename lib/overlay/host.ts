import { HOST_TAG } from './names.ts';
import type { Point } from './pointer-place.ts';

/** A page that takes our element away again and again does not want it; we do not fight. */
const MOST_REHANGS = 10;
/** An event of our root's own, which leaves it nowhere. */
const PROBE = 'hang';

/**
 * Our one element on the page: a child of `<html>`, outside `<body>`, with a closed shadow root.
 * Hung again when the page rebuilds its document; gone when `signal` aborts. Hosts that an older copy of
 * the extension left behind (Firefox destroys its script, not its element) are removed first.
 * `deaf` is called, and it is not hung again, where the page wrote itself anew by `document.open()`: that takes the
 * listeners away from the window and from every node, ours too (HTML Standard, "document open steps").
 */
export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #away: HTMLStyleElement;

  constructor(doc: Document, styles: string, signal: AbortSignal, deaf: () => void) {
    this.element = doc.createElement(HOST_TAG);
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = doc.createElement('style');
    sheet.textContent = `:host{display:none}${styles}`;
    this.#away = doc.createElement('style');
    this.root.append(sheet, this.#away);
    stopEventsAtHost(this.root, signal);
    for (const old of doc.querySelectorAll(HOST_TAG)) old.remove();
    doc.documentElement.append(this.element);
    let hungAgain = 0;
    const hang = () => {
      hungAgain += 1;
      doc.documentElement?.append(this.element);
      this.#showSurfaces();
      observe();
    };
    this.root.addEventListener(PROBE, hang, { signal });
    const rehang = new MutationObserver(() => {
      if (this.element.isConnected || hungAgain >= MOST_REHANGS) return;
      const before = hungAgain;
      this.root.dispatchEvent(new Event(PROBE));
      if (hungAgain === before) deaf();
    });
    const observe = () => {
      rehang.disconnect();
      rehang.observe(doc, { childList: true });
      if (doc.documentElement) rehang.observe(doc.documentElement, { childList: true });
    };
    observe();
    signal.addEventListener(
      'abort',
      () => {
        rehang.disconnect();
        this.element.remove();
      },
      { once: true },
    );
  }

  /** Takes all surfaces out of sight and out of reach, as they are, or brings them back. */
  setAway(away: boolean): void {
    this.#away.textContent = away ? '.eo-mount{display:none}' : '';
  }

  /** Whether the card is what the reader sees at this point. */
  isCardAt({ x, y }: Point): boolean {
    const card = this.root.querySelector('.eo-card');
    return card?.contains(this.root.elementFromPoint(x, y)) ?? false;
  }

  /** A popover closes when its tree leaves the document; every surface that is drawn is meant to be seen. */
  #showSurfaces(): void {
    for (const surface of this.root.querySelectorAll<HTMLElement>('[popover]')) surface.showPopover();
  }
}

/** What the reader does inside our card is not the page's to hear. */
const KEPT_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'selectstart',
  'dragstart',
  'drag',
  'dragend',
] as const;

function stopEventsAtHost(root: ShadowRoot, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const type of KEPT_EVENTS) root.addEventListener(type, stop, { signal });
}
