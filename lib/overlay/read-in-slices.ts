/** A slice of reading stays well inside a frame of 16 ms, so that typing and scrolling never wait for us. */
const SLICE_MS = 6;

/** Browsers with the Prioritized Task Scheduling API; others get a task of their own. */
interface Yielding {
  scheduler?: { yield?: () => Promise<void> };
}

/** Goes on in a task of its own, after what the page has to do. */
export function yieldToPage(view: Window & Yielding): Promise<void> {
  const { scheduler } = view;
  return scheduler?.yield ? scheduler.yield() : new Promise(resolve => view.setTimeout(resolve, 0));
}

/**
 * Runs a generator through in slices that yield to the page. Returns the generator's result;
 * rejects with the signal's reason when aborted between two slices.
 */
export async function inSlices<Result>(
  view: Window,
  steps: Generator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() >= sliceEnd) {
      await yieldToPage(view);
      sliceEnd = performance.now() + SLICE_MS;
    }
  }
}
