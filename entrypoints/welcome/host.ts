import { browser } from 'wxt/browser';
import { storedSettings } from '../../components/settings/stored-settings.ts';
import type { WelcomeHost } from '../../components/welcome/Welcome.tsx';
import { requestLookupAccess } from '../../lib/permissions/index.ts';

/** The welcome page's wiring to the browser. */
export const welcomeHost: WelcomeHost = {
  settings: storedSettings,
  requestLookupAccess: () => requestLookupAccess(),
  openOptions: () => {
    void browser.runtime.openOptionsPage();
  },
};
