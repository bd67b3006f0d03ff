import { beforeEach, describe, expect, test } from 'vitest';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { badge, card } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { cardOpens, click, hover, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** The extension goes and comes back, as in an update, while a page of it asks for that. */
async function reloadExtension(): Promise<void> {
  const own = await session.driver.newTab();
  await own.goto(`${session.driver.extensionOrigin}/options.html`);
  // The page is taken away with the extension, so it can't answer.
  await own.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 100));
  await sleep(2_000);
  await session.tab.activate();
}

describe('the extension is reloaded while an article is open', () => {
  beforeEach(() => openArticle(session.tab, ADDRESSES.sample));

  test('nothing of the old overlay stays in sight, and the page goes on', async () => {
    const { tab } = session;
    await click(tab, '(2)');
    await cardOpens(tab);
    const body = await tab.evaluate(() => document.body.outerHTML);
    await reloadExtension();

    await until('the old card to go', async () => !(await card(tab)));
    await until('the old badge to go', async () => !(await badge(tab)));
    expect(await tab.evaluate(() => document.body.outerHTML)).toBe(body);
    await hover(tab, '(1)');
    await sleep(800);
    expect(await card(tab)).toBeUndefined();
  });

  test('after loading the page anew there is one overlay, and it works', async () => {
    const { tab } = session;
    await reloadExtension();
    await tab.reload();
    await until('the badge', () => badge(tab));
    expect(await tab.evaluate(tag => document.querySelectorAll(tag).length, HOST_TAG)).toBe(1);
    await hover(tab, '(2)');
    expect((await cardOpens(tab)).name).toBe('Source 2');
  });
});
