import type { Plugin } from 'vite';

/** The scripts that run in pages, by their entry. */
const IN_PAGES = /entrypoints\/(?:overlay|badge|card|panel)\.ts$/;
const BARE = '\0bare-browser';

/**
 * In the scripts that run in pages, puts the browser's own API in the place of webextension-polyfill: what they call
 * (`sendMessage`, `onMessage` without answers, `storage.onChanged`, `runtime.id`) gives promises in both browsers.
 */
export function bareBrowser(): Plugin {
  let inPage = false;
  return {
    name: 'bare-browser',
    enforce: 'pre',
    apply: 'build',
    configResolved({ build }) {
      const entry = build.lib ? build.lib.entry : '';
      inPage = typeof entry === 'string' && IN_PAGES.test(entry);
    },
    resolveId(source) {
      const isBrowser = source === 'wxt/browser' || source.endsWith('webextension-polyfill/browser');
      return inPage && isBrowser ? BARE : undefined;
    },
    load(id) {
      return id === BARE ? 'export const browser = globalThis.browser ?? globalThis.chrome;' : undefined;
    },
  };
}
