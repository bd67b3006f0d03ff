import { beforeEach, describe, expect, test } from 'vitest';
import { badge, button, card, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { cardCloses, cardOpens, openArticle, pressShortcut } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** More than any surface of ours has controls. */
const MANY_TABS = 120;

/** Runs in the page: what of ours has the focus, by its place in the tree, and whether it shows. */
function focusedOfOurs(root: ShadowRoot): Focused | null {
  const focused = root.activeElement;
  if (!focused || !document.hasFocus()) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const label = focused.closest('label') ?? focused.parentElement?.querySelector('label');
  const ring = label ? getComputedStyle(label) : undefined;
  const isMarked = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) > 0;
  return {
    place: [...root.querySelectorAll('*')].indexOf(focused),
    words: (focused.getAttribute('aria-label') ?? focused.textContent ?? '').replace(/\s+/g, ' ').trim(),
    shows:
      isMarked(outlineStyle, outlineWidth) ||
      boxShadow !== 'none' ||
      (ring !== undefined && (isMarked(ring.outlineStyle, ring.outlineWidth) || ring.boxShadow !== 'none')),
  };
}

interface Focused {
  [key: string]: string | number | boolean;
  place: number;
  words: string;
  shows: boolean;
}

const focused = async () => (await session.tab.inOverlay(focusedOfOurs)) ?? undefined;

/** Tab until the focus is out of our surfaces. @returns all that had it, in this order */
async function tabThrough(): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let times = 0; times < MANY_TABS; times++) {
    await session.tab.press('Tab');
    const now = await focused();
    if (!now) return stops;
    stops.push(now);
  }
  throw new Error(`the focus does not leave: ${stops.map(({ words }) => words).join(' | ')}`);
}

/** Tab until this has the focus. */
async function tabTo(words: RegExp): Promise<void> {
  for (let times = 0; times < MANY_TABS; times++) {
    if (words.test((await focused())?.words ?? '')) return;
    await session.tab.press('Tab');
  }
  throw new Error(`Tab never came to ${words}`);
}

const AUTHOR = 'Marta Exempla, M.D.';
/** The page stays at its top, from where the citations are counted. */
const focusAuthor = () =>
  session.tab.evaluate(() =>
    document.querySelector<HTMLAnchorElement>('.author-box a')?.focus({ preventScroll: true }),
  );
const focusInPage = () => session.tab.evaluate(() => document.activeElement?.textContent);

const panelHasFocus = () =>
  until('the focus in the panel', () =>
    session.tab.inOverlay(root => root.activeElement?.matches('[role=dialog] h2')),
  );

describe('without a pointer', () => {
  beforeEach(() => openArticle(session.tab, ADDRESSES.sample));

  test('the shortcuts go from citation to citation, and the card opens at once', async () => {
    const { driver, tab } = session;
    await pressShortcut(driver, tab, 'next-citation');
    expect((await cardOpens(tab)).name).toBe('Source 2');
    await pressShortcut(driver, tab, 'next-citation');
    await until('the card of source 1', async () => (await card(tab))?.name === 'Source 1');
    await pressShortcut(driver, tab, 'previous-citation');
    await until('the card of source 2', async () => (await card(tab))?.name === 'Source 2');
  });

  test('a named button lies over the marker and has the focus', async () => {
    const { driver, tab } = session;
    await pressShortcut(driver, tab, 'next-citation');
    await cardOpens(tab);
    const ring = await until('the ring', () => button(tab, /^Source 2$/));
    expect(ring.expanded).toBe('true');
    await until('the ring to have the focus', async () => (await button(tab, /^Source 2$/))?.focused);
  });

  test('Escape closes the card and gives the focus back to the page', async () => {
    const { driver, tab } = session;
    await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.author-box a')?.focus());
    await pressShortcut(driver, tab, 'next-citation');
    await cardOpens(tab);
    await tab.press('Escape');
    await cardCloses(tab);
    const focused = await tab.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Marta Exempla, M.D.');
  });

  test('Tab goes from the ring into the card', async () => {
    const { driver, tab } = session;
    await pressShortcut(driver, tab, 'next-citation');
    await cardOpens(tab);
    await tab.press('Tab');
    const inCard = await tab.inOverlay(root => root.activeElement?.closest('[role=dialog]') !== null);
    expect(inCard).toBe(true);
  });

  test('the panel opens with the badge by Enter and closes with Escape', async () => {
    const { tab } = session;
    await tab.inOverlay(root => root.querySelector<HTMLElement>('button[aria-haspopup=dialog]')?.focus());
    await tab.press('Enter');
    await until('the panel', () => panel(tab));
    await tab.press('Escape');
    await until('the badge', () => badge(tab));
    expect(await panel(tab)).toBeUndefined();
  });
});

describe('by keys alone', () => {
  beforeEach(async () => {
    await openArticle(session.tab, ADDRESSES.sample);
    await focusAuthor();
  });

  test('Tab goes through the panel from top to bottom, is seen at each stop, and comes out again', async () => {
    const { driver, tab } = session;
    await pressShortcut(driver, tab, 'toggle-panel');
    await panelHasFocus();
    const stops = await tabThrough();
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    expect(stops.filter(({ shows }) => !shows)).toEqual([]);
    expect(stops.at(0)?.words).toBe('Close');
    expect(stops.at(-1)?.words).toBe('Options');
    // Out of the panel, it stays as it is.
    expect(await panel(tab)).toBeDefined();
  });

  test('the panel gives the focus back to where it was in the page: by Escape, and by its own button', async () => {
    const { driver, tab } = session;
    for (const key of ['Escape', 'Enter']) {
      await pressShortcut(driver, tab, 'toggle-panel');
      await panelHasFocus();
      if (key === 'Enter') await tabTo(/^Close$/);
      await tab.press(key);
      await until('the badge', () => badge(tab));
      expect(await focusInPage()).toBe(AUTHOR);
    }
  });

  test('Escape, as soon as the panel is seen, closes it', async () => {
    const { tab } = session;
    await tab.inOverlay(root => root.querySelector<HTMLElement>('button[aria-haspopup=dialog]')?.focus());
    await tab.press('Enter');
    await tab.press('Escape');
    await until('the badge with the focus', async () => (await badge(tab))?.focused);
    expect(await panel(tab)).toBeUndefined();
  });

  test('each action of the card', async () => {
    const { driver, tab } = session;
    await pressShortcut(driver, tab, 'next-citation');
    await pressShortcut(driver, tab, 'next-citation');
    await until('the card of source 1', async () => (await card(tab))?.name === 'Source 1');
    await tabTo(/^Open/);
    await tab.press('Enter');
    await until('the source in a tab of its own', async () =>
      session.standIn.requests().some(({ url }) => /pmed\.0050045/.test(url)),
    );
    await tab.activate();
    expect((await card(tab))?.name).toBe('Source 1');
    await tabTo(/^Copy/);
    await tab.press('Enter');
    await until('what came of it', () =>
      tab.inOverlay(root => root.querySelector('[role=status]')?.textContent === 'Copied'),
    );
    await tabTo(/^All sources/);
    await tab.press('Enter');
    await until('the panel', () => panel(tab));
    await until('the list to have the focus', () =>
      tab.inOverlay(root => root.activeElement?.id === 'eo-panel-list'),
    );
    expect(await card(tab)).toBeUndefined();
    await tab.press('Escape');
    await until('the badge', () => badge(tab));
    expect(await focusInPage()).toBe(AUTHOR);
  });

  test('Tab goes through the card and back into the page, and so does its own button', async () => {
    const { driver, tab } = session;
    await pressShortcut(driver, tab, 'next-citation');
    await until('the ring to have the focus', async () => (await button(tab, /^Source 2$/))?.focused);
    const stops = await tabThrough();
    expect(stops.at(-1)?.words).toBe('Close');
    expect(stops.filter(({ shows }) => !shows)).toEqual([]);
    await cardCloses(tab);
    expect(await focusInPage()).toBe(AUTHOR);
    await pressShortcut(driver, tab, 'next-citation');
    await until('the ring to have the focus', async () => (await button(tab, /^Source 2$/))?.focused);
    await tabTo(/^Close$/);
    await tab.press('Enter');
    await cardCloses(tab);
    expect(await focusInPage()).toBe(AUTHOR);
  });
});
