import { beforeAll, describe, expect, test } from 'vitest';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { badge, card } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { hostilePage } from '../hostile/hostile-page.ts';
import { cardCloses, cardOpens, click, openArticle } from './support/reader.ts';
import { openSession } from './support/session.ts';

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

  test('reaches no file and no page of ours', async () => {
    const { tab, driver } = session;
    const reached = await tab.evaluate(async (origin: string) => {
      const files = [
        'manifest.json',
        'options.html',
        'popup.html',
        'worksheet.html',
        'background.js',
        'overlay.js',
        'detector.js',
      ];
      const answers = await Promise.all(
        files.map(file =>
          fetch(`${origin}/${file}`)
            .then(() => file)
            .catch(() => ''),
        ),
      );
      const runtime: unknown = Reflect.get(globalThis, 'chrome')?.runtime;
      return { files: answers.filter(file => file !== ''), canSpeak: typeof runtime };
    }, driver.extensionOrigin);
    // Firefox knows no addresses that change, but gives each installation another origin, which no page is told.
    const files = driver.name === 'firefox' ? ['overlay.js'] : [];
    expect(reached).toEqual({ files, canSpeak: 'undefined' });
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
