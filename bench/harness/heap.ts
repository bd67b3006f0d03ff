import type { Page } from 'playwright-core';
import * as v from 'valibot';

const USAGE = v.object({ usedSize: v.number(), backingStorageSize: v.number() });

/** Bytes that live on the tab's heap after collection, those of array buffers and of all worlds included. */
export async function heap(tab: Page): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = v.parse(USAGE, await session.send('Runtime.getHeapUsage'));
  await session.detach();
  return usedSize + backingStorageSize;
}
