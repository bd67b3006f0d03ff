import type { Driver, Point, Tab } from '../../../scripts/browsers/driver.ts';
import { middle, type Seen } from '../../../scripts/browsers/overlay-view.ts';
import { type Place, textBox } from '../../../scripts/browsers/page-view.ts';
import { badge, card } from '../../../scripts/browsers/product.ts';
import { sleep, until } from '../../../scripts/browsers/wait.ts';

/* What a reader does on a page, step by step. */

/** A corner with neither text nor overlay. */
export const NOWHERE: Point = { x: 2, y: 2 };

/** After scrolling, hovering is taken for no intent for a moment. */
const AFTER_SCROLL_MS = 250;

/** Opens an article and waits until the overlay has read it. */
export async function openArticle(tab: Tab, address: string): Promise<void> {
  // Browsers draw tabs in the background once a second at most.
  await tab.activate();
  await tab.moveMouse(NOWHERE.x, NOWHERE.y);
  await tab.goto(address);
  await until('the badge', () => badge(tab));
}

/** Brings a marker into view. @returns the point to aim at. */
export async function aimAt(tab: Tab, marker: string, place?: Place): Promise<Point> {
  const box = await textBox(tab, marker, place);
  await sleep(AFTER_SCROLL_MS);
  return middle(box);
}

/**
 * Scrolls a marker to this height of the window, as far as the page goes, and waits until it stands still. By one
 * scroll: where a second follows in the same frame, Firefox may go back to the first a moment later.
 * @returns the box of its first line, where it is now
 */
export async function scrollMarker(tab: Tab, marker: string, to: number): Promise<Seen['box']> {
  const { x, y } = await textBox(tab, marker, 'stay');
  await tab.evaluate(
    async (fromLeft, down) => {
      const right = fromLeft < 0 || fromLeft > innerWidth ? fromLeft - innerWidth / 2 : 0;
      scrollBy({ left: right, top: down, behavior: 'instant' });
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    },
    x,
    y - to,
  );
  return textBox(tab, marker, 'stay');
}

export async function hover(tab: Tab, marker: string): Promise<void> {
  const { x, y } = await aimAt(tab, marker);
  await tab.moveMouse(x, y);
}

export const leave = (tab: Tab): Promise<void> => tab.moveMouse(NOWHERE.x, NOWHERE.y);

export async function click(tab: Tab, marker: string): Promise<void> {
  const { x, y } = await aimAt(tab, marker);
  await tab.click(x, y);
}

export async function tap(tab: Tab, marker: string): Promise<void> {
  const { x, y } = await aimAt(tab, marker);
  await tab.tap(x, y);
}

export const cardOpens = (tab: Tab) => until('the card', () => card(tab));
export const cardCloses = (tab: Tab) => until('the card to close', async () => !(await card(tab)));

/** Waits until the card's text has these words. */
export const cardSays = (tab: Tab, words: RegExp, withinMs?: number) =>
  until(
    `the card to say ${words}`,
    async () => {
      const shown = await card(tab);
      return shown && words.test(shown.text) ? shown : undefined;
    },
    withinMs,
  );

export type Command = 'next-citation' | 'previous-citation' | 'toggle-panel';

/**
 * Sends what the background sends when the reader presses a shortcut: the browsers give shortcuts of extensions
 * for real keys only, so the key itself can't be pressed here.
 */
export async function pressShortcut(driver: Driver, tab: Tab, command: Command): Promise<void> {
  const answers = await askTabs(driver, tab, { type: 'reader-command', command });
  if (!answers.some(answer => answer.includes('"done":true'))) throw new Error(`no tab did ${command}`);
}

/** What the popup would say of the one web page that is open. */
export async function describePage(driver: Driver, tab: Tab): Promise<string> {
  return (await askTabs(driver, tab, { type: 'describe-page' })).join();
}

/** Sends a message to every tab from a page of the extension. @returns the answers as JSON. */
async function askTabs(driver: Driver, tab: Tab, message: { [key: string]: string }): Promise<string[]> {
  const own = await driver.newTab();
  await own.goto(`${driver.extensionOrigin}/options.html`);
  const answers = await own.evaluate(send, message);
  await own.close();
  await tab.activate();
  return answers;
}

/** Runs in a page of the extension, which may not read tabs' addresses: it asks each. */
async function send(message: { [key: string]: string }): Promise<string[]> {
  const answers: string[] = [];
  for (const { id } of await chrome.tabs.query({})) {
    const answer: unknown =
      id === undefined ? undefined : await chrome.tabs.sendMessage(id, message).catch(() => undefined);
    if (answer !== undefined) answers.push(JSON.stringify(answer));
  }
  return answers;
}
