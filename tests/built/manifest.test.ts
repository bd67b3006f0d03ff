import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildFolder } from '../../scripts/builds.ts';
import { BROWSERS } from './files.ts';

/*
 * What the extension may do, as the browsers read it. A change here is a change of what readers are asked for and of
 * what PRIVACY.md says: mend both together.
 */

const SERVICES = [
  'https://api.crossref.org/*',
  'https://eutils.ncbi.nlm.nih.gov/*',
  'https://www.ebi.ac.uk/*',
  'https://*.wikipedia.org/*',
  'https://api.openalex.org/*',
  'https://clinicaltrials.gov/*',
];
const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** Keys that say nothing of what the extension may do. */
const OF_NO_CONSEQUENCE = ['icons', 'name', 'description', 'version', 'default_locale', 'action', 'commands'];

const BOTH = {
  manifest_version: 3,
  host_permissions: SERVICES,
  /** Asked for one host at a time, on the reader's click, and given back after (docs/decisions/0017). */
  optional_host_permissions: ['https://*/*'],
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_scripts: [
    { matches: EVERY_PAGE, js: ['detector.js'], css: ['assets/marks.css'], run_at: 'document_idle' },
  ],
  web_accessible_resources: [
    {
      resources: ['overlay.js', 'terms.js', 'badge.js', 'card.js', 'panel.js', 'languages/*.js'],
      matches: EVERY_PAGE,
      use_dynamic_url: true,
    },
  ],
};

const OWN = {
  chromium: {
    permissions: ['storage', 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    minimum_chrome_version: '130',
    background: { service_worker: 'background.js' },
    storage: { managed_schema: 'managed-schema.json' },
  },
  firefox: {
    permissions: ['storage'],
    /** Opened by the reader alone. */
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: 'Evidence Overlay',
      open_at_install: false,
    },
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'evidence-overlay@example-health.test',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
      },
    },
  },
};

test.each(BROWSERS)('%s: nothing may be done but this', browser => {
  const text = readFileSync(join(buildFolder(browser), 'manifest.json'), 'utf8');
  const manifest = v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
  for (const key of OF_NO_CONSEQUENCE) delete manifest[key];
  expect(manifest).toEqual({ ...BOTH, ...OWN[browser] });
});
