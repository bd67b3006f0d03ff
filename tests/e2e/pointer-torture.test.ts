import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DESKTOP, type Point } from '../../scripts/browsers/driver.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { textBox, textBoxes } from '../../scripts/browsers/page-view.ts';
import { card, chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { watchCards, witnessed, wrongCards } from './support/card-witness.ts';
import { BROKEN_MARKER, MARKERS } from './support/fifty-markers.ts';
import { cardCloses, cardOpens, leave, NOWHERE, openArticle, scrollMarker } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** Half a frame: a hand that is in a hurry. */
const FAST_MS = 8;
/** As long as a hover waits, and a little. */
const HOVER_MS = 340;
/** Away for less than the 300 ms after which a card closes. */
const ALMOST_CLOSED_MS = 200;
const CLOSES_AFTER_MS = 300;
/** A few frames: what is shorter no eye sees, nor do we. */
const AWAY_MS = 60;
/** A line of text is in the window to its last pixel. */
const EDGE_PX = 2;

/** Middles of the markers that are in the window now, in reading order. */
const markersInWindow = () =>
  session.tab.evaluate(count => {
    const found: { number: number; x: number; y: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of (node.nodeValue ?? '').matchAll(/\((\d+)\)/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const rect = range.getBoundingClientRect();
        const isSeen = rect.top > 0 && rect.bottom < innerHeight && Number(match[1]) <= count;
        const at = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        if (isSeen) found.push({ number: Number(match[1]), ...at });
      }
    }
    return found;
  }, MARKERS);

/** The marker's line in the middle of the window; where the page ends, as near as it gets. */
const aim = async (marker: string) => middle(await scrollMarker(session.tab, marker, DESKTOP.height / 2));

/** Every few pixels from one point to the other. */
function line(from: Point, to: Point, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / steps,
    y: from.y + ((to.y - from.y) * at) / steps,
  }));
}

/** Nothing wrong was seen, and nothing is left when the pointer is gone. */
async function expectCalm(): Promise<void> {
  const { tab } = session;
  await leave(tab);
  await cardCloses(tab);
  expect(wrongCards(await witnessed(tab))).toEqual([]);
}

/** None opens late. Where a busy machine held the pointer up for as long as a hover takes, a card was asked for. */
async function expectNone(): Promise<void> {
  await sleep(HOVER_MS);
  await expectCalm();
}

describe('a restless pointer', () => {
  beforeAll(async () => {
    await chooseLookups(session.driver, 'off');
    await openArticle(session.tab, ADDRESSES.fiftyMarkers);
    await until('the script of the card', async () => {
      const { tab } = session;
      const { x, y } = await aim('(1)');
      await tab.click(x, y);
      return card(tab);
    });
    await session.tab.press('Escape');
    await cardCloses(session.tab);
  });

  beforeEach(async () => {
    const { tab } = session;
    await leave(tab);
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await cardCloses(tab);
    await watchCards(tab);
  });

  test('that passes over all markers, there and back, opens nothing', async () => {
    const { tab } = session;
    let seen = 0;
    for (let top = 0; seen < MARKERS; top += DESKTOP.height) {
      await tab.evaluate(to => scrollTo({ top: to, behavior: 'instant' }), top);
      const markers = await markersInWindow();
      if (markers.length === 0 && top > 0) break;
      seen = Math.max(seen, ...markers.map(({ number }) => number));
      await tab.moveAlong([...markers, ...markers.toReversed(), NOWHERE], FAST_MS);
    }
    expect(seen).toBe(MARKERS);
    await expectNone();
  });

  test('that goes into the card over other markers keeps its card', async () => {
    const { tab } = session;
    const { x, y } = await aim('(16)');
    await tab.moveMouse(x, y);
    const opened = await cardOpens(tab);
    const to = middle(opened.box);
    await tab.moveAlong(line({ x, y }, to, 12), FAST_MS);
    await sleep(CLOSES_AFTER_MS + 100);
    expect((await card(tab))?.name).toBe('Source 16');
    const { cards } = await witnessed(tab);
    expect(cards.map(({ name }) => name)).toEqual(['Source 16']);
    await expectCalm();
  });

  test('under which the page is scrolled opens nothing', async () => {
    const { tab } = session;
    for (const marker of ['(2)', '(17)']) {
      const at = await aim(marker);
      await tab.moveMouse(at.x, at.y);
      await tab.wheel(at, 60);
    }
    await expectNone();
  });

  test('that comes back before the card has closed still has it', async () => {
    const { tab } = session;
    const at = await aim('(18)');
    // How long it was away is what the page saw: a busy machine makes it longer, and then the card rightly closes.
    const wasSoonBack = await until('a return in time', async () => {
      await leave(tab);
      await cardCloses(tab);
      await watchCards(tab);
      await tab.moveMouse(at.x, at.y);
      await cardOpens(tab);
      await tab.moveAlong([{ x: at.x, y: at.y - 60 }], ALMOST_CLOSED_MS);
      await tab.moveMouse(at.x, at.y);
      await sleep(CLOSES_AFTER_MS);
      const { cards, pointed } = await witnessed(tab);
      const back = pointed.at(-1)?.at ?? 0;
      const left = pointed.at(-2)?.at ?? 0;
      const awayMs = back - left;
      return awayMs < CLOSES_AFTER_MS - 4 * FAST_MS ? cards.map(({ name }) => name) : undefined;
    });
    expect(wasSoonBack).toEqual(['Source 18']);
    await expectCalm();
  });

  test('that leaves just before the card would open has none, and waits anew', async () => {
    const { tab } = session;
    const at = await aim('(19)');
    const away = { x: at.x, y: at.y - 60 };
    for (let times = 0; times < 2; times++) {
      await tab.moveAlong([at], 290 - 4 * FAST_MS);
      await tab.moveAlong([away, at], AWAY_MS);
      await tab.moveMouse(away.x, away.y);
    }
    await expectNone();
  });

  test('finds a marker that is broken over two lines on each of them', async () => {
    const { tab } = session;
    await aim(BROKEN_MARKER);
    const lines = (await textBoxes(tab, BROKEN_MARKER))?.map(middle) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    await tab.moveAlong([...lines, ...lines.toReversed(), NOWHERE], FAST_MS);
    await expectNone();
    for (const { x, y } of lines) {
      await tab.moveMouse(x, y);
      expect((await cardOpens(tab)).text).toContain('Source 7');
      await leave(tab);
      await tab.press('Escape');
      await cardCloses(tab);
    }
  });

  test.each([
    ['top', '(1)', 0],
    ['bottom', '(1)', DESKTOP.height],
    ['left', '(7)', 0],
    ['right, top', '(11)', 0],
    ['right, bottom', '(15)', DESKTOP.height],
  ])('at the %s edge the card lies in the window, and not over its marker', async (_, marker, edge) => {
    const { tab } = session;
    const { height } = await textBox(tab, marker, 'stay');
    // The marker's line at the very edge; where the page ends, as near as it gets.
    await scrollMarker(tab, marker, edge === 0 ? EDGE_PX : edge - height - EDGE_PX);
    const box = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const place = (await markersInWindow()).find(({ number }) => `(${number})` === marker);
    if (!place) throw new Error(`${marker} is not in the window`);
    await tab.click(place.x, place.y);
    const seen = (await cardOpens(tab)).box;
    expect(seen.x).toBeGreaterThanOrEqual(0);
    expect(seen.y).toBeGreaterThanOrEqual(0);
    expect(seen.x + seen.width).toBeLessThanOrEqual(box.width);
    expect(seen.y + seen.height).toBeLessThanOrEqual(box.height);
    const isOver =
      place.x > seen.x && place.x < seen.x + seen.width && place.y > seen.y && place.y < seen.y + seen.height;
    expect(isOver).toBe(false);
    await tab.press('Escape');
    await cardCloses(tab);
  });
});
