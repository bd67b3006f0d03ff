import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sent } from '../../../lib/messages/envelope.ts';
import type { SidePanelPort } from '../../../lib/messages/side-panel.ts';
import type { PageDescription } from '../../../lib/messages/to-page.ts';
import { type FollowedActions, follow, type Tabs } from '../../../lib/side-panel/follower.ts';
import type { Followed, Happening } from '../../../lib/side-panel/following.ts';
import { PORTABLE } from './portable.ts';

/** One end of a port, in the hands of the test. */
class FakePort implements SidePanelPort {
  readonly sent: unknown[] = [];
  open = true;
  readonly #onMessage: ((raw: unknown) => void)[] = [];
  readonly #onDisconnect: (() => void)[] = [];
  readonly onMessage = {
    addListener: (listener: (raw: unknown) => void) => void this.#onMessage.push(listener),
  };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#onDisconnect.push(listener) };

  postMessage(message: unknown): void {
    if (!this.open) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message);
  }

  disconnect(): void {
    this.open = false;
  }

  says(raw: unknown): void {
    for (const listener of this.#onMessage) listener(raw);
  }

  /** The other side goes. */
  leaves(): void {
    this.open = false;
    for (const listener of this.#onDisconnect) listener();
  }
}

const ARTICLE = { is: 'article', portable: PORTABLE, places: ['c1'] };
const GONE: Sent<PageDescription> = { ok: false, why: 'gone' };

let lifetime: AbortController;
let shown: Followed[];
let ports: FakePort[];
let answer: Sent<PageDescription>;
let happens: (happening: Happening) => void;
let actions: FollowedActions;
const run = vi.fn(async () => true);

const tabs: Tabs = {
  watch: listener => {
    happens = listener;
  },
  connect: () => {
    const port = new FakePort();
    ports.push(port);
    return port;
  },
  describe: async () => answer,
  run,
};
const lastPort = () => {
  const port = ports.at(-1);
  if (!port) throw new Error('no port was opened');
  return port;
};
/** The first look is a task of its own. */
const tick = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  shown = [];
  ports = [];
  answer = GONE;
  actions = follow(tabs, followed => shown.push(followed), lifetime.signal);
  happens({ what: 'in-front', tabId: 7 });
  await tick();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

describe('a page with an overlay', () => {
  it('is shown as soon as it tells, and is asked no more', async () => {
    lastPort().says(ARTICLE);
    expect(shown.at(-1)).toMatchObject({ is: 'article', places: ['c1'] });
    await tick(10_000);
    expect(ports.length).toBe(1);
  });

  it('is asked anew when it has left', async () => {
    lastPort().says(ARTICLE);
    lastPort().leaves();
    expect(shown.at(-1)).toEqual({ is: 'asking' });
    await tick();
    expect(ports.length).toBe(2);
  });

  it('is heard no more once another tab is in front', async () => {
    const before = lastPort();
    happens({ what: 'in-front', tabId: 8 });
    expect(before.open).toBe(false);
    before.says(ARTICLE);
    expect(shown.at(-1)).toEqual({ is: 'asking' });
  });

  it('in no form that we know is a failure', () => {
    lastPort().says({ ...ARTICLE, portable: { title: 'Tea' } });
    expect(shown.at(-1)).toEqual({ is: 'failed' });
  });
});

describe('a page without one', () => {
  it('is asked by its detector, and again a few times, then left alone', async () => {
    answer = { ok: true, answer: { state: 'not-health', host: 'www.example.test' } };
    lastPort().leaves();
    await tick();
    expect(shown.at(-1)).toEqual({ is: 'no-article', answer });
    for (let look = 0; look < 10; look++) {
      await tick(1000);
      if (lastPort().open) lastPort().leaves();
    }
    expect(ports.length).toBe(4);
  });

  it('says that nobody answers only when it had the time', async () => {
    lastPort().leaves();
    await tick();
    expect(shown.filter(({ is }) => is === 'no-article')).toEqual([]);
    await tick(400);
    lastPort().leaves();
    await tick();
    expect(shown.at(-1)).toEqual({ is: 'no-article', answer: GONE });
  });

  it('is read when the reader wants it, and asked again', async () => {
    lastPort().leaves();
    expect(await actions.read()).toBe(true);
    expect(run).toHaveBeenCalledWith(7);
    await tick();
    expect(ports.length).toBe(2);
  });
});

describe('what the reader wants done', () => {
  beforeEach(() => lastPort().says(ARTICLE));

  it('comes back to who wanted it, by its number', async () => {
    const first = actions.show('c1');
    const second = actions.openExport();
    const port = lastPort();
    expect(port.sent).toEqual([
      { do: 'show', anchor: 'c1', call: 1 },
      { do: 'open-export', call: 2 },
    ]);
    port.says({ is: 'did', call: 2, done: true });
    port.says({ is: 'did', call: 1, done: false });
    expect(await Promise.all([first, second])).toEqual([false, true]);
  });

  it('is not done where the page was left meanwhile, or goes in this moment', async () => {
    const waiting = actions.openWorksheet();
    lastPort().leaves();
    expect(await waiting).toBe(false);
    lastPort().open = false;
    expect(await actions.show('c1')).toBe(false);
  });
});

it('ends with its signal: no port, no timer, nothing said', async () => {
  lifetime.abort();
  expect(lastPort().open).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  const { length } = shown;
  happens({ what: 'in-front', tabId: 9 });
  lastPort().says(ARTICLE);
  expect(shown.length).toBe(length);
});
