import { beforeEach, describe, expect, test } from 'vitest';
import { PHONE } from '../../scripts/browsers/driver.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { textBox } from '../../scripts/browsers/page-view.ts';
import { badge, card } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { aimAt, cardCloses, cardOpens, openArticle, scrollMarker, tap } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession({ phone: true });

/** Where this marker is now, without bringing it anywhere. */
const here = (marker: string) => textBox(session.tab, marker, 'stay');

/** It slides in; a finger takes hold of it where it comes to stand. */
const sheetRests = () =>
  until('the sheet to rest', async () => {
    const before = (await card(session.tab))?.box;
    await session.tab.evaluate(async () => {
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    });
    const after = (await card(session.tab))?.box;
    return before && after && before.y === after.y && before.height === after.height ? after : undefined;
  });

describe('on a phone', () => {
  beforeEach(() => openArticle(session.tab, ADDRESSES.sample));

  test('a tap opens the card as a sheet at the bottom, a second tap closes it', async () => {
    const { tab } = session;
    const marker = await aimAt(tab, '(2)', 'start');
    await tab.tap(marker.x, marker.y);
    const { box } = await cardOpens(tab);
    expect(box.width).toBeGreaterThan(PHONE.width - 40);
    expect(box.y + box.height).toBeGreaterThan(PHONE.height - 20);
    await tab.tap(marker.x, marker.y);
    await cardCloses(tab);
  });

  test('a tap elsewhere closes it', async () => {
    const { tab } = session;
    const marker = await aimAt(tab, '(2)', 'start');
    await tab.tap(marker.x, marker.y);
    await cardOpens(tab);
    await tab.tap(marker.x, marker.y - 60);
    await cardCloses(tab);
  });

  test('the sheet leaves the tapped marker in sight, wherever it stands', async () => {
    const { tab } = session;
    for (const y of [40, PHONE.height / 2, PHONE.height - 120]) {
      const marker = middle(await scrollMarker(tab, '(2)', y));
      await tab.tap(marker.x, marker.y);
      const { box } = await cardOpens(tab);
      const scrolled = await here('(2)');
      // Not scrolled; the browser may round the place to a pixel of the screen.
      expect(Math.abs(middle(scrolled).y - marker.y)).toBeLessThan(1);
      const isOver = box.y < scrolled.y + scrolled.height && box.y + box.height > scrolled.y;
      expect(isOver).toBe(false);
      await tab.tap(marker.x, marker.y);
      await cardCloses(tab);
    }
  });

  test('a finger draws the sheet away: down, or up where it hangs from the top', async () => {
    const { tab } = session;
    const marker = await aimAt(tab, '(2)', 'start');
    await tab.tap(marker.x, marker.y);
    const sheet = await sheetRests();
    const top = { x: middle(sheet).x, y: sheet.y + 6 };
    await tab.swipe(top, { x: top.x, y: top.y + 200 });
    await cardCloses(tab);

    const lower = middle(await scrollMarker(tab, '(2)', PHONE.height - 120));
    await tab.tap(lower.x, lower.y);
    const box = await sheetRests();
    expect(box.y).toBe(0);
    const grip = { x: middle(box).x, y: box.height - 6 };
    await tab.swipe(grip, { x: grip.x, y: grip.y - 200 });
    await cardCloses(tab);
  });

  test('a marker that is a link: the first tap shows the card, the second follows the link', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.linkedMarkers);
    const marker = await aimAt(tab, '(2)', 'center');
    await tab.tap(marker.x, marker.y);
    expect((await cardOpens(tab)).name).toBe('Source 2');
    expect(await tab.evaluate(() => location.hash)).toBe('');
    await tab.tap(marker.x, marker.y);
    await cardCloses(tab);
    await until('the link to be followed', () => tab.evaluate(() => location.hash === '#source-2'));
  });

  test('a tap that the page itself has used stays the page’s', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.linkedMarkers);
    await tab.evaluate(() => {
      const link = document.querySelector('a[href="#source-2"]');
      link?.addEventListener('click', event => {
        event.preventDefault();
        document.body.dataset.used = 'yes';
      });
    });
    await tap(tab, '(2)');
    await until('the page to have used it', () => tab.evaluate(() => document.body.dataset.used === 'yes'));
    expect(await card(tab)).toBeUndefined();
  });

  test('the badge is one line and stays inside the screen', async () => {
    const seen = await badge(session.tab);
    if (!seen) throw new Error('no badge');
    expect(seen.box.x).toBeGreaterThanOrEqual(0);
    expect(seen.box.x + seen.box.width).toBeLessThanOrEqual(PHONE.width);
    expect(seen.box.height).toBeLessThan(56);
  });
});
