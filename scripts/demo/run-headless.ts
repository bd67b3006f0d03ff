import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChromiumTab, openChromium } from '../browsers/chromium.ts';
import { DESKTOP, PHONE } from '../browsers/driver.ts';
import { middle } from '../browsers/overlay-view.ts';
import { textBox } from '../browsers/page-view.ts';
import { badge, card, chooseLookups, panel } from '../browsers/product.ts';
import { sleep, until } from '../browsers/wait.ts';
import { readAppraisal } from './read-appraisal.ts';
import { type DemoRun, traffic } from './run.ts';

const FOLDER = join(import.meta.dirname, '../../.output/demo');

const VIEWS = [
  { name: 'wide-light', size: DESKTOP, scheme: 'light' },
  { name: 'wide-dark', size: DESKTOP, scheme: 'dark' },
  { name: 'narrow-light', size: PHONE, scheme: 'light' },
  { name: 'narrow-dark', size: PHONE, scheme: 'dark' },
] as const;

/** Look-ups have answered and everything that moves has come to rest. */
const AT_REST_MS = 700;

/**
 * The demonstration without a display: makes the choice on the welcome page, opens the badge, rests on a citation,
 * and leaves pictures and `appraisal.json` in `.output/demo/`; the appraisal goes to the terminal.
 * @throws when the page can't be opened or the overlay doesn't come.
 */
export async function runHeadless(run: DemoRun): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const driver = await openChromium(run.executable, {
    extension: run.extension,
    headless: true,
    ...traffic(run),
  });
  try {
    await chooseLookups(driver, 'ahead');
    const tab = await driver.newTab();
    await tab.goto(run.address);
    await until('the overlay (is this a health article?)', () => badge(tab));
    const { text, ...reading } = await readAppraisal(tab);
    await writeFile(join(FOLDER, 'appraisal.json'), `${JSON.stringify(reading, null, 2)}\n`);

    const [citation] = reading.article.citations;
    for (const { name, size, scheme } of VIEWS) {
      await tab.setSize(size.width, size.height);
      await tab.setColorScheme(scheme);
      await takePictures(tab, name, citation?.text, size === PHONE);
    }
    console.log(`\n${text.join('\n')}\n`);
    console.log(`Pictures and appraisal.json are in ${FOLDER}`);
    if (run.isFile && !run.isOnline) {
      console.log('The services do not answer from here: titles that say "sample data" are a stand-in\'s.');
    }
  } finally {
    await driver.close();
  }
}

async function takePictures(
  tab: ChromiumTab,
  view: string,
  marker: string | undefined,
  byTouch: boolean,
): Promise<void> {
  const save = async (what: string) => {
    await sleep(AT_REST_MS);
    await writeFile(join(FOLDER, `${what}-${view}.png`), await tab.screenshot());
  };
  await tab.moveMouse(1, 1);
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const closed = await until('the badge', () => badge(tab));
  await save('badge');

  const at = middle(closed.box);
  await (byTouch ? tab.tap(at.x, at.y) : tab.click(at.x, at.y));
  await until('the panel', () => panel(tab));
  await save('panel');
  await tab.press('Escape');
  await until('the badge', () => badge(tab));

  if (marker === undefined) return;
  const { x, y } = middle(await textBox(tab, marker));
  await sleep(AT_REST_MS);
  // A tap on a marker that the page links follows the link, which is the page's own to say.
  const taps = byTouch && !(await tab.evaluate(holdsLink, marker));
  await (taps ? tab.tap(x, y) : tab.moveMouse(x, y));
  await until('the card', () => card(tab));
  await save('card');
  await tab.press('Escape');
  await until('the card to close', async () => !(await card(tab)));
}

/** Runs in the page: whether the marker, or a number in it, is a link of the page's own. */
function holdsLink(marker: string): boolean {
  return [...document.querySelectorAll('a')].some(link => {
    const text = link.textContent.trim();
    return text !== '' && marker.includes(text) && link.checkVisibility();
  });
}
