import { beforeEach, describe, expect, test } from 'vitest';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { badge, card } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { cardOpens, click, hover, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** A card that wrongly opened would be there by then. */
const A_WHILE_MS = 800;

/** How many of our hosts are on the page. */
const hosts = () => session.tab.evaluate(tag => document.querySelectorAll(tag).length, HOST_TAG);

describe('the extension is reloaded while an article is open', () => {
  beforeEach(() => openArticle(session.tab, ADDRESSES.sample));

  test('nothing of the old overlay stays, and the page goes on as it was', async () => {
    const { driver, tab } = session;
    await click(tab, '(2)');
    await cardOpens(tab);
    const body = await tab.evaluate(() => document.body.outerHTML);
    await driver.reloadExtension();

    await until('the old card to go', async () => !(await card(tab)));
    expect(await tab.evaluate(() => document.body.outerHTML)).toBe(body);
    if (driver.name === 'firefox') {
      // Firefox starts the new script in pages that are open: it takes the place of the old one.
      await until('the new badge', () => badge(tab));
      await hover(tab, '(1)');
      expect((await cardOpens(tab)).name).toBe('Source 1');
      expect(await hosts()).toBe(1);
    } else {
      await until('the old host to go', async () => (await hosts()) === 0);
      expect(await tab.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
      await hover(tab, '(1)');
      await sleep(A_WHILE_MS);
      expect(await card(tab)).toBeUndefined();
    }
  });

  test('after loading the page anew there is one overlay, and it works', async () => {
    const { driver, tab } = session;
    await driver.reloadExtension();
    await tab.reload();
    await until('the badge', () => badge(tab));
    expect(await hosts()).toBe(1);
    await hover(tab, '(2)');
    expect((await cardOpens(tab)).name).toBe('Source 2');
  });
});
