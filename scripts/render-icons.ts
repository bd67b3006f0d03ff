/**
 * Renders the extension's icons: components/icons/mark*.svg → public/icon/SIZE.png.
 * Run with `node scripts/render-icons.ts` after the drawing changed; the pictures are committed.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** Sizes that Chrome and Firefox ask for: toolbar (16, 32), extension list (48, 96), store and install dialog (128). */
const SIZES = [16, 32, 48, 96, 128];

/** Up to this size the drawing has fewer parts, laid on whole pixels. */
const SMALL_DRAWING_UP_TO = 32;

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

const browser = await chromium.launch(
  existsSync(DEBIAN_CHROMIUM)
    ? { executablePath: DEBIAN_CHROMIUM, args: ['--no-sandbox'] }
    : { channel: 'chrome' },
);
const page = await browser.newPage();
for (const size of SIZES) {
  const drawing = size <= SMALL_DRAWING_UP_TO ? 'mark-small' : 'mark';
  const svg = await readFile(new URL(`../components/icons/${drawing}.svg`, import.meta.url), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), picture);
}
await browser.close();
