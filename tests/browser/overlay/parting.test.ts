import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { soon } from '../soon.ts';
import { beginPreview } from './preview-page.ts';

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
});

const PAGE = `<p id="far">Rest is said to help.</p><div id="above"></div>
  <div id="box" style="height:100px;overflow:auto"><p id="p">Rest helps <b id="one">(1)</b> and water does.</p><div style="height:900px"></div></div>
  <p>Salt helps <b id="two">(2)</b> less.</p><div style="height:3000px"></div>`;

/** A card is open because of the pointer, which rests on its marker from here on. */
async function hovered() {
  const page = beginPreview(PAGE, lifetime.signal);
  lifetime.signal.addEventListener('abort', () => scrollTo(0, 0));
  await userEvent.hover(page.at('#far'));
  await userEvent.hover(page.at('#one'));
  await soon(() => expect(page.control.state.mode).toBe('open'));
  return page;
}

/** Looks that were made since. */
function looks() {
  const look = vi.spyOn(document, 'caretPositionFromPoint');
  return () => look.mock.calls.length;
}

/** Enough for the next ones to have seen what was done before. */
const SOME_LOOKS = 3;

/** The card is there, and stays there however often it is looked. */
async function staysOpen({ control }: Awaited<ReturnType<typeof hovered>>) {
  const looked = looks();
  await soon(() => expect(looked()).toBeGreaterThanOrEqual(SOME_LOOKS));
  expect(control.state.mode).toBe('open');
}

function cover(): void {
  const layer = document.createElement('div');
  layer.style.cssText = 'position:fixed;inset:0;background:white';
  document.body.append(layer);
  lifetime.signal.addEventListener('abort', () => layer.remove());
}

describe('a card opened by hover closes without a move of the pointer', () => {
  type At = (selector: string) => HTMLElement;
  const style = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    lifetime.signal.addEventListener('abort', () => document.adoptedStyleSheets.pop());
  };
  it.each<[string, (at: At) => void]>([
    ['the page is scrolled', () => scrollBy({ top: 150, behavior: 'instant' })],
    ['the page is scrolled smoothly', () => scrollBy({ top: 150, behavior: 'smooth' })],
    ['a box in it is scrolled', at => at('#box').scrollBy({ top: 60, behavior: 'instant' })],
    [
      'something comes above',
      at => at('#above').append(document.createElement('hr'), '1', document.createElement('hr')),
    ],
    ['the marker is taken away', at => at('#one').remove()],
    ['the text of the marker is', at => at('#one').replaceChildren()],
    ['its paragraph is', at => at('#p').remove()],
    ['its box closes', at => at('#box').style.setProperty('display', 'none')],
    ['it is hidden', at => at('#one').style.setProperty('visibility', 'hidden')],
    ['it goes elsewhere by itself', at => at('#p').style.setProperty('transform', 'translateX(200px)')],
    [
      'it goes slowly',
      at =>
        at('#p').style.setProperty('transition', 'padding 0.3s') ??
        at('#p').style.setProperty('padding-left', '90px'),
    ],
    ['a new style sheet moves it', () => style('#p { padding-left: 90px }')],
    ['a layer comes over it', cover],
    ['the article goes', at => at(':scope').remove()],
  ])('when %s', async (_, part) => {
    const { at, control } = await hovered();
    part(at);
    await soon(() => expect(control.state.mode).toBe('idle'));
  });

  it('when the pointer goes on to a frame, which keeps its moves to itself', async () => {
    const { article, control } = await hovered();
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;right:0;bottom:0;width:50px;height:50px';
    article.append(frame);
    await userEvent.hover(frame);
    await soon(() => expect(control.state.mode).toBe('idle'));
  });

  it('when the tab goes into the background', async () => {
    const { control } = await hovered();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await soon(() => expect(control.state.mode).toBe('idle'));
  });
});

describe('what has come under the pointer by itself', () => {
  it('is not meant: another marker opens nothing', async () => {
    const { at, hooks, control } = await hovered();
    const { top } = at('#one').getBoundingClientRect();
    at('#two').style.cssText =
      `position:fixed;top:${top}px;left:${at('#one').getBoundingClientRect().left}px`;
    await soon(() => expect(control.state.mode).toBe('idle'));
    expect(hooks.ask).toHaveBeenCalledTimes(1);
  });

  it('is not entered: a card that has slid there closes', async () => {
    const { hooks, control } = await hovered();
    hooks.isCardAt.mockReturnValue(true);
    cover();
    await soon(() => expect(control.state.mode).toBe('idle'));
  });
});

describe('a card opened by hover stays', () => {
  it('where a small scroll leaves the pointer on the marker', async () => {
    const page = await hovered();
    scrollBy({ top: 2, behavior: 'instant' });
    await staysOpen(page);
  });

  it('where the marker was away for a moment', async () => {
    const page = await hovered();
    scrollBy({ top: 150, behavior: 'instant' });
    await soon(() => expect(page.control.state.mode).toBe('closing'));
    scrollBy({ top: -150, behavior: 'instant' });
    await soon(() => expect(page.control.state.mode).toBe('open'));
    await staysOpen(page);
  });

  it('while the pointer is on the card, and closes when that has gone from under it', async () => {
    const { at, host, hooks, control } = await hovered();
    host.style.cssText = 'position:fixed;right:0;bottom:0;width:50px;height:50px';
    document.body.append(host);
    lifetime.signal.addEventListener('abort', () => host.remove());
    hooks.isCardAt.mockReturnValue(true);
    await userEvent.hover(host);
    at('#p').remove();
    hooks.isCardAt.mockClear();
    await soon(() => expect(hooks.isCardAt.mock.calls.length).toBeGreaterThanOrEqual(SOME_LOOKS));
    expect(control.state.mode).toBe('open');
    hooks.isCardAt.mockReturnValue(false);
    await soon(() => expect(control.state.mode).toBe('idle'));
  });

  it('where the reader has pinned it, whatever the page does', async () => {
    const page = await hovered();
    await userEvent.click(page.at('#one'));
    scrollBy({ top: 150, behavior: 'instant' });
    await new Promise(resolve => addEventListener('scroll', resolve, { once: true }));
    await new Promise(requestAnimationFrame);
    page.at('#p').remove();
    expect(page.control.state.mode).toBe('pinned');
  });
});

describe('looking', () => {
  it('is done once a frame, however much is scrolled in it', async () => {
    await hovered();
    const looked = looks();
    const inOneFrame = new Promise<number>(resolve => {
      requestAnimationFrame(() => {
        const before = looked();
        for (let times = 0; times < 50; times++) dispatchEvent(new Event('scroll'));
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(looked() - before)));
      });
    });
    expect(await inOneFrame).toBeLessThanOrEqual(2);
  });

  it.each<[string, (page: Awaited<ReturnType<typeof hovered>>) => unknown]>([
    ['closes', () => cover()],
    ['is pinned', ({ at }) => userEvent.click(at('#one'))],
    ['is dismissed', () => userEvent.keyboard('{Escape}')],
    ['is the page’s no more', ({ end }) => end.abort()],
  ])('ends when the card %s', async (_, done) => {
    const begun = vi.spyOn(window, 'setInterval');
    const ended = vi.spyOn(window, 'clearInterval');
    const page = await hovered();
    const ids = () => begun.mock.results.map(({ value }) => value);
    expect(ids().length).toBeGreaterThan(0);
    const running = () => ids().filter(id => !ended.mock.calls.some(([other]) => other === id));
    expect(running()).not.toEqual([]);
    await done(page);
    await soon(() => expect(running()).toEqual([]));
  });
});
