import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CitationIndex } from '../../../lib/overlay/citation-index.ts';
import { shownCitation } from '../../../lib/overlay/preview-machine.ts';
import { soon } from '../soon.ts';
import { placeCitations } from './place-citations.ts';
import { beginPreview } from './preview-page.ts';

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
});

const begin = (html: string, hover = true) => beginPreview(html, lifetime.signal, hover);

const nextFrame = window.requestAnimationFrame.bind(window);
/** Some seconds. */
const MOST_FRAMES = 1_000;

/**
 * From here on no timer runs before it is told to. The driver lets faked clocks go on while it works, so it is done by
 * hand. @returns runs those that wait, in their order
 */
function holdTimers(): () => void {
  const held = new Map<number, () => void>();
  let last = 0;
  const view: Window = window;
  vi.spyOn(view, 'setTimeout').mockImplementation(handler => {
    held.set(++last, () => typeof handler === 'function' && handler());
    return last;
  });
  vi.spyOn(view, 'clearTimeout').mockImplementation(id => void held.delete(Number(id)));
  return () => {
    for (const [id, timer] of held) if (held.delete(id)) timer();
  };
}

/** Without `soon`, which has timers of its own. */
async function framesUntil(isTrue: () => boolean): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES && !isTrue(); frame++) await new Promise(nextFrame);
  expect(isTrue()).toBe(true);
}

const TEXT =
  '<p id="p">Rest helps <b id="one">(1)</b> and water <b id="two">(2)</b>, say <i id="far">others</i>.</p>';

describe('PreviewControl', () => {
  it('opens under a resting pointer and closes after it has left', async () => {
    const { at, shown, hooks } = begin(TEXT);
    await userEvent.hover(at('#one'));
    await soon(() => expect(shown()).toBe('c1'));
    expect(hooks.ask).toHaveBeenCalledTimes(1);
    await userEvent.hover(at('#far'));
    await soon(() => expect(shown()).toBeNull());
  });

  it('opens at once on a click and closes on a click elsewhere', async () => {
    const { at, shown } = begin(TEXT, false);
    await userEvent.click(at('#two'));
    expect(shown()).toBe('c2');
    await userEvent.click(at('#far'));
    expect(shown()).toBeNull();
  });

  it('closes on Escape, which the page does not hear then', async () => {
    const { at, shown } = begin(TEXT, false);
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: lifetime.signal });
    await userEvent.click(at('#one'));
    await userEvent.keyboard('{Escape}');
    expect(shown()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('leaves links their own clicks', async () => {
    const { at, shown } = begin('<p>Rest helps <a id="one" href="#there">(1)</a> much.</p>', false);
    await userEvent.click(at('#one'));
    expect(shown()).toBeNull();
    expect(location.hash).toBe('#there');
  });

  it('takes no click that ends a selection or holds a key', async () => {
    const { article, at, shown } = begin(TEXT, false);
    getSelection()?.selectAllChildren(article);
    at('#one').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(shown()).toBeNull();
    getSelection()?.removeAllRanges();
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(at('#one'));
    await userEvent.keyboard('{/Shift}');
    expect(shown()).toBeNull();
  });

  it('believes no synthetic event', () => {
    const { at, shown } = begin(TEXT);
    const { left, top } = at('#one').getBoundingClientRect();
    const where = { bubbles: true, clientX: left + 4, clientY: top + 4 };
    at('#one').dispatchEvent(new PointerEvent('pointermove', where));
    at('#one').dispatchEvent(new MouseEvent('click', where));
    expect(shown()).toBeNull();
  });

  it('aborts what it asked for when the reader leaves before the answer', async () => {
    const { at, hooks } = begin(TEXT);
    await userEvent.hover(at('#one'));
    await soon(() => expect(hooks.ask).toHaveBeenCalled());
    const signal = hooks.ask.mock.calls[0]?.[1];
    await userEvent.hover(at('#far'));
    await soon(() => expect(signal?.aborted).toBe(true));
  });

  it('opens nothing when the pointer has gone on to our own surfaces', async () => {
    const { at, host, shown } = begin(TEXT);
    host.style.cssText = 'position:fixed;right:0;bottom:0;width:50px;height:50px';
    document.body.append(host);
    await userEvent.hover(at('#one'));
    await userEvent.hover(host);
    await new Promise(resolve => setTimeout(resolve, 400));
    host.remove();
    expect(shown()).toBeNull();
  });

  it('opens nothing where the pointer has left since the last frame, however slow frames are', async () => {
    const run = holdTimers();
    const { at, control, hooks } = begin(TEXT);
    await userEvent.hover(at('#one'));
    await framesUntil(() => control.state.mode === 'pending');
    const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    await userEvent.hover(at('#far'));
    await framesUntil(() => frames.mock.calls.length > 0);
    run();
    expect(control.state.mode).toBe('idle');
    expect(hooks.show.mock.calls.map(([state]) => shownCitation(state)).filter(Boolean)).toEqual([]);
  });

  it('opens under the pointer while something else scrolls by itself', async () => {
    const { at, shown } = begin(
      `${TEXT}<div id="ticker" style="height:20px;overflow:auto"><div style="height:9999px"></div></div>`,
    );
    const ticker = setInterval(() => at('#ticker').scrollBy(0, 5), 20);
    lifetime.signal.addEventListener('abort', () => clearInterval(ticker));
    await userEvent.hover(at('#far'));
    await userEvent.hover(at('#one'));
    await soon(() => expect(shown()).toBe('c1'));
  });

  it('closes when the page has grown and the id of the open citation is another one now', async () => {
    const { article, at, control, shown } = begin(TEXT, false);
    await userEvent.click(at('#one'));
    control.replaceIndex(new CitationIndex(placeCitations(article)));
    expect(shown()).toBe('c1');
    article.prepend('New first sentence (7). ');
    control.replaceIndex(new CitationIndex(placeCitations(article)));
    expect(shown()).toBeNull();
  });

  it('leaves no listener and no timer behind', async () => {
    const { at, end, shown, hooks } = begin(TEXT);
    end.abort();
    await userEvent.click(at('#one'));
    await new Promise(resolve => setTimeout(resolve, 400));
    expect(shown()).toBeNull();
    expect(hooks.show).not.toHaveBeenCalled();
  });
});
