import { browser } from 'wxt/browser';
import type { PopupHost } from '../../components/popup/Popup.tsx';
import { storedSettings } from '../../components/settings/stored-settings.ts';
import { type Sent, sendToTab } from '../../lib/messages/index.ts';
import { isSessionHidden, showSession } from '../../lib/settings/index.ts';
import { hasSidePanel, openSidePanel } from '../../lib/side-panel/index.ts';

/** The tab that the popup was opened over; it stays that one while the popup is open. */
const frontTab = browser.tabs
  .query({ active: true, currentWindow: true })
  .then(([tab]) => tab)
  .catch(() => undefined);

const frontTabId = async () => (await frontTab)?.id;

/** Known before the click that opens the side panel: that handler may wait for nothing. */
let windowId: number | undefined;
void frontTab.then(tab => {
  windowId = tab?.windowId;
});

const nobody: Sent<never> = { ok: false, why: 'gone' };

/** The popup's wiring to the browser. */
export const popupHost: PopupHost = {
  settings: storedSettings,
  isPrivate,
  describe: async () => {
    const tab = await frontTabId();
    return tab === undefined ? nobody : sendToTab(tab, { type: 'describe-page' });
  },
  readPage,
  isSessionHidden: async () => isSessionHidden(await isPrivate()),
  showAgain: async () => {
    await showSession(await isPrivate());
    return readPage();
  },
  showPanel: async () => {
    const tab = await frontTabId();
    if (tab === undefined) return false;
    const answer = await sendToTab(tab, { type: 'show-panel' });
    return answer.ok && answer.answer.shown;
  },
  ...(hasSidePanel() && { openSidePanel: () => openSidePanel(windowId) }),
  openOptions: () => {
    void browser.runtime.openOptionsPage().then(() => window.close());
  },
  openWelcome: () => {
    void browser.tabs.create({ url: '/welcome.html' }).then(() => window.close());
  },
  close: () => window.close(),
};

/** Unknown counts as private. */
async function isPrivate(): Promise<boolean> {
  return (await frontTab)?.incognito !== false;
}

async function readPage(): Promise<boolean> {
  const tab = await frontTabId();
  if (tab === undefined) return false;
  const answer = await sendToTab(tab, { type: 'run-here' });
  return answer.ok && answer.answer.started;
}
