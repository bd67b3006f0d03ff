import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';
import type { WatchedBackground } from './driver.ts';

const message = v.object({
  id: v.exactOptional(v.number()),
  method: v.exactOptional(v.string()),
  params: v.exactOptional(v.unknown()),
  result: v.exactOptional(v.unknown()),
});
const requestSent = v.object({ request: v.object({ url: v.string() }) });
const heap = v.object({ usedSize: v.number() });

/**
 * Follows a worker over the debugging protocol. Playwright has sessions for pages alone, so the messages travel inside
 * those of the browser's own session (Chrome DevTools Protocol, `Target.sendMessageToTarget`).
 */
export async function watchTarget(browser: CDPSession, targetId: string): Promise<WatchedBackground> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  const requests: string[] = [];
  browser.on('Target.receivedMessageFromTarget', event => {
    if (event.sessionId !== sessionId) return;
    const { id, method, params, result } = v.parse(message, JSON.parse(event.message));
    if (method === 'Network.requestWillBeSent') requests.push(v.parse(requestSent, params).request.url);
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  const ask = (method: string): Promise<unknown> => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, resolve);
      browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
        .catch(reject);
    });
  };
  await ask('Network.enable');
  return {
    requests: () => [...requests],
    async heapBytes() {
      await ask('HeapProfiler.collectGarbage');
      return v.parse(heap, await ask('Runtime.getHeapUsage')).usedSize;
    },
  };
}
