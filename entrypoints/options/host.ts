import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { OptionsHost, Shortcut } from '../../components/options/host.ts';
import { storedSettings } from '../../components/settings/stored-settings.ts';
import { sendFromOwnPage } from '../../lib/messages/index.ts';
import { readerCommandSchema } from '../../lib/messages/to-page.ts';
import { saveFile } from '../../lib/own-tab/index.ts';
import { hasLookupAccess, requestLookupAccess } from '../../lib/permissions/index.ts';
import { hiddenNow, showHidden } from '../../lib/settings/index.ts';
import { hasSidePanel, openSidePanel } from '../../lib/side-panel/index.ts';

/** Chromium has no call for its page of shortcuts, and opens the address from an extension's tab. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Known before the click that opens the side panel: that handler may wait for nothing. */
let windowId: number | undefined;
void browser.windows?.getCurrent().then(({ id }) => {
  windowId = id;
});

/** The options page's wiring to the browser. */
export const optionsHost: OptionsHost = {
  settings: storedSettings,
  version: browser.runtime.getManifest().version,
  requestLookupAccess: () => requestLookupAccess(),
  hasLookupAccess: () => hasLookupAccess(),
  whatWasAsked: before =>
    sendFromOwnPage({ type: 'what-was-asked', ...(before !== undefined && { before }) }),
  forget: async settingsToo => {
    const sent = await sendFromOwnPage({ type: 'forget', settingsToo });
    return sent.ok && sent.answer.forgotten;
  },
  hidden: hiddenNow,
  showHidden,
  saveFile,
  shortcuts,
  openShortcuts,
  ...(hasSidePanel() && { openSidePanel: () => openSidePanel(windowId) }),
  openWelcome: () => {
    void browser.tabs.create({ url: '/welcome.html' });
  },
};

/** The shortcuts to our commands; none where the browser has no shortcuts (phones). */
async function shortcuts(): Promise<Shortcut[]> {
  if (!('commands' in browser)) return [];
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) => {
    const command = v.safeParse(readerCommandSchema, name);
    return command.success ? [{ command: command.output, keys: shortcut ?? '' }] : [];
  });
}

async function openShortcuts(): Promise<boolean> {
  try {
    // Firefox 137 and later; Chromium's types don't know it.
    const { commands } = browser;
    if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
      await commands.openShortcutSettings();
    } else {
      await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
    }
    return true;
  } catch {
    return false;
  }
}
