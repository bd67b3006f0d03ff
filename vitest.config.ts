import { existsSync, globSync, readFileSync } from 'node:fs';
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
const UNIT = 'tests/unit/**/*.test.ts';
/** Those that put something in a module's place must not share modules with others. */
const MOCKING = globSync(UNIT).filter(file =>
  /\bvi\.(?:mock|doMock)\(|support\/life\.ts/.test(readFileSync(file, 'utf8')),
);

/** What a machine that does other things too may take: time is nowhere what is tested. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } };

const inNode = (name: string, files: { include: string[]; exclude?: string[]; isolate: boolean }) => ({
  extends: true as const,
  test: {
    name,
    ...files,
    setupFiles: ['tests/speak-english.ts'],
    environment: 'node' as const,
    ...PATIENCE,
  },
});

/** What they do with the pointer, or how soon, is what they test: nothing else runs beside them but the other browser. */
const TIMED = [
  'any-page',
  'hover-and-click',
  'keyboard',
  'page-changes',
  'page-never-notices',
  'panel',
  'pointer-torture',
  'scroll-away',
  'touch',
].map(e2eFile);
/** Long, and passed in Firefox too: there they run when they are asked for, which keeps `npm test` under ten minutes. */
const LONG = ['any-page', 'background-faults', 'odd-documents', 'pointer-torture'].map(e2eFile);
/** A minute of it is waiting; what it tests is the background's, which is the same in both browsers. */
const FAULT_MATRIX = e2eFile('service-faults');
/**
 * What these test is done by code that asks nothing of the browser in which the two differ: in Firefox, which is slow to
 * start, they run when they are asked for.
 */
const ALIKE = [
  'arrival',
  'entries-without-number',
  'hydration',
  'language',
  'late-answers',
  'no-health-article',
  'retraction-list',
  'what-leaves',
].map(e2eFile);

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
    ...PATIENCE,
  },
});

const GALLERY = 'tests/browser/gallery/gallery.test.ts';
/** Half of what there is to do in a page; a project of their own, so that both halves can run side by side. */
const OWN_PAGES = 'tests/browser/pages/**/*.test.{ts,tsx}';

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
    ...PATIENCE,
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
    // The default reporter lists each slow test; by the usual measure most of those in a browser are.
    slowTestThreshold: 10_000,
    projects: [
      inNode('unit', { include: [UNIT], exclude: MOCKING, isolate: false }),
      inNode('unit-apart', { include: MOCKING, isolate: true }),
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
          exclude: [...TIMED, ...ALIKE, ...(browser === 'firefox' ? LONG : []), FAULT_MATRIX],
        }),
        endToEnd('alike', browser, { include: browser === 'firefox' ? [...ALIKE, ...LONG] : ALIKE }),
        endToEnd('e2e', browser, {
          include: TIMED,
          exclude: browser === 'firefox' ? LONG : [],
        }),
      ]),
      inChromium('browser', {
        include: ['tests/{browser,fuzz}/**/*.test.{ts,tsx}'],
        exclude: [GALLERY, OWN_PAGES],
      }),
      inChromium('pages', { include: [OWN_PAGES] }),
      inChromium('gallery', { include: [GALLERY] }),
    ],
  },
});
