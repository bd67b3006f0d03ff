import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, button, chooseLookups } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { everythingStored, whatIsStored, withOptions } from './support/own-pages.ts';
import { cardSays, click, describePage, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession, SITE } from './support/session.ts';

/* The browser is closed and opened again with the same profile. The tests build on one another. */

const session = openSession({ keepProfile: true });

/** Another health site with the same pages. */
const OTHER_SITE = 'https://www.other-health.test';
const OTHER = ADDRESSES.sample.replace(SITE, OTHER_SITE);

const asked = '10.5555/sample.before-the-restart';

async function press(name: RegExp): Promise<void> {
  const { tab } = session;
  const { x, y } = middle((await until(`the button ${name}`, () => button(tab, name))).box);
  await tab.click(x, y);
}

const stored = () => withOptions(session.driver, own => own.evaluate(everythingStored));
const settings = () =>
  withOptions(session.driver, own => own.evaluate(() => chrome.storage.local.get('settings')));

let before: unknown;

beforeAll(async () => {
  const { driver, standIn, tab } = session;
  standIn.serve(new URL(OTHER_SITE).hostname, standIn.pages(new URL(SITE).hostname));
  await chooseLookups(driver, 'on-open');
  await openArticle(tab, OTHER);
  await press(/^Hide …$/);
  await press(/^Hide on this site$/);
  const other = await driver.newTab();
  await openArticle(other, ADDRESSES.sample);
  await openArticle(tab, ADDRESSES.withDoi(asked));
  await click(tab, '(1)');
  await cardSays(tab, /sample data/);
  await tab.press('Escape');
  await press(/^Hide …$/);
  await press(/^Hide until the browser closes$/);
  await until('the page to be left alone', async () => !(await badge(tab)));
  await until('the other tab to follow', async () => !(await badge(other)));
  before = await settings();
  expect(await stored()).toContain(asked);
  expect((await withOptions(driver, own => own.evaluate(whatIsStored))).session).toContain('hidden-session');
  await session.restart();
});

test('what belonged to the session is gone, and the settings are as they were', async () => {
  const { session: left } = await withOptions(session.driver, own => own.evaluate(whatIsStored));
  expect(left).not.toContain('hidden-session');
  expect(await settings()).toEqual(before);
});

test('the overlay works at once, asks as was chosen, and knows nothing of what was asked', async () => {
  const { driver, standIn, tab } = session;
  standIn.forgetRequests();
  await openArticle(tab, ADDRESSES.sample);
  await click(tab, '(1)');
  await cardSays(tab, /sample data/);
  expect(standIn.serviceRequests().length).toBeGreaterThan(0);
  expect(await stored()).not.toContain(asked);
  await openArticle(tab, ADDRESSES.withDoi(asked));
  standIn.forgetRequests();
  await click(tab, '(1)');
  await cardSays(tab, /A paper with the DOI 10\.5555\/sample\.before-the-restart/);
  expect(standIn.serviceRequests().length).toBeGreaterThan(0);
  expect(await driver.uncaughtErrors()).toEqual([]);
});

test('the site that was left out is left out', async () => {
  const { driver, tab } = session;
  await tab.goto(OTHER);
  await until('the detector to know', async () => (await describePage(driver, tab)).includes('"off"'));
  expect(await badge(tab)).toBeUndefined();
});

/** Chromium reads policies from folders of the whole machine; Firefox on Linux, from the reader's home as well. */
if (inject('browser') === 'firefox' && process.platform === 'linux')
  test('an administrator who has switched look-ups off meanwhile is obeyed, and named', async () => {
    const home = await mkdtemp(join(tmpdir(), 'evidence-overlay-home-'));
    const folder = join(home, '.mozilla', 'managed-storage');
    const name = 'evidence-overlay@example-health.test';
    const policy = { name, description: 'for the test', type: 'storage', data: { lookupsOff: true } };
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}.json`), JSON.stringify(policy));
    try {
      await session.restart({ home });
      const { driver, standIn, tab } = session;
      standIn.forgetRequests();
      await openArticle(tab, ADDRESSES.sample);
      await click(tab, '(1)');
      await cardSays(tab, /look-ups are off/);
      expect(standIn.serviceRequests()).toEqual([]);
      const words = await withOptions(driver, own => own.evaluate(() => document.body.innerText));
      expect(words).toMatch(/administrator/i);
      // What the reader has chosen is there when the administrator changes their mind.
      expect(await settings()).toEqual(before);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  });
