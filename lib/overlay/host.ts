import { HOST_TAG } from './names.ts';

/**
 * Our one element on the page: a child of `<html>`, outside `<body>`, with a closed shadow root.
 * Hung again when the page rebuilds its document; gone when `signal` aborts. Hosts that an older copy of
 * the extension left behind (Firefox destroys its script, not its element) are removed first.
 */
export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;

  constructor(doc: Document, styles: string, signal: AbortSignal) {
    this.element = doc.createElement(HOST_TAG);
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = doc.createElement('style');
    sheet.textContent = `:host{display:none}${styles}`;
    this.root.append(sheet);
    stopEventsAtHost(this.root, signal);
    const hang = () => {
      for (const old of doc.querySelectorAll(HOST_TAG)) if (old !== this.element) old.remove();
      if (this.element.parentNode !== doc.documentElement) doc.documentElement?.append(this.element);
    };
    hang();
    const rehang = new MutationObserver(() => {
      if (!this.element.isConnected) hang();
    });
    rehang.observe(doc, { childList: true });
    if (doc.documentElement) rehang.observe(doc.documentElement, { childList: true });
    signal.addEventListener(
      'abort',
      () => {
        rehang.disconnect();
        this.element.remove();
      },
      { once: true },
    );
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
] as const;

function stopEventsAtHost(root: ShadowRoot, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const type of KEPT_EVENTS) root.addEventListener(type, stop, { signal });
}
