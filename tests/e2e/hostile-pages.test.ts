import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/model.ts';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, card, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { hostilePage } from '../hostile/hostile-page.ts';
import { cardCloses, cardOpens, click, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();
const HOST = 'www.hostile-health.test';

describe('a page that breaks, watches and floods all that it can', () => {
  beforeAll(async () => {
    session.standIn.serve(HOST, hostilePage);
    await openArticle(session.tab, `https://${HOST}/hostile`);
  });

  const found = () => session.tab.evaluate((): string[] => Reflect.get(window, 'found'));

  test('is read and marked, finds nothing of us, and is not starved', async () => {
    const { tab } = session;
    expect(await tab.evaluate(() => CSS.highlights.has('evidence-overlay'))).toBe(true);
    await click(tab, '(2)');
    await cardOpens(tab);
    expect((await found()).filter(what => !what.startsWith('blocked http'))).toEqual([]);
    const before = await tab.evaluate((): number => Reflect.get(window, 'calm')());
    expect(before).toBeGreaterThan(1_000);
    await tab.press('Escape');
    await cardCloses(tab);
  });

  test('gives its own copy of our element nothing, and gets ours back when it takes it away', async () => {
    const { tab } = session;
    await tab.evaluate((tag: string) => {
      const host = Document.prototype.querySelector.call(document, tag);
      const copy = host?.cloneNode(true);
      host?.remove();
      if (copy) Document.prototype.querySelector.call(document, 'main')?.append(copy);
    }, HOST_TAG);
    await until('the badge', () => badge(tab));
    const seen = await tab.evaluate((tag: string) => {
      const all: Element[] = Array.from(Document.prototype.querySelectorAll.call(document, tag));
      return all.map(host => ({
        root: host.shadowRoot === null,
        children: host.childNodes.length,
        attributes: host.attributes.length,
        parent: host.parentElement?.localName,
      }));
    }, HOST_TAG);
    const bare = { root: true, children: 0, attributes: 0 };
    expect(seen).toEqual([
      { ...bare, parent: 'main' },
      { ...bare, parent: 'html' },
    ]);
  });

  test('opens nothing by events of its own', async () => {
    const { tab } = session;
    await tab.evaluate((tag: string) => {
      const host = Document.prototype.querySelector.call(document, tag) ?? window;
      for (const target of [window, document, host]) {
        for (const type of ['pointermove', 'click', 'pointerdown', 'mouseover']) {
          target.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, clientX: 200, clientY: 200 }),
          );
        }
        for (const key of ['Enter', 'Escape', '.', 'i']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
        }
        for (const type of ['pageshow', 'pagehide', 'visibilitychange'])
          target.dispatchEvent(new Event(type));
      }
    }, HOST_TAG);
    expect(await card(tab)).toBeUndefined();
    expect(await badge(tab)).toBeDefined();
  });
});

/** Ours, by name; scripts are in the list of what a page may load, by an address that it can't guess. */
const PAGES = ['options', 'popup', 'sidepanel', 'welcome', 'export', 'worksheet', 'cited-page'].map(
  name => `${name}.html`,
);
const SCRIPTS = ['overlay.js', 'terms.js', 'badge.js', 'card.js', 'panel.js'];
const OTHERS = ['manifest.json', 'background.js', 'detector.js', 'assets/marks.css', 'icon/16.png'];

/** Runs in a page: tries to load each as what a page can load. @returns those that came, and how */
async function load(origin: string, files: string[]): Promise<string[]> {
  const asElement = (name: 'script' | 'img' | 'link', file: string) =>
    new Promise<string>(resolve => {
      const element = document.createElement(name);
      element.setAttribute('rel', 'stylesheet');
      element.setAttribute(name === 'link' ? 'href' : 'src', `${origin}/${file}`);
      element.onload = () => resolve(`${name} ${file}`);
      element.onerror = () => resolve('');
      document.head.append(element);
    });
  const asText = (file: string) =>
    fetch(`${origin}/${file}`)
      .then(() => `fetch ${file}`)
      .catch(() => '');
  const tries = files.flatMap(file => [
    asText(file),
    ...(['script', 'img', 'link'] as const).map(name => asElement(name, file)),
  ]);
  return (await Promise.all(tries)).filter(came => came !== '');
}

/** Runs in a page: frames these addresses. Resolves once each has loaded or was refused. */
async function frame(addresses: string[]): Promise<void> {
  const framed = addresses.map(address => {
    const element = document.createElement('iframe');
    const done = new Promise(resolve => element.addEventListener('load', resolve));
    element.src = address;
    document.body.append(element);
    // A refused frame tells nobody in one of the browsers.
    return Promise.race([done, new Promise(resolve => setTimeout(resolve, 2_000))]);
  });
  await Promise.all(framed);
}

describe('a page without any policy, which knows the address of our installation', () => {
  beforeAll(() => session.tab.goto(ADDRESSES.noHealth));

  test('loads no file of ours', async () => {
    const { driver, tab } = session;
    const came = await tab.evaluate(load, driver.extensionOrigin, [...PAGES, ...SCRIPTS, ...OTHERS]);
    // Firefox knows no addresses that change, but gives each installation another origin, which no page is told.
    const scripts = driver.name === 'firefox' ? SCRIPTS : [];
    expect(came.filter(what => !scripts.some(script => what.endsWith(` ${script}`)))).toEqual([]);
    expect(await tab.evaluate(() => typeof Reflect.get(globalThis, 'chrome')?.runtime)).toBe('undefined');
  });

  test('frames no page of ours', async () => {
    const { driver, tab } = session;
    const addresses = PAGES.map(page => `${driver.extensionOrigin}/${page}`);
    await tab.evaluate(frame, addresses);
    const framed = await tab.frameAddresses();
    expect(framed).toHaveLength(PAGES.length);
    expect(framed.filter(address => /^(?:chrome|moz)-extension:/.test(address))).toEqual([]);
    // A page of ours can: what would be there is seen.
    const own = await driver.newTab();
    await own.goto(`${driver.extensionOrigin}/options.html`);
    await own.evaluate(frame, addresses);
    expect((await own.frameAddresses()).sort()).toEqual(addresses.sort());
    await own.close();
  });
});

/** Runs in a page of the extension: the colour of one point of a picture, as "r,g,b". */
async function colourAt(picture: string, x: number, y: number): Promise<string> {
  const bytes = Uint8Array.from(atob(picture), character => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  canvas?.drawImage(image, -x, -y);
  return canvas?.getImageData(0, 0, 1, 1).data.slice(0, 3).join() ?? '';
}

/** Runs in the page: covers the window with a sheet of one colour, which lets clicks through. */
function cover(asPopover: boolean): void {
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  sheet.style.cssText =
    'all: unset; position: fixed; inset: 0; width: 100vw; height: 100vh; background: rgb(255, 0, 255); pointer-events: none; z-index: 2147483647';
  document.body.append(sheet);
  if (!asPopover) return;
  sheet.popover = 'manual';
  sheet.showPopover();
}

const SHEET = '255,0,255';

describe('a page that lays a sheet of its own over ours, under which the reader clicks', () => {
  const ownColour = async (x: number, y: number) => {
    const picture = (await session.tab.screenshot()).toString('base64');
    const own = await session.driver.newTab();
    await own.goto(`${session.driver.extensionOrigin}/welcome.html`);
    const colour = await own.evaluate(colourAt, picture, Math.round(x), Math.round(y));
    await own.close();
    await session.tab.activate();
    return colour;
  };
  const place = async () => middle((await until('the badge', () => badge(session.tab))).box);
  const settingsNow = async () => {
    const own = await session.driver.newTab();
    await own.goto(`${session.driver.extensionOrigin}/welcome.html`);
    const now = await own.evaluate(async () => ({
      local: await chrome.storage.local.get<{ settings?: object }>(null),
      permissions: JSON.stringify(await chrome.permissions.getAll()),
    }));
    await own.close();
    await session.tab.activate();
    return now;
  };

  test('does not cover us with anything but a popover', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    const { x, y } = await place();
    await tab.evaluate(cover, false);
    expect(await ownColour(2, 2)).toBe(SHEET);
    expect(await ownColour(x, y)).not.toBe(SHEET);
  });

  test('with a popover it does: a click goes through to us, and does what undoes itself', async () => {
    const { tab, standIn } = session;
    await openArticle(tab, ADDRESSES.sample);
    const before = await settingsNow();
    const { x, y } = await place();
    await tab.evaluate(cover, true);
    expect(await ownColour(x, y)).toBe(SHEET);
    standIn.forgetRequests();
    await tab.click(x, y);
    await until('the panel', () => panel(tab));
    expect(standIn.serviceRequests()).toEqual([]);
    expect(await settingsNow()).toEqual(before);
  });

  test('whatever it has the reader press: nobody is asked, nothing is allowed or deleted, and of what is set the panel’s order alone', async () => {
    const { tab, standIn } = session;
    const before = await settingsNow();
    const pressed = new Set<string>();
    standIn.forgetRequests();
    for (;;) {
      await tab.activate();
      if (!(await panel(tab))) {
        const { x, y } = await place();
        await tab.click(x, y);
        await until('the panel', () => panel(tab));
      }
      const next = await tab.inOverlay(bringNext, [...pressed]);
      if (!next) break;
      pressed.add(next.name);
      await tab.click(next.x, next.y);
    }
    expect(pressed.size).toBeGreaterThan(8);
    expect(standIn.serviceRequests()).toEqual([]);
    const now = await settingsNow();
    expect(now.permissions).toBe(before.permissions);
    // The panel's order is all that a page can have the reader change for other pages.
    const { settings = DEFAULT_SETTINGS, ...others } = now.local;
    expect({ ...settings, view: DEFAULT_SETTINGS.view }).toEqual(DEFAULT_SETTINGS);
    expect(others).toEqual({});
  });
});

/**
 * Runs on the overlay's root: brings the first button of the panel that was not pressed into the window, as the reader's
 * wheel would. But for those that take us out of the page, which popup and options undo.
 */
function bringNext(root: ShadowRoot, pressed: string[]): { name: string; x: number; y: number } | null {
  for (const button of root.querySelectorAll('.eo-panel :is(button, summary)')) {
    const name = button.getAttribute('aria-label') ?? button.textContent;
    if (pressed.includes(name) || /hide|close/i.test(name) || !button.checkVisibility()) continue;
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { name, x: x + width / 2, y: y + height / 2 };
  }
  return null;
}
