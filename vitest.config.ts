import { existsSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Debian's path first; elsewhere Playwright finds the installed browser by its channel. */
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const launchOptions = existsSync(DEBIAN_CHROMIUM)
  ? {
      executablePath: DEBIAN_CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    }
  : { channel: 'chrome' };

const e2eFile = (name: string) => `tests/e2e/${name}.test.ts`;
/** What they do with the pointer, or how soon, is what they test: nothing else runs beside them but the other browser. */
const TIMED = [
  'any-page',
  'hover-and-click',
  'keyboard',
  'page-changes',
  'page-never-notices',
  'panel',
  'pointer-torture',
  'touch',
].map(e2eFile);
/** A minute of it is waiting; what it tests is the background's, which is the same in both browsers. */
const FAULT_MATRIX = e2eFile('service-faults');

/** One project a browser, so that each can be run alone and both side by side. */
const endToEnd = (
  name: string,
  browser: 'chromium' | 'firefox',
  files: { include: string[]; exclude?: string[] },
) => ({
  extends: true as const,
  test: {
    name: `${name}-${browser}`,
    ...files,
    environment: 'node' as const,
    provide: { browser },
    // One browser window at a time: hovering is measured in real time.
    fileParallelism: false,
    // Each file has a browser of its own; the drivers and the stand-in, slow to load, they share.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

const GALLERY = 'tests/browser/gallery/gallery.test.ts';

/** Tests that run in the page of a browser themselves. */
const inChromium = (name: string, files: { include: string[]; exclude?: string[] }) => ({
  extends: true as const,
  plugins: [preact()],
  // Named beforehand: a dependency that Vite meets in the middle of a run is bundled apart from the others,
  // and two copies of Preact share no hooks.
  optimizeDeps: {
    include: [
      '@floating-ui/dom',
      'axe-core',
      'cheerio/slim',
      'idb',
      'lucide',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'preact/jsx-runtime',
      'valibot',
      'wxt/browser',
    ],
  },
  test: {
    name,
    ...files,
    setupFiles: ['tests/speak-english.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        // Property tests run thousands of cases; a busy machine must not fail them.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/speak-english.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // What lies in .output: no browser, but a linter and a second build.
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      ...(['chromium', 'firefox'] as const).flatMap(browser => [
        endToEnd('matrix', browser, { include: [FAULT_MATRIX] }),
        endToEnd('waiting', browser, {
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [...TIMED, FAULT_MATRIX],
        }),
        endToEnd('e2e', browser, { include: TIMED }),
      ]),
      inChromium('browser', { include: ['tests/{browser,fuzz}/**/*.test.{ts,tsx}'], exclude: [GALLERY] }),
      inChromium('gallery', { include: [GALLERY] }),
    ],
  },
});
