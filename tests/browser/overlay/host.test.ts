import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Host } from '../../../lib/overlay/host.ts';
import { HOST_TAG } from '../../../lib/overlay/names.ts';
import { soon } from '../soon.ts';

let lifetime: AbortController;
const deaf = vi.fn();
beforeEach(() => {
  deaf.mockClear();
  lifetime = new AbortController();
});
afterEach(() => lifetime.abort());

const hosts = () => document.querySelectorAll(HOST_TAG);

describe('Host', () => {
  it('is one element on <html>, outside <body>, closed to the page', () => {
    const host = new Host(document, '', lifetime.signal, deaf);
    expect(host.element.parentNode).toBe(document.documentElement);
    expect(host.element.shadowRoot).toBeNull();
  });

  it('removes what an older copy of the extension left behind', () => {
    document.documentElement.append(document.createElement(HOST_TAG));
    const host = new Host(document, '', lifetime.signal, deaf);
    expect([...hosts()]).toEqual([host.element]);
  });

  it('is hung again when the page removes it', async () => {
    const host = new Host(document, '', lifetime.signal, deaf);
    host.element.remove();
    await soon(() => expect(host.element.isConnected).toBe(true));
  });

  it('tells when the page wrote itself anew, and stays away; not when another root took the place of its own', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentDocument ?? document;
    const host = new Host(inside, '', lifetime.signal, deaf);
    inside.documentElement.replaceWith(inside.createElement('html'));
    await soon(() => expect(host.element.isConnected).toBe(true));
    expect(deaf).not.toHaveBeenCalled();
    inside.open();
    inside.write('<p>Anew');
    inside.close();
    await soon(() => expect(deaf).toHaveBeenCalledTimes(1));
    expect(host.element.isConnected).toBe(false);
    frame.remove();
  });

  it('shows its surfaces again with it', async () => {
    const host = new Host(document, 'div{display:block}', lifetime.signal, deaf);
    const surface = document.createElement('div');
    surface.popover = 'manual';
    host.root.append(surface);
    surface.showPopover();
    host.element.remove();
    await soon(() => expect(surface.matches(':popover-open')).toBe(true));
  });

  it('gives way to a page that removes it again and again', async () => {
    const host = new Host(document, '', lifetime.signal, deaf);
    const against = new MutationObserver(() => host.element.remove());
    against.observe(document.documentElement, { childList: true });
    host.element.remove();
    await new Promise(resolve => setTimeout(resolve, 100));
    against.disconnect();
    expect(host.element.isConnected).toBe(false);
  });

  it('keeps the events of our surfaces from the page', () => {
    const host = new Host(document, '', lifetime.signal, deaf);
    const button = document.createElement('button');
    host.root.append(button);
    const heard = vi.fn();
    document.addEventListener('click', heard, { signal: lifetime.signal });
    document.addEventListener('keydown', heard, { signal: lifetime.signal });
    document.addEventListener('dragstart', heard, { signal: lifetime.signal });
    button.click();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    button.dispatchEvent(new DragEvent('dragstart', { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });

  it('is gone, and stays gone, when it ends', async () => {
    new Host(document, '', lifetime.signal, deaf);
    lifetime.abort();
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(hosts().length).toBe(0);
  });
});
