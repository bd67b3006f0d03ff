/** React 18 rebuilds the whole document when it meets a stranger while hydrating; such pages get this much longer. */
const HYDRATION_WAIT_MS = 2000;
/** A busy page is not waited for longer than this. */
const IDLE_TIMEOUT_MS = 2000;

/** Marks that frameworks which hydrate the whole document leave in it: Next, Remix, React Router, Gatsby. */
const HYDRATION_SIGNS =
  'script#__NEXT_DATA__, script[src*="/_next/"], link[href*="/_next/"], link[href*="/build/manifest-"], script[src*="/build/entry.client"], script[src*="/assets/entry.client"], link[href*="/assets/entry.client"]';
/** The same in the text of inline scripts, which selectors can't see. */
const INLINE_SIGNS = ['__remixContext', '__reactRouterContext', '__next_f', 'hydrateRoot(document'];
/** Frameworks put their context at the head of the script. */
const INLINE_HEAD_CHARACTERS = 400;

/** Whether the page shows signs that a framework will hydrate the whole document. */
export function hydratesWholeDocument(doc: Document): boolean {
  if (doc.querySelector(HYDRATION_SIGNS)) return true;
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const head = (script.textContent ?? '').slice(0, INLINE_HEAD_CHARACTERS);
    if (INLINE_SIGNS.some(sign => head.includes(sign))) return true;
  }
  return false;
}

/**
 * Resolves when the page has loaded, hydrated and is idle. Rejects with the signal's reason when aborted.
 */
export async function pageSettled(view: Window, signal: AbortSignal): Promise<void> {
  if (view.document.readyState !== 'complete') {
    await new Promise<void>((resolve, reject) => {
      view.addEventListener('load', () => resolve(), { once: true, signal });
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }
  await idle(view, signal);
  if (hydratesWholeDocument(view.document)) {
    await wait(view, HYDRATION_WAIT_MS, signal);
    await idle(view, signal);
  }
}

/** Resolves at the page's next idle moment. */
export function idle(view: Window, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const handle = view.requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    signal.addEventListener(
      'abort',
      () => {
        view.cancelIdleCallback(handle);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}

/** Resolves after `ms`; rejects with the signal's reason when aborted. */
export function wait(view: Window, ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const timer = view.setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        view.clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
