import { beforeAll, describe, expect, test } from 'vitest';
import { badge, chooseLookups, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { cardOpens, click, openArticle, pressShortcut } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** Runs in the page: where everything stands, and by how much the browser says that things have moved. */
function whereThingsStand(): { boxes: string[]; shift: number } {
  const boxes = [...document.body.querySelectorAll('*')].map(element => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height].join(' ');
  });
  const shifts: unknown = Reflect.get(globalThis, 'shiftsSeen');
  return { boxes, shift: typeof shifts === 'number' ? shifts : 0 };
}

/** Firefox does not count layout shifts; there the boxes alone tell. */
function countShifts(): boolean {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return false;
  Reflect.set(globalThis, 'shiftsSeen', 0);
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      const before: unknown = Reflect.get(globalThis, 'shiftsSeen');
      const by = 'value' in entry && typeof entry.value === 'number' ? entry.value : 0;
      Reflect.set(globalThis, 'shiftsSeen', (typeof before === 'number' ? before : 0) + by);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  return true;
}

/** Runs in our root: all that a screen reader would read out by itself. */
function announced(root: ShadowRoot): string {
  const live = root.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]');
  return [...live].map(({ textContent }) => textContent).join('');
}

/** Runs in our root: levels of the headings in order, and lists with something other than items in them. */
function outline(root: ShadowRoot): { levels: number[]; brokenLists: number; unnamedLinks: number } {
  const broken = [...root.querySelectorAll('ul, ol')].filter(list =>
    [...list.children].some(({ localName }) => localName !== 'li'),
  );
  const unnamed = [...root.querySelectorAll('a[href]')].filter(({ textContent }) => !textContent?.trim());
  const levels = [...root.querySelectorAll('[role=dialog] :is(h2, h3, h4, h5, h6)')].map(({ localName }) =>
    Number(localName[1]),
  );
  return { levels, brokenLists: broken.length, unnamedLinks: unnamed.length };
}

describe('when an article opens', () => {
  beforeAll(async () => {
    await chooseLookups(session.driver, 'ahead');
    await openArticle(session.tab, ADDRESSES.sample);
  });

  test('nothing is read out, and nothing has the focus', async () => {
    const { tab } = session;
    expect(await badge(tab)).toBeDefined();
    expect(await tab.inOverlay(announced)).toBe('');
    expect(await tab.inOverlay(root => root.activeElement === null)).toBe(true);
  });

  test('nothing of the page moves: not for the badge, the card or the panel', async () => {
    const { tab } = session;
    await tab.evaluate(countShifts);
    const arrived = await tab.evaluate(whereThingsStand);
    await click(tab, '(2)');
    await cardOpens(tab);
    await tab.press('Escape');
    await pressShortcut(session.driver, tab, 'toggle-panel');
    await until('the panel', () => panel(tab));
    const opened = await tab.evaluate(whereThingsStand);
    expect(opened.boxes).toEqual(arrived.boxes);
    expect(opened.boxes.length).toBeGreaterThan(10);
    expect(opened.shift).toBe(0);
    // The same eyes see a page that moves.
    await tab.evaluate(() => {
      document.querySelector('h1')?.setAttribute('style', 'margin-top: 200px');
    });
    expect((await tab.evaluate(whereThingsStand)).boxes).not.toEqual(arrived.boxes);
  });

  test('the panel has headings without a gap, whole lists, and links with names', async () => {
    const { levels = [], brokenLists, unnamedLinks } = (await session.tab.inOverlay(outline)) ?? {};
    expect(levels[0]).toBe(2);
    expect(levels.length).toBeGreaterThan(5);
    for (const [at, level] of levels.entries())
      expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1);
    expect({ brokenLists, unnamedLinks }).toEqual({ brokenLists: 0, unnamedLinks: 0 });
  });
});
