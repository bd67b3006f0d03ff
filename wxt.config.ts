import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { contactOf } from './lib/works/contact.ts';
import { hostPermissionsFor } from './lib/works/services.ts';
import { languageFiles } from './scripts/languages/ship.ts';
import { listFiles } from './scripts/retractions/ship.ts';
import { bareBrowser } from './scripts/vite/bare-browser.ts';
import { leanTables } from './scripts/vite/lean-tables.ts';
import { lentModules } from './scripts/vite/lent-modules.ts';
import { noInnerHtml } from './scripts/vite/no-inner-html.ts';
import { onePreact } from './scripts/vite/one-preact.ts';
import { plainScripts } from './scripts/vite/plain-scripts.ts';
import { notePackages, THIRD_PARTY_FILE, thirdPartyText } from './scripts/vite/third-party.ts';

/** The oldest versions with everything the overlay rests on: `CSS.highlights`, `caretPositionFromPoint`, `popover`, `use_dynamic_url`. */
const MINIMUM_CHROME = '130';
/** Firefox also needs `data_collection_permissions` (140) and the Custom Highlight API (140). */
const MINIMUM_FIREFOX = '142.0';
/** The first Safari with `caretPositionFromPoint`, by MDN's tables; nobody has tried it there. */
const MINIMUM_SAFARI = '18.4';

const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** Keys that one browser needs and the others warn of. */
const OWN_KEYS = {
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'evidence-overlay@example-health.test',
        strict_min_version: MINIMUM_FIREFOX,
        data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
      },
    },
  },
  safari: { browser_specific_settings: { safari: { strict_min_version: MINIMUM_SAFARI } } },
  chromium: { minimum_chrome_version: MINIMUM_CHROME, storage: { managed_schema: 'managed-schema.json' } },
} satisfies Record<string, UserManifest>;

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [
      leanTables(),
      plainScripts(),
      bareBrowser(),
      lentModules(),
      onePreact(),
      noInnerHtml(),
      notePackages(),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
    ],
    build: { target: 'es2023', cssTarget: ['chrome130', 'firefox142'], modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    // The browser reads these from public/_locales before any script of ours runs; all other words: lib/wording.
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage'],
    host_permissions: hostPermissionsFor(contactOf(process.env.WXT_CONTACT)),
    // One host at a time, when the reader asks for a cited page, given back once it is read.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: {
      'next-citation': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_next_citation__' },
      'previous-citation': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_previous_citation__',
      },
      'toggle-panel': {
        suggested_key: { default: 'Alt+I' },
        description: '__MSG_toggle_panel__',
      },
    },
    ...OWN_KEYS[browser === 'firefox' || browser === 'safari' ? browser : 'chromium'],
  }),
  hooks: {
    'build:done': async wxt => {
      await writeFile(join(wxt.config.outDir, THIRD_PARTY_FILE), thirdPartyText());
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...listFiles(), ...languageFiles());
    },
    // The detector is listed here and not as a WXT content script, because WXT's wrapper posts
    // a message with our id to every page and brings the polyfill (docs/decisions/0003).
    'build:manifestGenerated': (wxt, manifest) => {
      manifest.content_scripts = [
        { matches: EVERY_PAGE, js: ['detector.js'], css: ['assets/marks.css'], run_at: 'document_idle' },
      ];
      manifest.web_accessible_resources = [
        {
          resources: ['overlay.js', 'terms.js', 'badge.js', 'card.js', 'panel.js', 'languages/*.js'],
          matches: EVERY_PAGE,
          // Addresses in Firefox and Safari are other ones in each installation; Safari's packager warns of the key.
          ...(wxt.config.browser !== 'safari' && { use_dynamic_url: true }),
        },
      ];
    },
  },
});
