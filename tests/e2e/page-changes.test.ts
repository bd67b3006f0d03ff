import { beforeAll, describe, expect, test } from 'vitest';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { badge, chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { cardCloses, cardOpens, hover, leave, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** Texts of the marks that are painted now. */
const marked = () =>
  session.tab.evaluate(() => {
    const texts: string[] = [];
    CSS.highlights.get('evidence-overlay')?.forEach(range => {
      if (range.startContainer.isConnected && range.startContainer === range.endContainer) {
        texts.push(range.startContainer.nodeValue?.slice(range.startOffset, range.endOffset) ?? '');
      }
    });
    return texts.toSorted();
  });

const isMarked = async () => (await marked()).join() === '(1),(2)';

beforeAll(() => chooseLookups(session.driver, 'off'));

describe('a page that builds its article anew', () => {
  test('is read and marked again each time', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.rerenders);
    const rebuilt = () => tab.evaluate(() => document.documentElement.dataset.rebuilt);
    for (const times of ['1', '2']) {
      await until(`rebuild ${times}`, async () => (await rebuilt()) === times);
      await until('the marks in the new text', isMarked);
    }
    await hover(tab, '(2)');
    expect((await cardOpens(tab)).name).toBe('Source 2');
    await leave(tab);
    await cardCloses(tab);
    expect(await tab.evaluate(tag => document.querySelectorAll(tag).length, HOST_TAG)).toBe(1);
  });
});

describe('a page that clears all highlights', () => {
  test('is marked again, and hovering works', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.clearsHighlights);
    const cleared = () => tab.evaluate(() => Number(document.documentElement.dataset.cleared ?? 0));
    await until('the registry to be cleared twice', async () => (await cleared()) >= 2);
    await until('the marks', isMarked);
    await hover(tab, '(1)');
    expect((await cardOpens(tab)).name).toBe('Source 1');
  });
});

describe('a page that takes our host away', () => {
  test('once: the host comes back and works', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    await tab.evaluate(tag => document.querySelector(tag)?.remove(), HOST_TAG);
    await until('the badge', () => badge(tab));
    await hover(tab, '(2)');
    await cardOpens(tab);
  });
});

describe('a page that goes on without loading anew', () => {
  test('the overlay leaves with the article that it belonged to', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    await tab.evaluate(() => {
      history.pushState(null, '', '/elsewhere');
      document.title = 'How to true a bicycle wheel';
      document.body.innerHTML = '<main><h1>How to true a bicycle wheel</h1><p>Spin it.</p></main>';
    });
    await until('the host to go', async () =>
      tab.evaluate(tag => document.querySelector(tag) === null, HOST_TAG),
    );
    await sleep(3_000);
    expect(await tab.evaluate(tag => document.querySelector(tag), HOST_TAG)).toBeNull();
    expect(await marked()).toEqual([]);
  });

  test('back in history: the article has its overlay again', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    await tab.goto(ADDRESSES.noHealth);
    await tab.back();
    await until('the badge', () => badge(tab));
    await until('the marks', isMarked);
  });
});
