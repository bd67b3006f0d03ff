import { idle, wait } from './settled.ts';

/** Changes are gathered this long before the page is looked at again. */
const GATHER_MS = 500;
/** A page that never rests is looked at ever more seldom, at last this seldom. */
const LONGEST_GATHER_MS = 16_000;
/** A page that has been still this long counts as calm again. */
const CALM_MS = 5000;

const OBSERVED: MutationObserverInit = { childList: true, subtree: true, characterData: true };

/**
 * Calls `read` at once, and again in an idle moment after the page's nodes or text have changed. The observer is
 * taken off at the first change and put back just before the call, so that a storm of mutations costs one callback a
 * round and what changes during the call is not missed. One call at a time; while the tab is hidden nothing is observed.
 */
export async function watchPage(view: Window, read: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const { document: doc } = view;
  let gather = GATHER_MS;
  let lastChange = 0;
  let gathering = false;
  let reading = Promise.resolve();
  const observer = new MutationObserver(records => {
    if (records.every(isOurs)) return;
    observer.disconnect();
    const now = performance.now();
    gather = now - lastChange > CALM_MS ? GATHER_MS : Math.min(gather * 2, LONGEST_GATHER_MS);
    lastChange = now;
    void round();
  });
  const observe = () => {
    if (!signal.aborted && !doc.hidden && doc.documentElement)
      observer.observe(doc.documentElement, OBSERVED);
  };
  const readNow = () => {
    observe();
    reading = read();
    return reading;
  };
  const round = async () => {
    if (gathering) return;
    gathering = true;
    try {
      await wait(view, gather, signal);
      await idle(view, signal);
      await reading;
      gathering = false;
      await readNow();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
  doc.addEventListener(
    'visibilitychange',
    () => {
      observer.disconnect();
      if (!doc.hidden) void round(); // what happened meanwhile was not seen
    },
    { signal },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  await readNow();
}

function isOurs(record: MutationRecord): boolean {
  const touched = [...record.addedNodes, ...record.removedNodes];
  return touched.length > 0 && touched.every(node => node.nodeName === 'EVIDENCE-OVERLAY');
}
