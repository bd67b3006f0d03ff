import { beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, button, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

async function openPanel(tab: Tab): Promise<void> {
  const at = middle((await until('the badge', () => badge(tab))).box);
  await tab.click(at.x, at.y);
  await until('the panel', () => panel(tab));
  await until('what is in it', () => button(tab, /^Close/));
}

/** Presses a control of the panel, wherever it is scrolled to. @returns whether there was one */
function pressInPanel(root: ShadowRoot, selector: string): boolean {
  const control = root.querySelector<HTMLElement>(`.eo-panel ${selector}`);
  control?.click();
  return control !== null;
}

/** Runs in the page: how far the middle of what is marked stands from the middle of the window, in CSS px. */
function markFromMiddle(): number | null {
  const [range] = CSS.highlights.get('evidence-overlay-active') ?? [];
  if (!range) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { top, height } = live.getBoundingClientRect();
  return Math.abs(top + height / 2 - innerHeight / 2);
}

describe('the panel', () => {
  beforeEach(() => openArticle(session.tab, ADDRESSES.long));

  test('shows the marker itself in the middle of the window, and changes nothing of the page', async () => {
    const { tab } = session;
    await openPanel(tab);
    const before = await tab.evaluate(() => document.body.outerHTML);
    await until('the list', () => tab.inOverlay(pressInPanel, '.eo-cited-in .eo-show'));
    await until('the marker in the middle', async () => {
      const distance = await tab.evaluate(markFromMiddle);
      return distance !== null && distance < 40;
    });
    expect(await tab.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  test('closes on Escape while the focus is in the page', async () => {
    const { tab } = session;
    await openPanel(tab);
    await tab.click(5, 300);
    await tab.press('Escape');
    await until('the badge', () => badge(tab));
    expect(await panel(tab)).toBeUndefined();
  });

  test('keeps the order that the reader chose, on every page', async () => {
    const { tab } = session;
    await openPanel(tab);
    await tab.inOverlay(pressInPanel, 'input[value=student]');
    const checked = (root: ShadowRoot) =>
      root.querySelector<HTMLInputElement>('.eo-view-input:checked')?.value;
    await until('the student’s order', async () => (await tab.inOverlay(checked)) === 'student');
    await until('the choice to be written', async () => {
      await openArticle(tab, ADDRESSES.sample);
      await openPanel(tab);
      return (await tab.inOverlay(checked)) === 'student';
    });
  });

  test('opens a worksheet in a tab of the extension, with nothing of the page in the address', async () => {
    const { driver, tab } = session;
    await openPanel(tab);
    await tab.inOverlay(pressInPanel, 'input[value=student]');
    await until('the offer', () =>
      tab.inOverlay(pressInPanel, '[aria-labelledby=eo-panel-worksheet] button'),
    );
    const opened = await until('the tab', async () =>
      (await driver.addresses()).find(address => address.includes('/worksheet.html')),
    );
    expect(opened).toMatch(/^[a-z-]+extension:\/\/[^/]+\/worksheet\.html#[0-9a-f-]{36}$/);
  });

  test('opens a tab to save the list from, with nothing of the page in the address', async () => {
    const { driver, tab } = session;
    await openPanel(tab);
    await until('the offer', () => tab.inOverlay(pressInPanel, '.eo-export-offer button'));
    const opened = await until('the tab', async () =>
      (await driver.addresses()).find(address => address.includes('/export.html')),
    );
    expect(opened).toMatch(/^[a-z-]+extension:\/\/[^/]+\/export\.html#[0-9a-f-]{36}$/);
  });
});
