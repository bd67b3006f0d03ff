import { beforeAll, describe, expect, test } from 'vitest';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, card, chooseLookups, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { unsafeIn } from '../hostile/inspect.ts';
import { VECTORS } from '../hostile/vectors.ts';
import { vectorsCrossref, vectorsEuropePmc, vectorsOpenAlex, vectorsPage } from '../hostile/vectors-page.ts';
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

/** Runs in a page of the extension: what is in another tab of the extension, and what is unsafe in it. */
function otherTab(path: string): { words: number; unsafe: string[] } | null {
  const view = chrome.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname === path);
  if (!view) return null;
  const elements = [...view.document.querySelectorAll('*')];
  const unsafe = elements.flatMap(element => [
    ...(/^(?:IMG|IFRAME|OBJECT|EMBED|IMAGE|VIDEO|AUDIO|MATH|BASE|TEMPLATE|X)$/i.test(element.tagName)
      ? [element.tagName]
      : []),
    ...[...element.attributes].filter(({ name }) => /^on|^srcdoc$/i.test(name)).map(({ name }) => name),
    ...(element.tagName === 'A' && !/^https?:\/\//.test(element.getAttribute('href') ?? '')
      ? [`link to ${element.getAttribute('href')}`]
      : []),
  ]);
  return { words: view.document.body.textContent.length, unsafe };
}

describe('text from outside is text, in all of the product', () => {
  beforeAll(async () => {
    const { standIn, driver, tab } = session;
    standIn.serve(HOST, vectorsPage);
    standIn.serve('api.crossref.org', vectorsCrossref);
    standIn.serve('api.openalex.org', vectorsOpenAlex);
    standIn.serve('www.ebi.ac.uk', vectorsEuropePmc);
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
    const seen = await until('the article in the side panel', async () => {
      const there = await side.evaluate(otherTab, '/sidepanel.html');
      return there && there.words > 1000 && there;
    });
    expect(seen.unsafe).toEqual([]);
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
    const seen = await until('what is in it', async () => {
      const there = await own.evaluate(otherTab, path);
      return there && there.words > 1000 && there;
    });
    expect(seen.unsafe).toEqual([]);
    await own.close();
    await tab.activate();
    expect(await calls()).toBe(0);
  });
});
