import { type ChromiumDriver, type ChromiumTab, openChromium } from '../../scripts/browsers/chromium.ts';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { badge, chooseLookups, type LookupChoice } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { build, buildFolder, isCurrent } from '../../scripts/builds.ts';
import { type StandIn, startStandIn } from '../../scripts/stand-in/server.ts';

const HOST = 'health.bench.test';

/** The production build in a browser of its own, with a stand-in for the whole internet. */
export interface Product {
  readonly standIn: StandIn;
  readonly tab: ChromiumTab;
  /** Serves the HTML. @returns its address */
  serve(name: string, html: string): string;
  /** Opens a page and waits until the overlay has read it. */
  openArticle(address: string): Promise<void>;
}

/** Opens all of it for as long as `run` takes; builds the extension first where the build is older than the code. */
export async function withProduct<T>(
  lookups: LookupChoice,
  run: (product: Product) => Promise<T>,
): Promise<T> {
  if (!isCurrent('chromium') && !build('chromium')) throw new Error('the extension could not be built');
  const path = findBrowser('chromium');
  if (path === undefined) throw new Error('no Chromium on this machine');
  const standIn = await startStandIn();
  let driver: ChromiumDriver | undefined;
  try {
    driver = await openChromium(path, {
      extension: buildFolder('chromium'),
      proxyPort: standIn.port,
      headless: true,
    });
    const welcome = `${driver.extensionOrigin}/welcome.html`;
    const { addresses } = driver;
    await until('the welcome page of the first run', async () => (await addresses()).includes(welcome));
    await chooseLookups(driver, lookups);
    const pages = new Map<string, string>();
    standIn.serve(HOST, ({ path: asked }) => {
      const body = pages.get(asked);
      return body === undefined
        ? { status: 404, body: '' }
        : { type: 'text/html; charset=utf-8', headers: FINE_CLOCK, body };
    });
    const tab = await driver.newTab();
    await tab.activate();
    return await run({
      standIn,
      tab,
      serve(name, html) {
        pages.set(`/${name}`, html);
        return `https://${HOST}/${name}`;
      },
      async openArticle(address) {
        await tab.goto(address);
        await until('the badge', () => badge(tab), LONGEST_READING_MS);
      },
    });
  } finally {
    await driver?.close();
    await standIn.stop();
  }
}

/** A large page on a slow processor. */
const LONGEST_READING_MS = 60_000;

/** Cross-origin isolated pages have clocks of 5 µs (High Resolution Time, section 7). */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
