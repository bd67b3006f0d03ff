import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { textBox, textBoxes } from '../../scripts/browsers/page-view.ts';
import { button, card, chooseLookups, panel } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import {
  aimAt,
  cardCloses,
  cardOpens,
  cardSays,
  click,
  hover,
  leave,
  openArticle,
} from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** Hover opens, and leaving closes, after 300 ms; a timer may fire a few milliseconds early by another clock. */
const DELAY_MS = 290;
/** Long enough for anything that would wrongly appear or vanish. */
const A_WHILE_MS = 800;

describe('the sample article', () => {
  beforeAll(() => chooseLookups(session.driver, 'off'));
  beforeEach(() => openArticle(session.tab, ADDRESSES.sample));

  test('what the badge says stays inside it, clear of its buttons', async () => {
    const widest = await session.tab.inOverlay(root => {
      const texts = root.querySelectorAll('button[aria-expanded] span');
      const edges = [...texts].map(text => text.getBoundingClientRect().right);
      const icon = root.querySelector('button[aria-expanded] svg')?.getBoundingClientRect().left;
      return { text: Math.max(...edges), icon };
    });
    expect(widest?.icon).toBeGreaterThan(0);
    expect(widest?.text).toBeLessThanOrEqual(widest?.icon ?? 0);
  });

  test('hovering a citation opens its card after the delay, not before', async () => {
    const { tab } = session;
    const { x, y } = await aimAt(tab, '(2)');
    const before = Date.now();
    await tab.moveMouse(x, y);
    const opened = await cardOpens(tab);
    expect(Date.now() - before).toBeGreaterThanOrEqual(DELAY_MS);
    expect(opened.name).toBe('Source 2');
    expect(opened.text).toContain('Wikipedia');
    expect(opened.text).toContain('used once in this article');
  });

  test('passing over a citation opens nothing', async () => {
    const { tab } = session;
    const { x, y } = await aimAt(tab, '(2)');
    await tab.moveMouse(x, y);
    await leave(tab);
    await sleep(A_WHILE_MS);
    expect(await card(tab)).toBeUndefined();
  });

  test('leaving closes the card after the delay', async () => {
    const { tab } = session;
    await hover(tab, '(2)');
    await cardOpens(tab);
    const before = Date.now();
    await leave(tab);
    await cardCloses(tab);
    expect(Date.now() - before).toBeGreaterThanOrEqual(DELAY_MS);
  });

  test('the card stays while the pointer is on it', async () => {
    const { tab } = session;
    await hover(tab, '(2)');
    const { box } = await cardOpens(tab);
    const { x, y } = middle(box);
    await tab.moveMouse(x, y);
    await sleep(A_WHILE_MS);
    expect(await card(tab)).toBeDefined();
    await leave(tab);
    await cardCloses(tab);
  });

  test('another citation takes the card over', async () => {
    const { tab } = session;
    await hover(tab, '(2)');
    await cardOpens(tab);
    await leave(tab);
    await cardCloses(tab);
    await hover(tab, '(1)');
    expect((await cardOpens(tab)).name).toBe('Source 1');
  });

  test('a click opens at once and the card stays until Escape', async () => {
    const { tab } = session;
    await click(tab, '(2)');
    await cardOpens(tab);
    await leave(tab);
    await sleep(A_WHILE_MS);
    expect(await card(tab)).toBeDefined();
    await tab.press('Escape');
    await cardCloses(tab);
  });

  test('after a click the card is there, and in its place, before the next frame', async () => {
    const { tab } = session;
    await click(tab, '(1)'); // its script is loaded at the latest now
    await cardOpens(tab);
    await tab.press('Escape');
    await cardCloses(tab);
    await tab.inOverlay(root => {
      const look = () =>
        Reflect.set(root, 'placed', root.querySelector<HTMLElement>('[role=dialog]')?.style.left);
      addEventListener('click', look, { capture: true, once: true }); // behind the overlay's own
    });
    await click(tab, '(2)');
    await cardOpens(tab);
    expect(await tab.inOverlay(root => String(Reflect.get(root, 'placed')))).toMatch(/^\d+px$/);
  });

  test('a click elsewhere closes a card that a click opened', async () => {
    const { tab } = session;
    await click(tab, '(2)');
    await cardOpens(tab);
    await click(tab, 'What Raises The Risk?');
    await cardCloses(tab);
  });

  test('a click with a modifier and the end of a selection open nothing', async () => {
    const { tab } = session;
    const { x, y } = await aimAt(tab, '(2)');
    await leave(tab);
    // On a slow machine the pointer may rest long enough to hover; a card that a click opened would never close.
    await tab.click(x, y, ['Shift']);
    await leave(tab);
    await cardCloses(tab);
    await tab.drag({ x: x - 120, y }, { x, y });
    await leave(tab);
    await cardCloses(tab);
    await sleep(A_WHILE_MS);
    expect(await card(tab)).toBeUndefined();
    expect(await tab.evaluate(() => getSelection()?.toString() ?? '')).not.toBe('');
  });

  test('“All sources” leads from the card to the list in the panel', async () => {
    const { tab } = session;
    await click(tab, '(2)');
    await cardSays(tab, /look-ups are off/);
    const all = await button(tab, /^All sources$/);
    if (!all) throw new Error('the card has no way to all sources');
    const { x, y } = middle(all.box);
    await tab.click(x, y);
    // The browser lays the list's rows out when they have come into view, which is after the panel has.
    await until('the list in view', async () =>
      (await panel(tab))?.text.includes('Major depressive disorder') ? true : undefined,
    );
  });
});

describe('several numbers', () => {
  beforeAll(() => chooseLookups(session.driver, 'ahead'));
  beforeEach(() => openArticle(session.tab, ADDRESSES.long));

  test('one card lists them all, stacked, in the order of the marker', async () => {
    const { tab } = session;
    await hover(tab, '(1, 2, 3)');
    const { text } = await cardSays(tab, /Extracts of balm|sample\.extracts/);
    const places = ['Source 1 ', 'Source 2 ', 'Source 3 '].map(heading => text.indexOf(heading));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).not.toContain('Source 4 ');
  });

  test('a range stands for all its numbers', async () => {
    const { tab } = session;
    await hover(tab, '(3–5)');
    const { text } = await cardOpens(tab);
    for (const number of [3, 4, 5]) expect(text).toContain(`Source ${number} `);
  });

  test('a retraction stands above the title, with who says so and what it does not mean', async () => {
    const { tab } = session;
    await hover(tab, '(7)');
    const { text } = await cardSays(tab, /Retracted/);
    expect(text.indexOf('Retracted')).toBeLessThan(text.indexOf('An invented trial of lemon balm tea'));
    expect(text).toMatch(/Retraction Watch, PubMed.* say: the journal took this paper back/);
    expect(text).toMatch(/We asked Crossref on .* It passes on what Retraction Watch says/);
    expect(text).toMatch(/What this does not mean/);
  });

  test('a marker broken over two lines is found on its second line', async () => {
    const { tab } = session;
    const marker = '(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)';
    await aimAt(tab, marker);

    const lines = await textBoxes(tab, marker);
    const second = lines?.[1];
    if (!second) throw new Error('the marker is not broken over lines');
    await sleep(300);
    const { x, y } = middle(second);
    await tab.moveMouse(x, y);
    expect((await cardOpens(tab)).text).toContain('Source 10 ');
  });

  test('a link of the page keeps its own click', async () => {
    const { tab } = session;
    const link = await textBox(tab, 'Editorial policy');
    await sleep(300);
    const { x, y } = middle(link);
    await tab.click(x, y);
    await sleep(A_WHILE_MS);
    expect(await tab.address()).toContain('/editorial-policy');
  });
});
