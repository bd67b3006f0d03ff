import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DESKTOP, type Point } from '../../scripts/browsers/driver.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, card, chooseLookups } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { PARTING_PAGE } from './support/parting-page.ts';
import { cardCloses, cardOpens, leave, NOWHERE, openArticle, scrollMarker } from './support/reader.ts';
import { openSession } from './support/session.ts';

const session = openSession();

const HOST = 'www.parting-health.test';
const ADDRESS = `https://${HOST}/hay-fever`;
/** So near to the top or the bottom of the window that the card opens on the other side. */
const NEAR_PX = 100;
const MIDDLE = DESKTOP.height / 2;

beforeAll(async () => {
  session.standIn.serve(HOST, () => ({ type: 'text/html; charset=utf-8', body: PARTING_PAGE }));
  await chooseLookups(session.driver, 'off');
});

beforeEach(() => openArticle(session.tab, ADDRESS));

/** Opens the card of a marker that stands at this height of the window. @returns where the pointer rests from then on */
async function hoverAt(marker: string, height: number): Promise<Point> {
  const { tab } = session;
  // A pointer that moves just after a scroll is heard a moment later.
  const at = middle(await scrollMarker(tab, marker, height));
  await tab.moveMouse(at.x, at.y);
  await cardOpens(tab);
  return at;
}

/** Where the card has been placed: it is drawn before. */
const sideOf = async ({ y }: Point) => {
  const { box } = await cardOpens(session.tab);
  return box.y > y ? 'below' : 'above';
};

const scrollPage = (down: number) =>
  session.tab.evaluate(top => scrollBy({ top, behavior: 'instant' }), down);

const PINNED = /Close/;

/** Frames that a card which wrongly closes would not outlast: those of the 300 ms and of the looks before. */
const framesPass = () =>
  session.tab.evaluate(async () => {
    const since = performance.now();
    while (performance.now() - since < 1_000) await new Promise(requestAnimationFrame);
  });

describe('a pointer that rests', () => {
  test('the wheel turns by 100 px with the card above', async () => {
    const at = await hoverAt('(2)', DESKTOP.height - NEAR_PX);
    expect(await sideOf(at)).toBe('above');
    await session.tab.wheel(at, 100);
    await cardCloses(session.tab);
  });

  test('the wheel turns back by 120 px with the card below', async () => {
    const at = await hoverAt('(2)', NEAR_PX);
    expect(await sideOf(at)).toBe('below');
    await session.tab.wheel(at, -120);
    await cardCloses(session.tab);
  });

  test.each([100, -120, 1_200, -700])('the wheel turns by %i px at once', async down => {
    const at = await hoverAt('(2)', MIDDLE);
    await session.tab.wheel(at, down);
    await cardCloses(session.tab);
  });

  test('after a scroll the pointer goes elsewhere, and out of the window', async () => {
    const { tab, driver } = session;
    const at = await hoverAt('(2)', MIDDLE);
    await scrollPage(2);
    await leave(tab);
    await cardCloses(tab);
    if (driver.name === 'firefox') return; // its protocol moves no pointer out of the window
    await tab.moveMouse(at.x, at.y);
    await cardOpens(tab);
    await scrollPage(2);
    await tab.moveMouse(-20, at.y);
    await cardCloses(tab);
  });

  test('the page scrolls smoothly by itself', async () => {
    await hoverAt('(2)', MIDDLE);
    await session.tab.evaluate(() => scrollBy({ top: 300, behavior: 'smooth' }));
    await cardCloses(session.tab);
  });

  test('a box in the page scrolls', async () => {
    await hoverAt('(3)', MIDDLE);
    await session.tab.evaluate(() => document.querySelector('#box')?.scrollBy(0, 100));
    await cardCloses(session.tab);
  });

  test('the window becomes narrow', async () => {
    const { tab } = session;
    await hoverAt('(2)', MIDDLE);
    await tab.setSize(500, DESKTOP.height);
    await cardCloses(tab);
    await tab.setSize(DESKTOP.width, DESKTOP.height);
  });

  test('the reader zooms', async () => {
    const { tab, driver } = session;
    await hoverAt('(2)', MIDDLE);
    const own = await driver.newTab();
    await own.goto(`${driver.extensionOrigin}/options.html`);
    await tab.activate();
    await own.evaluate(zoomAll, 1.75);
    await cardCloses(tab);
    await own.evaluate(zoomAll, 1);
    await own.close();
    await tab.activate();
  });

  test('the pointer goes on to a frame in one leap', async () => {
    const { tab } = session;
    await hoverAt('(4)', MIDDLE);
    const frame = await tab.evaluate(() => {
      const { x, y, width, height } =
        document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    const { x, y } = middle(frame);
    await tab.moveMouse(x, y);
    await cardCloses(tab);
  });

  test.each<[string, () => void]>([
    [
      'something comes above the text',
      () => {
        // Browsers scroll along with what is inserted above, so that the marker would stay under the pointer.
        document.documentElement.style.setProperty('overflow-anchor', 'none');
        document.querySelector('#above')?.append('New.', document.createElement('hr'));
      },
    ],
    ['the marker is taken away', () => document.querySelector('#marker')?.remove()],
    ['its paragraph is not displayed', () => document.querySelector('#text')?.setAttribute('hidden', '')],
    [
      'the text goes away in a transition',
      () =>
        document
          .querySelector('#text')
          ?.setAttribute('style', 'transition: transform 1s; transform: translateX(50%)'),
    ],
    [
      'the page shows a layer over it',
      () =>
        document
          .querySelector('#layer')
          ?.setAttribute('style', 'display: block; position: fixed; inset: 0; background: white'),
    ],
    [
      'the page shows a modal dialog',
      () => {
        const dialog = document.createElement('dialog');
        document.body.append(dialog);
        dialog.showModal();
      },
    ],
    [
      'the page goes on to another of its site',
      () => {
        history.pushState(null, '', '/other');
        document.body.innerHTML = '<main><h1>How to true a wheel</h1><p>Spin it.</p></main>';
      },
    ],
  ])('%s', async (_, change) => {
    await hoverAt('(2)', MIDDLE);
    await session.tab.evaluate(change);
    await cardCloses(session.tab);
  });

  test('the page was read anew meanwhile, and the pointer leaves', async () => {
    const { tab } = session;
    await hoverAt('(2)', MIDDLE);
    await tab.evaluate(() => document.querySelector('#box')?.append('Asthma is another disease (1).'));
    await until('the new marker', () =>
      tab.evaluate(() =>
        [...(CSS.highlights.get('evidence-overlay') ?? [])].some(({ startContainer }) =>
          startContainer.nodeValue?.startsWith('Asthma'),
        ),
      ),
    );
    expect(await card(tab)).toBeDefined();
    await leave(tab);
    await cardCloses(tab);
  });
});

describe('a card stays', () => {
  test('while a small scroll leaves the pointer on the marker', async () => {
    await hoverAt('(2)', MIDDLE);
    await scrollPage(4);
    await framesPass();
    expect(await card(session.tab)).toBeDefined();
  });

  test('while the page scrolls under a pointer that has gone into it', async () => {
    const { tab } = session;
    await hoverAt('(2)', MIDDLE);
    const { x, y } = middle((await cardOpens(tab)).box);
    await tab.moveMouse(x, y);
    await scrollPage(20);
    await framesPass();
    expect(await card(tab)).toBeDefined();
    await scrollPage(1_200);
    await cardCloses(tab);
  });

  test('where the pointer goes into it soon after the page was scrolled', async () => {
    const { tab } = session;
    // On a busy machine the pointer comes too late, and the card has rightly closed.
    await until('a pointer in time', async () => {
      await hoverAt('(2)', NEAR_PX);
      // It lies under the pointer when the page has been scrolled, and has to be entered by a move.
      await scrollPage(60);
      const shown = await card(tab);
      if (!shown) return undefined;
      await tab.moveMouse(shown.box.x + 40, shown.box.y + 40);
      await framesPass();
      const stays = (await card(tab)) !== undefined;
      await leave(tab);
      await cardCloses(tab);
      return stays;
    });
  });

  test('where it was opened by a click, wherever its marker goes', async () => {
    const { tab } = session;
    const at = await hoverAt('(2)', MIDDLE);
    await tab.click(at.x, at.y);
    await until('a card that stays', async () => PINNED.test((await card(tab))?.text ?? ''));
    await tab.wheel(at, 100);
    await leave(tab);
    await framesPass();
    expect(await card(tab)).toBeDefined();
  });
});

describe('what was hidden when the page was read', () => {
  test.each([
    ['a box', '#later', '(5)'],
    ['a layer over the page', '#layer', '(6)'],
    ['a layer that stands outside the article', '#picture', '(1, 6)'],
  ])('%s that a class shows has cards, and takes them with it', async (_, box, marker) => {
    const { tab } = session;
    const show = (shown: boolean) =>
      tab.evaluate(
        (selector, on) => void document.querySelector(selector)?.classList.toggle('shown', on),
        box,
        shown,
      );
    await show(true);
    await until('its card', async () => {
      const { x, y } = middle(await scrollMarker(tab, marker, MIDDLE));
      await tab.moveMouse(NOWHERE.x, NOWHERE.y);
      await tab.moveMouse(x, y);
      return until('the card', () => card(tab), 2_000).catch(() => undefined);
    });
    await show(false);
    await cardCloses(tab);
    expect(await badge(tab)).toBeDefined();
  });
});

/** Runs in a page of the extension. */
async function zoomAll(factor: number): Promise<void> {
  for (const { id } of await chrome.tabs.query({})) {
    // Pages of the browser's own are not ours to zoom.
    if (id !== undefined) await chrome.tabs.setZoom(id, factor).catch(() => undefined);
  }
}
