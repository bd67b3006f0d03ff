import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'vite';
import { openChromium } from '../browsers/chromium.ts';
import { DESKTOP, PHONE, type Size, type Tab } from '../browsers/driver.ts';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { sleep, until } from '../browsers/wait.ts';
import { buildGallery, GALLERY_FOLDER } from './build.ts';
import { type Picture, pictureProduct } from './product-pictures.ts';

const FOLDER = join(import.meta.dirname, '../../docs/pictures');

const CARD: Size = { width: 500, height: 700 };
const PANEL: Size = { width: 500, height: 800 };
const POPUP: Size = { width: 360, height: 600 };

/** States that take a service's or a reader's part to come about; each in one look. */
const STATES: readonly [anchor: string, theme: 'light' | 'dark', size: Size][] = [
  ['badge-a-source-retracted', 'light', { width: 1280, height: 120 }],
  ['badge-dot-bottom-end', 'dark', { width: 500, height: 120 }],
  ['card-retracted', 'light', CARD],
  ['card-concern', 'dark', CARD],
  ['card-all-that-can-be-known', 'light', CARD],
  ['card-several-sources', 'dark', PHONE],
  ['card-loading', 'light', CARD],
  ['card-offline', 'dark', CARD],
  ['card-off', 'light', CARD],
  ['card-long-title', 'light', CARD],
  ['card-web-page-read', 'dark', CARD],
  ['panel-at-its-list', 'light', PANEL],
  ['panel-at-its-list', 'dark', PHONE],
  ['panel-for-a-student-all-opened', 'dark', PANEL],
  ['panel-report', 'light', PANEL],
  ['popup-article', 'light', POPUP],
  ['popup-waits-for-a-click', 'dark', POPUP],
  ['options-forget-asked', 'dark', DESKTOP],
  ['worksheet-to-fill-in', 'light', DESKTOP],
  ['worksheet-to-fill-in', 'dark', PHONE],
  ['export-short-list', 'light', DESKTOP],
  ['cited-page-asked-first', 'light', { width: 640, height: 600 }],
];

/** Enough for flat surfaces and smooth letters; a picture of a page needs no more. */
const COLOURS = 256;

/** What the browser fades in has come to rest. */
const AT_REST_MS = 300;
/** Air under what is shown. */
const MARGIN_PX = 16;

/**
 * Renews docs/pictures: the product on its sample article, and states of the gallery for what that article does not
 * bring about. Without ImageMagick the pictures are larger.
 */
export async function takePictures(): Promise<void> {
  const { chromium } = ensureBrowsers(['chromium']);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const save = async ({ name, png }: Picture) => {
    const path = join(FOLDER, `${name}.png`);
    await writeFile(path, png);
    spawnSync('convert', [path, '-strip', '+dither', '-colors', String(COLOURS), `PNG8:${path}`]);
  };
  for await (const picture of pictureProduct(chromium)) await save(picture);

  await buildGallery();
  const server = await preview({
    configFile: false,
    root: GALLERY_FOLDER,
    build: { outDir: '.' },
    preview: { host: '127.0.0.1' },
  });
  const driver = await openChromium(chromium, { headless: true });
  try {
    const tab = await driver.newTab();
    for (const [anchor, theme, size] of STATES) {
      await tab.setSize(size.width, size.height);
      await tab.setColorScheme(theme);
      const look = new URLSearchParams({ theme, only: anchor });
      await tab.goto(`${server.resolvedUrls?.local[0]}states.html?${look}`);
      await until(`the state ${anchor}`, () => isReady(tab));
      const height = await tab.evaluate(heightShown);
      await tab.setSize(size.width, Math.min(size.height, Math.ceil(height) + MARGIN_PX));
      await sleep(AT_REST_MS);
      const width = size === PHONE || anchor.startsWith('popup') ? 'narrow' : 'wide';
      await save({ name: `${anchor}-${width}-${theme}`, png: await tab.screenshot() });
    }
  } finally {
    await driver.close();
    await server.close();
  }
}

const isReady = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.body.dataset.ready === 'true' && document.querySelector('section') !== null);

/** Runs in the gallery: how far down the surface reaches. */
function heightShown(): number {
  const stage = document.querySelector('section > div');
  const surfaces = [...(stage?.shadowRoot?.querySelectorAll('.eo-root') ?? [])];
  return Math.max(...surfaces.map(surface => surface.getBoundingClientRect().bottom));
}
