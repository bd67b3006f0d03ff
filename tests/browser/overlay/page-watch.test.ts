import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/overlay/page-watch.ts';
import { soon } from '../soon.ts';

let lifetime: AbortController;
let text: HTMLElement;
beforeEach(() => {
  lifetime = new AbortController();
  text = document.createElement('p');
  document.body.append(text);
});
afterEach(() => {
  lifetime.abort();
  text.remove();
});

describe('watchPage', () => {
  it('reads at once and again after a change', async () => {
    const read = vi.fn(async () => undefined);
    await watchPage(window, read, lifetime.signal);
    expect(read).toHaveBeenCalledTimes(1);
    text.textContent = 'changed';
    await soon(() => expect(read).toHaveBeenCalledTimes(2));
  });

  it('reads again when the page changes while it is being read, one reading at a time', async () => {
    let running = 0;
    let most = 0;
    const read = vi.fn(async () => {
      running += 1;
      most = Math.max(most, running);
      if (read.mock.calls.length === 1) text.textContent = 'changed in the middle';
      await new Promise(resolve => setTimeout(resolve, 900));
      running -= 1;
    });
    await watchPage(window, read, lifetime.signal);
    await soon(() => expect(read).toHaveBeenCalledTimes(2));
    expect(most).toBe(1);
  });

  it('reads once for a tab that is shown while changes are gathered', async () => {
    const read = vi.fn(async () => undefined);
    await watchPage(window, read, lifetime.signal);
    text.textContent = 'changed';
    await new Promise(resolve => setTimeout(resolve));
    document.dispatchEvent(new Event('visibilitychange'));
    await soon(() => expect(read).toHaveBeenCalledTimes(2));
    await new Promise(resolve => setTimeout(resolve, 1200));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads no more after its end', async () => {
    const read = vi.fn(async () => undefined);
    await watchPage(window, read, lifetime.signal);
    lifetime.abort();
    text.textContent = 'changed';
    await new Promise(resolve => setTimeout(resolve, 1200));
    expect(read).toHaveBeenCalledTimes(1);
  });
});
