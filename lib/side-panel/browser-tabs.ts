import { browser } from 'wxt/browser';
import { sendToTab } from '../messages/send.ts';
import { SIDE_PANEL_PORT } from '../messages/side-panel.ts';
import type { Tabs } from './follower.ts';
import type { Happening } from './following.ts';

/**
 * The browser's tabs, as far as an extension sees them without a permission: their numbers, which is in front, whether
 * they load. The side panel's page can stand in a tab itself; then it goes on with the tab that was in front before.
 */
export const browserTabs: Tabs = {
  watch: (listener, signal) => void watch(listener, signal).catch(() => undefined),
  connect: tabId => {
    const port = browser.tabs.connect(tabId, { name: SIDE_PANEL_PORT, frameId: 0 });
    // Looked at, so that Chromium does not log that a page has nobody of ours.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    return port;
  },
  describe: tabId => sendToTab(tabId, { type: 'describe-page' }),
  run: async tabId => {
    const sent = await sendToTab(tabId, { type: 'run-here' });
    return sent.ok && sent.answer.started;
  },
};

async function watch(listener: (happening: Happening) => void, signal: AbortSignal): Promise<void> {
  const [window, own] = await Promise.all([browser.windows.getCurrent(), browser.tabs.getCurrent()]);
  if (signal.aborted) return;
  const { tabs, runtime } = browser;

  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId === window.id && tabId !== own?.id) listener({ what: 'in-front', tabId });
  };
  const onUpdated = (tabId: number, { status }: { status?: string | undefined }) => {
    if (status === 'loading') listener({ what: 'loading', tabId });
    if (status === 'complete') listener({ what: 'loaded', tabId });
  };
  const onRemoved = (tabId: number) => listener({ what: 'closed', tabId });
  const onReplaced = (tabId: number, removed: number) => {
    listener({ what: 'closed', tabId: removed });
    void tabs.query({ active: true, windowId: window.id }).then(([front]) => {
      if (front?.id === tabId) listener({ what: 'in-front', tabId });
    });
  };
  // Nothing of what they say to the background is looked at: only that they are there.
  const onMessage = (
    _: unknown,
    sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined },
  ) => {
    const tabId = sender.id === runtime.id ? sender.tab?.id : undefined;
    if (tabId !== undefined) listener({ what: 'heard', tabId });
    return undefined;
  };
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  tabs.onRemoved.addListener(onRemoved);
  tabs.onReplaced.addListener(onReplaced);
  runtime.onMessage.addListener(onMessage);
  const stop = () => {
    tabs.onActivated.removeListener(onActivated);
    tabs.onUpdated.removeListener(onUpdated);
    tabs.onRemoved.removeListener(onRemoved);
    tabs.onReplaced.removeListener(onReplaced);
    runtime.onMessage.removeListener(onMessage);
  };
  signal.addEventListener('abort', stop, { once: true });

  const [front] = await tabs.query({ active: true, windowId: window.id });
  const tabId = front?.id === own?.id ? undefined : front?.id;
  if (!signal.aborted) listener({ what: 'in-front', tabId });
}
