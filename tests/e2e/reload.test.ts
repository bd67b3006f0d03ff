import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { badge, card } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { cardOpens, click, hover, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';
import { pageState, watch } from './support/witness.ts';

/*
 * What each browser does to a page that is open: Chromium leaves the old script running, which takes its own things
 * away; Firefox destroys it at once, and with the manifest's style sheet goes all that showed of it.
 */

const session = openSession();
const isFirefox = () => session.driver.name === 'firefox';

/** A card that wrongly opened would be there by then. */
const A_WHILE_MS = 800;

/** How many of our hosts are on the page. */
const hosts = () => session.tab.evaluate(tag => document.querySelectorAll(tag).length, HOST_TAG);
const isGone = async () => (await hosts()) === 0;
/** What the browser draws of hosts and marks; a script that was destroyed cannot take its element away. */
const drawnHosts = () =>
  session.tab.evaluate(
    tag =>
      [...document.querySelectorAll(tag)].filter(host => getComputedStyle(host).display !== 'none').length,
    HOST_TAG,
  );

beforeAll(() => watch(session.tab));

test('an error that nobody catches would be seen', async () => {
  const { driver, tab } = session;
  await openArticle(tab, ADDRESSES.sample);
  await tab.evaluate(() => void setTimeout(() => Promise.reject(new Error('seen by the test'))));
  await until('the error', async () =>
    (await driver.uncaughtErrors()).some(words => /seen by the/.test(words)),
  );
});

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
    if (isFirefox()) {
      // Firefox starts the new script in pages that are open: it takes the place of the old one.
      await until('the new badge', () => badge(tab));
      await hover(tab, '(1)');
      expect((await cardOpens(tab)).name).toBe('Source 1');
      expect(await hosts()).toBe(1);
    } else {
      await until('the old host to go', isGone);
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

describe('the extension is taken away while a card is open', () => {
  test('switched off: nothing of it is drawn, and the page is as without it', () =>
    leavesNothing(() => session.driver.switchExtension(false)));

  test('switched on again: in Firefox on the open page, in Chromium once it is loaded anew, one overlay works', async () => {
    const { driver, tab } = session;
    await driver.switchExtension(true);
    if (!isFirefox()) await tab.reload();
    await tab.activate();
    await until('the badge', () => badge(tab));
    expect(await hosts()).toBe(1);
    // Not the one on which the pointer still rests.
    await hover(tab, '(1)');
    expect((await cardOpens(tab)).name).toBe('Source 1');
  });

  test('removed: nothing of it is drawn, and the page is as without it', () =>
    leavesNothing(() => session.driver.removeExtension()));

  async function leavesNothing(takeAway: () => Promise<void>): Promise<void> {
    const { driver, tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    await click(tab, '(2)');
    await cardOpens(tab);
    const withCard = await tab.screenshot();
    const [before, errors] = [await pageState(tab), await driver.uncaughtErrors()];
    await takeAway();
    await tab.activate();
    await until('all of it to be out of sight', async () => (await drawnHosts()) === 0);
    expect(await pageState(tab)).toEqual(before);
    if (!isFirefox()) {
      await until('the host to go', isGone);
      expect(await tab.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    }

    // All that a script of ours listened to, or would still ask the extension about.
    await tab.evaluate(() => {
      history.pushState({}, '', '#elsewhere');
      history.pushState({}, '', `${location.pathname}?next`);
      document.querySelector('article, main, body')?.append(document.createElement('p'));
      dispatchEvent(new Event('resize'));
    });
    await hover(tab, '(1)');
    await click(tab, '(2)');
    await tab.press('Escape');
    await sleep(A_WHILE_MS);
    expect(await drawnHosts()).toBe(0);
    expect(await driver.uncaughtErrors()).toEqual(errors);

    const left = await tab.screenshot();
    expect(left.equals(withCard)).toBe(false);
    await tab.reload();
    expect(await hosts()).toBe(0);
    expect((await tab.screenshot()).equals(left)).toBe(true);
  }
});
