import { describe, expect, inject, test } from 'vitest';
import { openChromium } from '../../scripts/browsers/chromium.ts';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { badge } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { buildFolder } from '../../scripts/builds.ts';
import { describePage, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** The detector looks a second time after 2.5 s. */
const AFTER_SECOND_LOOK_MS = 3_500;

describe('a page that is no health article', () => {
  test('has no host element and no marks, and the popup says why', async () => {
    const { driver, tab } = session;
    await tab.goto(ADDRESSES.noHealth);
    await sleep(AFTER_SECOND_LOOK_MS);
    expect(await tab.evaluate(tag => document.querySelector(tag), HOST_TAG)).toBeNull();
    expect(await tab.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await describePage(driver, tab)).toContain('"state":"not-health"');
  });

  test('while on a health article the popup says that it is shown', async () => {
    const { driver, tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    expect(await describePage(driver, tab)).toContain('"state":"shown"');
  });

  // Firefox lets nobody look into a content script's world.
  if (inject('browser') === 'chromium') {
    test('never loads the overlay: its world has the detector alone', async () => {
      const chromium = await openChromium(findBrowser('chromium') ?? '', {
        extension: buildFolder('chromium'),
        proxyPort: session.standIn.port,
        headless: true,
      });
      try {
        const tab = await chromium.newTab();
        const hasOverlay = () => tab.inContentScript(() => 'evidenceOverlay' in globalThis);
        await tab.goto(ADDRESSES.noHealth);
        await sleep(AFTER_SECOND_LOOK_MS);
        expect(await hasOverlay()).toBe(false);
        await tab.goto(ADDRESSES.sample);
        await until('the badge', () => badge(tab));
        expect(await hasOverlay()).toBe(true);
      } finally {
        await chromium.close();
      }
    });
  }
});
