import { type ChromiumTab, openChromium } from '../browsers/chromium.ts';
import { DESKTOP, type Driver, PHONE } from '../browsers/driver.ts';
import { middle } from '../browsers/overlay-view.ts';
import { textBox } from '../browsers/page-view.ts';
import { badge, card, chooseLookups, panel } from '../browsers/product.ts';
import { sleep, until } from '../browsers/wait.ts';
import { build, buildFolder, isCurrent } from '../builds.ts';
import { readTarget } from '../demo/target.ts';
import { withSampleList } from '../retractions/sample-build.ts';
import { startStandIn } from '../stand-in/server.ts';

export interface Picture {
  /** Of the file, without its ending. */
  name: string;
  png: Buffer;
}

const LOOKS = [
  { name: 'wide-light', size: DESKTOP, scheme: 'light' },
  { name: 'wide-dark', size: DESKTOP, scheme: 'dark' },
  { name: 'narrow-light', size: PHONE, scheme: 'light' },
  { name: 'narrow-dark', size: PHONE, scheme: 'dark' },
] as const;

type Look = (typeof LOOKS)[number];

/** The citation of the sample article whose source services know. */
const MARKER = '(1)';

/** Look-ups have answered and everything that moves has come to rest. */
const AT_REST_MS = 700;

/**
 * Pictures of the extension as it ships, on its sample article, with the stand-in for the services.
 * @throws when it can't be built, or the overlay doesn't come.
 */
export async function* pictureProduct(executable: string): AsyncGenerator<Picture> {
  if (!isCurrent('chromium') && !build('chromium')) throw new Error('the extension does not build');
  const target = readTarget(undefined);
  if (target.kind !== 'file') throw new Error('the sample article is missing');
  const sample = await withSampleList(buildFolder('chromium'));
  const standIn = await startStandIn();
  standIn.serve(new URL(target.address).hostname, () => target.answer);
  const driver = await openChromium(executable, {
    extension: sample.folder,
    headless: true,
    proxyPort: standIn.port,
  });
  try {
    yield* ownPagePictures(driver, 'welcome');
    await chooseLookups(driver, 'ahead');
    yield* ownPagePictures(driver, 'options');
    const tab = await driver.newTab();
    for (const look of LOOKS) yield* articlePictures(tab, look, target.address);
  } finally {
    await driver.close();
    await standIn.stop();
    await sample.remove();
  }
}

async function* articlePictures(tab: ChromiumTab, look: Look, address: string): AsyncGenerator<Picture> {
  await tab.setSize(look.size.width, look.size.height);
  await tab.setColorScheme(look.scheme);
  const isPhone = look.size === PHONE;
  await tab.moveMouse(1, 1);
  // Loaded anew: after a key the browser shows where the focus is.
  await tab.goto(address);
  await until('the badge', () => badge(tab));
  yield await picture(tab, `badge-${look.name}`);

  const { x, y } = middle(await textBox(tab, MARKER));
  await sleep(AT_REST_MS);
  await (isPhone ? tab.tap(x, y) : tab.moveMouse(x, y));
  await until('the card', () => card(tab));
  yield await picture(tab, `card-${look.name}`);

  await tab.goto(address);
  const at = middle((await until('the badge', () => badge(tab))).box);
  await (isPhone ? tab.tap(at.x, at.y) : tab.click(at.x, at.y));
  await until('the panel', () => panel(tab));
  yield await picture(tab, `panel-${look.name}`);
}

async function* ownPagePictures(driver: Driver, page: 'welcome' | 'options'): AsyncGenerator<Picture> {
  const tab = await driver.newTab();
  for (const look of LOOKS) {
    await tab.setSize(look.size.width, look.size.height);
    await tab.setColorScheme(look.scheme);
    await tab.goto(`${driver.extensionOrigin}/${page}.html`);
    yield await picture(tab, `${page}-${look.name}`);
  }
  await tab.close();
}

async function picture(tab: { screenshot(): Promise<Buffer> }, name: string): Promise<Picture> {
  await sleep(AT_REST_MS);
  return { name, png: await tab.screenshot() };
}
