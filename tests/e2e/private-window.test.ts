import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, button, chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { everythingStored } from './support/own-pages.ts';
import { cardSays, click, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

/* The reader allowed the extension in private windows, and look-ups ahead. */

const session = openSession({ inPrivateWindows: true });

/** Any request that the extension would make by itself, and any writing, is done by then. */
const A_WHILE_MS = 2_000;

const DOI = '10.5555/sample.in-private';

/** A page of ours in the ordinary window, which itself stores and asks nothing. */
let own: Tab;
const stored = () => own.evaluate(everythingStored);

describe('in a private window', () => {
  let tab: Tab;
  let before: string;
  beforeAll(async () => {
    await chooseLookups(session.driver, 'ahead');
    own = await session.driver.newTab();
    await own.goto(`${session.driver.extensionOrigin}/welcome.html`);
    await sleep(A_WHILE_MS);
    before = await stored();
    tab = await session.driver.newPrivateTab();
  });

  test('nothing is asked ahead', async () => {
    session.standIn.forgetRequests();
    await openArticle(tab, ADDRESSES.withDoi(DOI));
    await sleep(A_WHILE_MS);
    expect(session.standIn.serviceRequests()).toEqual([]);
  });

  test('an opened card is asked about, and again the next time; nothing of it is written down', async () => {
    const { standIn } = session;
    for (const round of ['first', 'again']) {
      standIn.forgetRequests();
      await openArticle(tab, `${ADDRESSES.withDoi(DOI)}#${round}`);
      await tab.reload();
      await until('the badge', () => badge(tab));
      await click(tab, '(1)');
      await cardSays(tab, /A paper with the DOI 10\.5555\/sample\.in-private \(sample data\)/);
      await sleep(A_WHILE_MS);
      expect(standIn.serviceRequests().length).toBeGreaterThan(0);
    }
    expect(await stored()).toBe(before);
  });

  test('what is hidden there until the browser closes is shown elsewhere, and forgotten with the last window', async () => {
    await openArticle(session.tab, ADDRESSES.sample);
    await tab.activate();
    for (const name of [/^Hide …$/, /^Hide until the browser closes$/]) {
      const { x, y } = middle((await until(`the button ${name}`, () => button(tab, name))).box);
      await tab.click(x, y);
    }
    await until('the page to be left alone', async () => !(await badge(tab)));
    expect(await badge(session.tab)).toBeDefined();
    expect(await stored()).toContain('hidden-private');
    await tab.close();
    await until('the choice to be forgotten', async () => !(await stored()).includes('hidden-private'));
  });

  test('what an ordinary window asks is written down, so that the above could have failed', async () => {
    await openArticle(session.tab, ADDRESSES.withDoi(DOI));
    await until('an entry', async () => (await stored()).includes(DOI));
  });
});
