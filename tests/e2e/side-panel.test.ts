import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { chooseLookups } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { clickOn, everythingStored, withOptions } from './support/own-pages.ts';
import { cardOpens, click, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

/*
 * The side panel's page stands in a tab of the article's window and follows, as it does beside the page, the tab in
 * front: never the one it stands in, so that it can be looked at and pressed without leaving the article.
 */

const session = openSession();

let side: Tab;

/** Runs in the side panel. */
const headings = (level: string) =>
  [...document.querySelectorAll(level)].map(({ textContent }) => textContent ?? '');

// Not `innerText`: that leaves out what is laid out as it is scrolled to.
const sideText = () => side.evaluate(() => document.querySelector('main')?.textContent ?? '');
const sideSays = (words: RegExp) =>
  until(`the side panel to say ${words}`, async () => words.test(await sideText()));

const articleShows = () =>
  until('the article', async () => (await side.evaluate(headings, 'h3')).includes('Who'));

/** Presses what the side panel shows under these words, wherever it is scrolled to. */
async function press(words: string): Promise<void> {
  await until(`“${words}” in the side panel`, () =>
    side.evaluate(name => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.includes(name),
      );
      found?.click();
      return found !== undefined;
    }, words),
  );
}

/** Runs in a page: what is marked as shown. */
const marked = () => {
  const [range] = CSS.highlights.get('evidence-overlay-active') ?? [];
  if (!range) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
};

beforeAll(async () => {
  side = await session.driver.newTab();
  await side.goto(`${session.driver.extensionOrigin}/sidepanel.html`);
  await sideSays(/No page to follow/);
});

describe('the side panel', () => {
  test('follows the tab in front from page to page', async () => {
    const { tab, driver } = session;
    await openArticle(tab, ADDRESSES.sample);
    await articleShows();
    await sideSays(/You have not chosen yet/);
    expect((await side.evaluate(headings, 'h4')).length).toBeGreaterThan(0);
    await tab.goto(ADDRESSES.noHealth);
    await sideSays(/Not read as a health article/);
    const other = await driver.newTab();
    await other.goto(`${driver.extensionOrigin}/worksheet.html`);
    await sideSays(/Cannot read this page/);
    await openArticle(tab, ADDRESSES.sample);
    await articleShows();
    await other.close();
  });

  test('shows words in the page, which stays as it is', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.long);
    const title = await tab.evaluate(() => document.title);
    await until('the long article', async () =>
      (await side.evaluate(headings, 'h2')).some(heading => title.includes(heading) && heading !== ''),
    );
    const before = await tab.evaluate(() => document.body.outerHTML);
    await press('Show');
    expect(await until('a mark', () => tab.evaluate(marked))).not.toBe('');
    expect(await tab.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  test('stores nothing and asks nobody, and gives its list to a tab of ours', async () => {
    const { tab, driver, standIn } = session;
    const stored = () => side.evaluate(everythingStored);
    await openArticle(tab, ADDRESSES.sample);
    const before = await stored();
    standIn.forgetRequests();
    await tab.reload();
    await articleShows();
    expect(standIn.serviceRequests()).toEqual([]);
    expect(await stored()).toBe(before);
    await press('Save or copy the list');
    await until('the tab to save from', async () =>
      (await driver.addresses()).some(address => address.includes('/export.html')),
    );
  });

  test('tells what comes late', async () => {
    const { tab, driver } = session;
    await chooseLookups(driver, 'on-open');
    await openArticle(tab, ADDRESSES.withDoi('10.5555/sample.beside'));
    await articleShows();
    await click(tab, '(1)');
    await cardOpens(tab);
    await sideSays(/A paper with the DOI 10\.5555\/sample\.beside/);
  });

  test('is answered alone: another page of ours is sent away', async () => {
    await openArticle(session.tab, ADDRESSES.sample);
    const heard = await withOptions(session.driver, own =>
      own.evaluate(async () => {
        const heard: string[] = [];
        for (const { id } of await chrome.tabs.query({})) {
          if (id === undefined) continue;
          const port = chrome.tabs.connect(id, { name: 'side-panel', frameId: 0 });
          port.onMessage.addListener(() => heard.push('told'));
          await new Promise<void>(resolve => port.onDisconnect.addListener(() => resolve()));
        }
        return heard;
      }),
    );
    expect(heard).toEqual([]);
  });

  test('opens from the options, by a click', async () => {
    await withOptions(session.driver, async own => {
      await clickOn(own, 'Open the side panel');
      await until('the side panel', () => own.evaluate(isOpen));
    });
  });
});

/** Runs in a page of the extension. */
async function isOpen(): Promise<boolean> {
  if ('sidePanel' in chrome) {
    return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  }
  const { browser } = globalThis as unknown as {
    browser: { sidebarAction: { isOpen(details: object): Promise<boolean> } };
  };
  return browser.sidebarAction.isOpen({});
}
