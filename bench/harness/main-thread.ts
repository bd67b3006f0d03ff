import type { Page } from 'playwright-core';

/** What the browser's own counters say of a tab: layouts, and milliseconds of the main thread. */
export interface MainThread {
  layouts: number;
  /** All tasks: script, style, layout, painting. */
  busy: number;
}

/** Runs in a tab and gives what it cost there (Chrome DevTools Protocol, `Performance.getMetrics`). */
export async function costOf(tab: Page, run: () => Promise<unknown>): Promise<MainThread> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
    return { layouts: value('LayoutCount'), busy: value('TaskDuration') * 1000 };
  };
  const before = await now();
  await run();
  const after = await now();
  await session.detach();
  return { layouts: after.layouts - before.layouts, busy: after.busy - before.busy };
}
