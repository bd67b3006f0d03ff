import { beforeAll, describe, expect, test } from 'vitest';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, chooseLookups, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { onPaper } from './support/paper.ts';
import { aimAt, cardCloses, cardOpens, click, leave, openArticle, pressShortcut } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';
import { noticed, pageState, watch, withoutOurHost } from './support/witness.ts';

const session = openSession();
/** The same browser without the extension, to compare with. */
const plain = openSession({ withExtension: false });

const PAGES = [
  ['the sample article', ADDRESSES.sample],
  ['one with a popover open', ADDRESSES.popover],
  ['one with a modal dialog open', ADDRESSES.dialog],
  ['one with a strict content security policy', ADDRESSES.strictCsp],
] as const;

describe('the page never notices', () => {
  beforeAll(async () => {
    await chooseLookups(session.driver, 'ahead');
    await watch(session.tab);
    await watch(plain.tab);
  });

  test('the witness itself sees a careless stranger', async () => {
    const { tab } = plain;
    await tab.goto(ADDRESSES.sample);
    const before = await pageState(tab);
    await tab.evaluate(async () => {
      document.body.dataset.stranger = 'here';
      Reflect.set(window, 'stranger', true);
      document.querySelector<HTMLAnchorElement>('.author-box a')?.focus();
      window.postMessage('hello from a stranger');
      await new Promise(resolve => setTimeout(resolve, 100));
    });
    const seen = await noticed(tab);
    expect(seen.mutations).toEqual(['attributes body data-stranger']);
    expect(seen.messages).toEqual(['"hello from a stranger"']);
    expect(seen.focusEvents).toContain('focusin');
    expect(seen.globals).toContain('stranger');
    expect(await pageState(tab)).not.toEqual(before);
  });

  test.each(PAGES)('%s is as it would be without us', async (_, address) => {
    await plain.tab.goto(address);
    const { tab } = session;
    // Under a modal dialog of the page there is no badge to wait for.
    await tab.activate();
    await tab.goto(address);
    await until('the marks', () => tab.evaluate(() => CSS.highlights.size > 0));
    await until('our host', () => tab.evaluate(tag => document.querySelector(tag) !== null, HOST_TAG));

    expect(await pageState(tab)).toEqual(await pageState(plain.tab));
    const [ours, theirs] = [await noticed(tab), await noticed(plain.tab)];
    expect(withoutOurHost(ours)).toEqual(theirs.mutations);
    expect(ours.mutations.filter(change => change.includes(HOST_TAG))).toEqual([
      `childList html +${HOST_TAG}`,
    ]);
    expect(ours.messages).toEqual(theirs.messages);
    expect(ours.focusEvents).toEqual(theirs.focusEvents);
    expect(ours.scrollEvents).toBe(theirs.scrollEvents);
    expect(ours.globals).toEqual(theirs.globals);
  });

  test('reading with the pointer changes nothing: card, panel and back', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.popover);
    await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.author-box a')?.focus());
    const { x, y } = await aimAt(tab, '(2)');
    const before = await pageState(tab);

    await tab.moveMouse(x, y);
    await cardOpens(tab);
    expect(await pageState(tab)).toEqual(before);
    await leave(tab);
    await cardCloses(tab);

    const opener = await badge(tab);
    if (!opener) throw new Error('no badge');
    const at = middle(opener.box);
    await tab.moveMouse(at.x, at.y);
    expect(await pageState(tab)).toEqual(before);

    expect(withoutOurHost(await noticed(tab))).toEqual([]);
    expect((await noticed(tab)).messages).toEqual([]);
  });

  test('on paper there is nothing of us, whatever is open', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    await plain.tab.goto(ADDRESSES.sample);
    await until('the marks', () => tab.evaluate(() => CSS.highlights.size > 0));
    await click(tab, '(2)');
    await cardOpens(tab);
    const theirs = onPaper(await plain.tab.print());
    expect(theirs.glyphs.length).toBeGreaterThan(0);
    expect(onPaper(await tab.print())).toEqual(theirs);
    // The same eyes see a line that is drawn under a word.
    await plain.tab.evaluate(() => {
      document.querySelector('h1')?.setAttribute('style', 'text-decoration: underline');
    });
    expect(onPaper(await plain.tab.print()).painted).toBeGreaterThan(theirs.painted);
  });

  test('a click into the panel leaves body, selection and scroll alone', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    await tab.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading) getSelection()?.selectAllChildren(heading);
    });
    const before = await pageState(tab);
    await pressShortcut(session.driver, tab, 'toggle-panel');
    await until('the panel', () => panel(tab));
    const opened = await pageState(tab);
    // The reader asked for the panel, so the focus is in our host; the page sees the host and no more.
    expect({ ...opened, activeElement: '' }).toEqual({ ...before, activeElement: '' });
    expect(opened.activeElement).toBe(`<${HOST_TAG}></${HOST_TAG}>`);
    expect(withoutOurHost(await noticed(tab))).toEqual([]);
  });
});
