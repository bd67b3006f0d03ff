import { beforeAll, describe, expect, test } from 'vitest';
import { HOST_TAG, type Tab } from '../../scripts/browsers/driver.ts';
import { badge } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { FRAMES, oddPage } from '../hostile/odd-pages.ts';
import { cardCloses, cardOpens, click, describePage, openArticle } from './support/reader.ts';
import { openSession } from './support/session.ts';

const session = openSession({ keepsPages: true });
const SITE = 'https://www.odd-health.test';

beforeAll(() => session.standIn.serve(new URL(SITE).hostname, oddPage));

/** Below the root: "head,body" and whoever else is there. */
const inRoot = (tab: Tab) =>
  tab.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName).join());
const WITH_US = `head,body,${HOST_TAG}`;

async function cardWorks(tab: Tab): Promise<void> {
  await click(tab, '(2)');
  expect((await cardOpens(tab)).name).toBe('Source 2');
  await tab.press('Escape');
  await cardCloses(tab);
  expect(await inRoot(tab)).toBe(WITH_US);
}

describe('an article', () => {
  test.each([
    ['in XHTML', '/xhtml'],
    ['in a document that its site put into a sandbox', '/sandboxed'],
  ])('%s is read, marked and else left as it was', async (_, path) => {
    await openArticle(session.tab, SITE + path);
    await cardWorks(session.tab);
  });

  test('that is written anew after its load has one overlay, and one that hears', async () => {
    const { tab } = session;
    await openArticle(tab, `${SITE}/html`);
    await tab.evaluate((tag: string) => {
      const before = document.querySelector(tag);
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
      Object.assign(window, { before });
    }, HOST_TAG);
    await until('another badge', async () => {
      const isOther = await tab.evaluate(
        (tag: string) => document.querySelector(tag) !== Reflect.get(window, 'before'),
        HOST_TAG,
      );
      return isOther && badge(tab);
    });
    await cardWorks(tab);
  });

  test('that gives way to another page by writing it has no overlay any more', async () => {
    const { driver, tab } = session;
    await tab.evaluate(() => {
      document.open();
      document.write('<!DOCTYPE html><title>Wheels</title><p>Spin the wheel and look at the rim.');
      document.close();
    });
    await until('the page to be read', async () =>
      (await describePage(driver, tab)).includes('"state":"not-health"'),
    );
    expect(await inRoot(tab)).toBe('head,body');
    expect(await tab.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  test('that rested in the back-forward cache has its one overlay, which works', async () => {
    const { tab } = session;
    await openArticle(tab, `${SITE}/counts`);
    await cardWorks(tab); // a page whose scripts are still loading is not kept
    await tab.goto(`${SITE}/text`);
    await tab.evaluate(() => history.back());
    await until('the page out of the cache', async () => {
      if (!(await tab.address()).endsWith('/counts')) return false;
      return tab.evaluate(() => Reflect.get(window, 'restored') === 1);
    });
    await until('the badge', () => badge(tab));
    await cardWorks(tab);
  });
});

test.each(['/svg', '/xml', '/pdf', '/text', 'about:blank'])(
  'in %s nothing of us runs, whatever it says',
  async path => {
    const { driver, tab } = session;
    await tab.goto(path.startsWith('/') ? SITE + path : path);
    expect(await describePage(driver, tab)).toBe('');
    expect(await tab.evaluate((tag: string) => document.getElementsByTagName(tag).length, HOST_TAG)).toBe(0);
  },
);

test('in frames nothing of us runs: of the same site, in a sandbox, of text', async () => {
  const { driver, tab } = session;
  await tab.goto(`${SITE}/frames`);
  expect(await describePage(driver, tab)).toContain('"state":"not-health"');
  const roots = await tab.evaluate(
    count =>
      new Promise<unknown[]>(resolve => {
        const told: unknown[] = [];
        addEventListener('message', ({ data }) => told.push(data) === count && resolve(told));
        for (let at = 0; at < count; at++) frames[at]?.postMessage('', '*');
      }).then(told => told.map(String)),
    FRAMES,
  );
  expect(roots).toEqual(Array.from({ length: FRAMES }, () => 'head,body'));
});
