import { beforeAll, describe, expect, test } from 'vitest';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { badge, card } from '../../scripts/browsers/product.ts';
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
const SCRIPTS = ['overlay.js', 'card.js', 'panel.js'];
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
