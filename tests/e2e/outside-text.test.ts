import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, card, chooseLookups, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { unsafeIn } from '../hostile/inspect.ts';
import { PACKS, VECTORS } from '../hostile/vectors.ts';
import { vectorsPage } from '../hostile/vectors-page.ts';
import { SERVICES } from '../hostile/vectors-services.ts';
import { click, openArticle } from './support/reader.ts';
import { openSession } from './support/session.ts';

const session = openSession();
const HOST = 'www.vectors-health.test';

/** Presses a control of the overlay. @returns whether there was one */
function press(root: ShadowRoot, selector: string): boolean {
  const control = root.querySelector<HTMLElement>(selector);
  control?.click();
  return control !== null;
}

/** Runs in a page of the extension: how many characters stand in another tab of the extension. */
function charactersIn(path: string): number {
  const view = chrome.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname === path);
  return view?.document.body.textContent.length ?? 0;
}

/** What is unsafe in another tab of the extension, once the article is there. */
async function unsafeInTab(own: Tab, path: string): Promise<string[]> {
  await until(`the article in ${path}`, async () => (await own.evaluate(charactersIn, path)) > 1000);
  return own.evaluate(unsafeIn, path);
}

describe('text from outside is text, in all of the product', () => {
  beforeAll(async () => {
    const { standIn, driver, tab } = session;
    standIn.serve(HOST, vectorsPage);
    for (const [host, answer] of Object.entries(SERVICES)) standIn.serve(host, answer);
    await chooseLookups(driver, 'ahead');
    await openArticle(tab, `https://${HOST}/vectors`);
  });

  const calls = () => session.tab.evaluate((): number => Reflect.get(window, 'calls'));

  test('there are enough of them', () => expect(VECTORS.length).toBeGreaterThan(150));

  test('on the card', async () => {
    const { tab } = session;
    await click(tab, '(3)');
    await until('the card with its record', async () => {
      const seen = await card(tab);
      return seen?.text.includes('Journal');
    });
    expect(await tab.inOverlay(unsafeIn)).toEqual([]);
    await tab.press('Escape');
    expect(await calls()).toBe(0);
  });

  test('on a card of trials and of pages of Wikipedia', async () => {
    const { tab } = session;
    await click(tab, `(${VECTORS.length + 1}-${VECTORS.length + 2 * PACKS})`);
    await until('all records', async () => {
      const records = (await card(tab))?.text.match(/On tea/g) ?? [];
      return records.length >= 2 * PACKS;
    });
    expect(await tab.inOverlay(unsafeIn)).toEqual([]);
    await tab.press('Escape');
    expect(await calls()).toBe(0);
  });

  test('in the panel, for every reference', async () => {
    const { tab } = session;
    const at = middle((await until('the badge', () => badge(tab))).box);
    await tab.click(at.x, at.y);
    await until('the panel', () => panel(tab));
    await until('all records', () =>
      tab.inOverlay(
        (root, count) => root.querySelectorAll('.eo-reference .eo-notice').length >= count,
        VECTORS.length,
      ),
    );
    expect(await tab.inOverlay(unsafeIn)).toEqual([]);
    expect(await calls()).toBe(0);
  });

  test('in the side panel, which follows the article', async () => {
    const { driver, tab } = session;
    const side = await driver.newTab();
    await side.goto(`${driver.extensionOrigin}/sidepanel.html`);
    await tab.activate();
    expect(await unsafeInTab(side, '/sidepanel.html')).toEqual([]);
    expect(await calls()).toBe(0);
    await side.close();
    await tab.activate();
  });

  test.each([
    ['/worksheet.html', '[aria-labelledby=eo-panel-worksheet] button'],
    ['/export.html', '.eo-export-offer button'],
  ])('in %s', async (path, opener) => {
    const { driver, tab } = session;
    await tab.inOverlay(press, '.eo-panel input[value=student]');
    await until('the offer', () => tab.inOverlay(press, `.eo-panel ${opener}`));
    await until('the tab', async () => (await driver.addresses()).some(address => address.includes(path)));
    const own = await driver.newTab();
    await own.goto(`${driver.extensionOrigin}/options.html`);
    expect(await unsafeInTab(own, path)).toEqual([]);
    await own.close();
    await tab.activate();
    expect(await calls()).toBe(0);
  });
});
