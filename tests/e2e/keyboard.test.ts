import { beforeEach, describe, expect, test } from 'vitest';
import { badge, button, card, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { cardCloses, cardOpens, openArticle, pressShortcut } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

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
