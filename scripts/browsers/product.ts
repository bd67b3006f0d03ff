import type { Driver, Tab } from './driver.ts';
import { type Seen, visibleByRole } from './overlay-view.ts';

/* The parts of the product by role and name, as a reader with a screen reader finds them. */

const first = async (tab: Tab, role: string, name: RegExp) => (await visibleByRole(tab, role, name))[0];

export const badge = (tab: Tab): Promise<Seen | undefined> => first(tab, 'button', /^About this page/);
export const panel = (tab: Tab): Promise<Seen | undefined> => first(tab, 'dialog', /^About this page/);
export const card = (tab: Tab): Promise<Seen | undefined> => first(tab, 'dialog', /^Source \d/);
export const button = (tab: Tab, name: RegExp): Promise<Seen | undefined> => first(tab, 'button', name);

export type LookupChoice = 'off' | 'on-open' | 'ahead';

/** Makes the choice of the first run on the welcome page, with the pointer, as a reader does. */
export async function chooseLookups(driver: Driver, choice: LookupChoice): Promise<void> {
  const tab = await driver.newTab();
  await tab.goto(`${driver.extensionOrigin}/welcome.html`);
  await clickOn(tab, `input[value="${choice}"]`);
  await clickOn(tab, 'button[type=submit]');
  await tab.evaluate(appears, 'form [role=status] strong');
  await tab.close();
}

async function clickOn(tab: Tab, selector: string): Promise<void> {
  await tab.evaluate(appears, selector);
  const { x, y } = await tab.evaluate(scrollTo, selector);
  await tab.click(x, y);
}

/** Runs in a page of the extension: resolves when there is such an element. */
async function appears(selector: string): Promise<void> {
  const latest = performance.now() + 10_000;
  while (!document.querySelector(selector)) {
    if (performance.now() > latest) throw new Error(`no ${selector} in: ${document.body.innerText}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Runs in a page of the extension. @returns the element's middle, in the window's coordinates. */
function scrollTo(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}
