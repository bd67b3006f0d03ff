import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startDetector } from '../../../lib/overlay/detector.ts';
import { soon } from '../soon.ts';

const ask = vi.fn(async () => ({ ok: true, answer: { enabled: false } }));
/** To messages, and to settings that change. */
const hear = vi.fn();
const LISTENED = { addListener: hear };

beforeEach(() => {
  ask.mockClear();
  hear.mockClear();
  vi.stubGlobal('chrome', {
    runtime: { id: 'ours', sendMessage: ask, onMessage: LISTENED },
    storage: { onChanged: LISTENED },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'prerendering');
});

const prerender = (value: boolean) =>
  Object.defineProperty(document, 'prerendering', { value, configurable: true });

it('leaves a page alone that is loaded ahead, until the reader sees it', async () => {
  vi.useFakeTimers();
  try {
    prerender(true);
    const gate = vi.fn(() => true);
    const listen = vi.spyOn(window, 'addEventListener');
    startDetector(gate);
    document.dispatchEvent(new Event('readystatechange'));
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    // Far past its second look.
    await vi.advanceTimersByTimeAsync(60_000);
    expect(gate).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
    expect(hear).not.toHaveBeenCalled();
    expect(listen).not.toHaveBeenCalled();
    listen.mockRestore();

    prerender(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(gate).toHaveBeenCalledTimes(1);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(hear).toHaveBeenCalledTimes(2);
    document.dispatchEvent(new Event('prerenderingchange'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
  } finally {
    vi.useRealTimers();
  }
});

it('looks again when the page comes back from the back-forward cache', async () => {
  const listen = vi.spyOn(window, 'addEventListener');
  startDetector(() => true);
  const shown = listen.mock.calls.find(([type]) => String(type) === 'pageshow')?.[1];
  listen.mockRestore();
  expect(ask).toHaveBeenCalledTimes(1);
  const event = { ...new PageTransitionEvent('pageshow'), isTrusted: true, persisted: true };
  if (typeof shown === 'function') shown.call(window, event);
  await soon(() => expect(ask).toHaveBeenCalledTimes(2));
});

it('hands what it was told on to the overlay, so that nobody asks a second time', async () => {
  const start = vi.fn();
  const told = { ok: true, answer: { enabled: true } };
  ask.mockResolvedValueOnce(told);
  vi.stubGlobal('evidenceOverlay', { start });
  const { chrome } = globalThis;
  const script = 'data:text/javascript,export{}';
  vi.stubGlobal('chrome', {
    ...chrome,
    runtime: { ...chrome.runtime, sendMessage: ask, getURL: () => script },
  });
  startDetector(() => true);
  await soon(() =>
    expect(start).toHaveBeenCalledWith(expect.any(AbortSignal), { asked: false, answer: told }),
  );
  expect(ask).toHaveBeenCalledTimes(1);
});
