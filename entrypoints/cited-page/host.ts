import { browser } from 'wxt/browser';
import type { CitedPageHost } from '../../components/cited-page/CitedPageView.tsx';
import { storedSettings } from '../../components/settings/stored-settings.ts';
import { systemClock } from '../../lib/works/net/clock.ts';
import { permissionFor } from '../../lib/works/services.ts';
import { askedAddress, fetchPage, keepPage, pageAddress } from '../../lib/works/web-pages/index.ts';

const { session } = browser.storage;

/** The wiring of the page that asks for one cited page to the browser. */
export const citedPageHost: CitedPageHost = {
  settings: storedSettings,
  load: async () => {
    const url = await askedAddress(session, location.hash.slice(1));
    return url === undefined ? undefined : pageAddress(url);
  },
  allow: async ({ pattern }) => {
    try {
      return await browser.permissions.request({ origins: [pattern] });
    } catch {
      return false;
    }
  },
  read: async (address, signal) => {
    const tools = { fetch: (url: string, init: RequestInit) => fetch(url, init), clock: systemClock };
    try {
      const page = await fetchPage(address, tools, signal);
      await keepPage(session, address.url, page);
      return page;
    } finally {
      // Given back at once, so that each page takes a click of its own; a service's host stays with the look-ups.
      if (permissionFor(address.url) === undefined) {
        await browser.permissions.remove({ origins: [address.pattern] }).catch(() => false);
      }
    }
  },
};
