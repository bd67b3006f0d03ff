import { OBSERVED_CHANGES } from '../article/observed-changes.ts';
import { HOST_TAG } from './names.ts';
import { idle, wait } from './settled.ts';

/** Changes are gathered this long before the page is looked at again. */
const GATHER_MS = 500;
/** A page that never rests is looked at ever more seldom, at last this seldom. */
const LONGEST_GATHER_MS = 16_000;
/** A page that has been still this long counts as calm again. */
const CALM_MS = 5000;
/** More changes in one round are not listed: reading the page whole is cheaper than going through them. */
const MOST_CHANGES = 500;

/** What happened to the page since it was last read; undefined where that is not known. */
export type Changes = readonly MutationRecord[] | undefined;

/**
 * Calls `read` at once, and again in an idle moment after the page has changed, with the changes. The observer is
 * taken off when a round has many, so that a storm of mutations costs a few callbacks, and put back just before the
 * call, so that what changes during it is not missed. One call at a time; while the tab is hidden nothing is observed.
 */
export async function watchPage(
  view: Window,
  read: (changes: Changes) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { document: doc } = view;
  let gather = GATHER_MS;
  let lastChange = 0;
  let gathering = false;
  let reading = Promise.resolve();
  let changes: MutationRecord[] | undefined;
  const take = (records: readonly MutationRecord[]) => {
    const theirs = records.filter(record => !isOurs(record));
    if (changes !== undefined) {
      if (changes.length + theirs.length > MOST_CHANGES) forget();
      else changes.push(...theirs);
    }
    return theirs.length > 0;
  };
  const observer = new MutationObserver(records => {
    if (!take(records) || gathering) return;
    const now = performance.now();
    gather = now - lastChange > CALM_MS ? GATHER_MS : Math.min(gather * 2, LONGEST_GATHER_MS);
    lastChange = now;
    void round();
  });
  /** From here to the next reading nothing more need be seen. */
  const forget = () => {
    changes = undefined;
    observer.disconnect();
  };
  const readNow = async () => {
    take(observer.takeRecords());
    const known = changes;
    changes = [];
    if (!signal.aborted && !doc.hidden && doc.documentElement) observer.observe(doc, OBSERVED_CHANGES);
    else forget();
    await read(known);
    // A page that changed while it was walked may have been read in part: then the next reading is of all of it.
    if (take(observer.takeRecords()) || changes === undefined || changes.length > 0) {
      forget();
      if (!doc.hidden) void round();
    }
  };
  const round = async () => {
    if (gathering) return;
    gathering = true;
    try {
      await wait(view, gather, signal);
      await idle(view, signal);
      await reading;
      gathering = false;
      reading = readNow();
      await reading;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
  doc.addEventListener(
    'visibilitychange',
    () => {
      forget();
      if (!doc.hidden) void round(); // what happened meanwhile was not seen
    },
    { signal },
  );
  signal.addEventListener('abort', forget, { once: true });
  reading = readNow();
  await reading;
}

function isOurs(record: MutationRecord): boolean {
  if (record.target.nodeName.toLowerCase() === HOST_TAG) return true;
  const touched = [...record.addedNodes, ...record.removedNodes];
  return touched.length > 0 && touched.every(node => node.nodeName.toLowerCase() === HOST_TAG);
}
