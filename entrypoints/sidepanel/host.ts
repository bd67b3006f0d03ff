import { browser } from 'wxt/browser';
import { storedSettings } from '../../components/settings/stored-settings.ts';
import type { SidePanelHost } from '../../components/side-panel/host.ts';
import { copyText } from '../../lib/overlay/copy-text.ts';
import { browserTabs, follow } from '../../lib/side-panel/index.ts';

/** The side panel's wiring to the browser. */
export const sidePanelHost: SidePanelHost = {
  settings: storedSettings,
  follow: (onChange, signal) => follow(browserTabs, onChange, signal),
  copyText: text => copyText(window, text),
  openOptions: () => void browser.runtime.openOptionsPage(),
  openWelcome: () => void browser.tabs.create({ url: '/welcome.html' }),
};
