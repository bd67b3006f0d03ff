import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { readArticle } from '../../../lib/article/index.ts';
import { runThrough } from '../../../lib/article/run-through.ts';
import { AskAgain } from '../../../lib/overlay/ask-again.ts';
import type { Drawing } from '../../../lib/overlay/display.ts';
import { Evidence } from '../../../lib/overlay/evidence.ts';
import { indexSteps, Marking } from '../../../lib/overlay/marking.ts';
import { HOST_TAG } from '../../../lib/overlay/names.ts';
import { startOverlay } from '../../../lib/overlay/overlay.ts';
import { previewEntries } from '../../../lib/overlay/preview-entries.ts';
import { soon } from '../soon.ts';
import { PAGE_OPTIONS } from './page-options.ts';
import { putSample } from './sample-page.ts';
import { loadBadgeScript, unloadScripts } from './scripts.ts';

/** The background never answers about works or sources: nothing on the page may wait for it. */
vi.mock('../../../lib/messages/index.ts', async load => ({
  ...(await load<object>()),
  send: async ({ type }: { type: string }) => {
    sent.push(type);
    return new Promise(() => undefined);
  },
}));
vi.mock('../../../lib/messages/visit.ts', async load => ({
  ...(await load<object>()),
  askForOptions: async () => {
    sent.push('page-options');
    return { ok: true, answer: { ...options } };
  },
  tell: async (type: string) => sent.push(type),
}));
/** The types of what was asked of the background. */
const sent = vi.hoisted((): string[] => []);
/** The address of a test page speaks against an article. */
vi.mock('../../../lib/article/again.ts', async load => {
  const real = await load<typeof import('../../../lib/article/again.ts')>();
  const address = 'https://example-health.test/mental-health/relapse';
  return {
    ...real,
    openNewSteps: (doc: Document) => real.openNewSteps(doc, address),
    openAgainSteps: (...[before, stated, changes]: Parameters<typeof real.openAgainSteps>) =>
      real.openAgainSteps(before, stated, changes, address),
  };
});
type Listener = (message: unknown, sender: { id?: string }) => unknown;
/** Who listens to the background. */
const listeners = vi.hoisted(() => new Set<Listener>());
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      onConnect: { addListener: () => undefined, removeListener: () => undefined },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    storage: { onChanged: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));

const options = { ...PAGE_OPTIONS };
/** What the browser alone can dispatch. */
const comesBack = { ...new PageTransitionEvent('pageshow'), isTrusted: true, persisted: true };

let lifetime: AbortController;
let page: HTMLElement;

beforeEach(() => {
  lifetime = new AbortController();
  options.enabled = true;
  options.lookups = 'off';
  sent.length = 0;
  loadBadgeScript(vi.fn());
  page = putSample();
});
afterEach(() => {
  lifetime.abort();
  unloadScripts();
  page.remove();
});

it('leaves with its article when the page goes on to something else, and comes with the next', async () => {
  const render = vi.fn();
  loadBadgeScript(render);
  const overlay = startOverlay(window, lifetime.signal, { asked: false });
  await soon(() => expect(overlay.describe().state).toBe('shown'));
  const article = [...page.childNodes];
  document.title = 'How to true a bicycle wheel';
  const other = document.createElement('p');
  other.textContent = 'How to true a bicycle wheel: spin it and look at the rim.';
  page.replaceChildren(other);
  await soon(() => expect(overlay.describe().state).toBe('not-health'));
  await soon(() => expect(render.mock.lastCall?.[1]).toBeNull());
  document.title = 'How Do You Keep Depression From Coming Back?';
  page.replaceChildren(...article);
  await soon(() => expect(overlay.describe().state).toBe('shown'));
});

it('asks anew what holds here when the page comes back from the back-forward cache', async () => {
  const listen = vi.spyOn(window, 'addEventListener');
  const overlay = startOverlay(window, lifetime.signal, { asked: false });
  await soon(() => expect(overlay.describe().state).toBe('shown'));
  const shown = listen.mock.calls.find(([type]) => String(type) === 'pageshow')?.[1];
  listen.mockRestore();
  options.enabled = false;
  if (typeof shown === 'function') shown.call(window, comesBack);
  await soon(() => expect(overlay.describe().state).toBe('off'));
});

it('leaves when the background says that it was hidden elsewhere, and listens no more', async () => {
  const overlay = startOverlay(window, lifetime.signal, { asked: false });
  await soon(() => expect(overlay.describe().state).toBe('shown'));
  const say = (message: unknown, id: string) => {
    for (const listener of listeners) listener(message, { id });
  };
  options.enabled = false;
  sent.length = 0;
  say({ type: 'look-again' }, 'another extension');
  say({ type: 'look' }, 'ours');
  expect(sent).toEqual([]);
  say({ type: 'look-again' }, 'ours');
  await soon(() => expect(overlay.describe().state).toBe('off'));
  expect(listeners.size).toBe(0);
});

/** A running overlay with the sample article, what it draws, and what the reader can do. */
async function shownOverlay() {
  const render = vi.fn<Drawing['render']>();
  loadBadgeScript(render, ':host{display:block}');
  const overlay = startOverlay(window, lifetime.signal, { asked: false });
  const state = () => render.mock.lastCall?.[1];
  await soon(() => expect([overlay.describe().state, !!state()]).toEqual(['shown', true]));
  const [root, , actions] = render.mock.lastCall ?? [];
  if (!actions) throw new Error('nothing drawn');
  /** Something of ours that can have the focus. */
  const inOurs = document.createElement('button');
  root?.append(inOurs);
  return { overlay, state, actions, inOurs };
}

it.each([
  ['on a phone the panel gives way to them', 390, false],
  ['beside them the panel stays', 1280, true],
])('shows the words that a finding rests on: %s', async (_, width, stays) => {
  await browserPage.viewport(width, 800);
  const { state, actions } = await shownOverlay();
  actions.togglePanel();
  await soon(() => expect(state()?.panelOpen).toBe(true));
  actions.showOnPage(state()?.known.article.citations[0]?.id ?? '');
  await new Promise(requestAnimationFrame);
  await soon(() => expect(state()?.panelOpen).toBe(stays));
});

it('gives the focus back from our surfaces, and takes it from nothing else', async () => {
  const [before, field] = [document.createElement('button'), document.createElement('input')];
  page.prepend(before, field);
  const { overlay, actions } = await shownOverlay();
  const host = document.querySelector<HTMLElement>(HOST_TAG);
  if (host) host.tabIndex = -1;
  // An element that is not laid out yet takes no focus.
  await soon(() => {
    host?.focus();
    expect(document.activeElement).toBe(host);
  });
  before.focus();
  expect(overlay.command('next-citation')).toBe(true);
  host?.focus();
  actions.closeCard();
  expect(document.activeElement).toBe(before);
  expect(overlay.command('next-citation')).toBe(true);
  field.focus();
  actions.closeCard();
  expect(document.activeElement).toBe(field);
});

it('gives the focus back from the panel to where it was in the page', async () => {
  const [before, field] = [document.createElement('button'), document.createElement('input')];
  page.prepend(before, field);
  const { overlay, actions, inOurs } = await shownOverlay();
  before.focus();
  expect(overlay.command('toggle-panel')).toBe(true);
  inOurs.focus();
  actions.closePanel();
  expect(document.activeElement).toBe(before);
  expect(overlay.command('toggle-panel')).toBe(true);
  field.focus();
  actions.closePanel();
  expect(document.activeElement).toBe(field);
});

it('closes the panel with Escape though the focus is still on the badge', async () => {
  const { state, actions, inOurs } = await shownOverlay();
  actions.togglePanel();
  await soon(() => expect(state()?.panelOpen).toBe(true));
  inOurs.focus();
  await userEvent.keyboard('{Escape}');
  await soon(() => expect(state()?.panelOpen).toBe(false));
});

describe('the card’s script', () => {
  it('that cannot be loaded is said, and can be closed; the rest stays', async () => {
    const { overlay, state, actions } = await shownOverlay();
    expect(state()?.unopened).toBe(false);
    overlay.command('next-citation');
    await soon(() => expect(state()?.unopened).toBe(true));
    expect(state()?.preview).toBeNull();
    actions.togglePanel();
    await soon(() => expect(state()?.panelOpen).toBe(true));
    actions.closeCard();
    await soon(() => expect(state()?.unopened).toBe(false));
  });

  it('is there before anything is previewed, and says what the card shows', async () => {
    globalThis.evidenceOverlayCard = {
      entries: previewEntries,
      AskAgain,
      citation: () => 'as it is copied',
      render: vi.fn(),
    };
    const { overlay, state } = await shownOverlay();
    overlay.command('next-citation');
    await soon(() => expect(state()?.preview?.entries.length).toBeGreaterThan(0));
    expect(state()?.unopened).toBe(false);
  });

  it('asks again for what the reader has named as the reader has: a search stays a search', async () => {
    options.lookups = 'on-open';
    const asked = vi.spyOn(Evidence.prototype, 'resolve').mockResolvedValue();
    const again: ((references: string[]) => void)[] = [];
    globalThis.evidenceOverlayCard = {
      entries: previewEntries,
      AskAgain: class extends AskAgain {
        constructor(ask: (references: string[]) => void, signal: AbortSignal) {
          super(ask, signal);
          again.push(ask);
        }
      },
      citation: () => 'as it is copied',
      render: vi.fn(),
    };
    const causes = () => asked.mock.calls.map(([references, cause]) => [references, cause]);
    const { overlay, state, actions } = await shownOverlay();
    overlay.command('next-citation');
    await soon(() => expect(state()?.preview?.entries.length).toBeGreaterThan(0));
    actions.askFor('reference-1');
    asked.mockClear();
    again[0]?.(['reference-1', 'reference-2']);
    expect(causes()).toEqual([
      [['reference-1'], 'click'],
      [['reference-2'], 'open'],
    ]);
    // In another card it was not named.
    overlay.command('next-citation');
    asked.mockClear();
    again[0]?.(['reference-1']);
    expect(causes()).toEqual([[['reference-1'], 'open']]);
    asked.mockRestore();
  });
});

it('a reading that was replaced is not held by the signal of the page', () => {
  const { marked } = readArticle(document, location.href).memory;
  const marking = new Marking(window, runThrough(indexSteps(marked)), lifetime.signal);
  marking.stop();
  const stopped = vi.spyOn(marking, 'stop');
  lifetime.abort();
  expect(stopped).not.toHaveBeenCalled();
});

describe('what holds for this page', () => {
  const begin = (start: { asked: boolean; answer?: unknown }) => startOverlay(window, lifetime.signal, start);

  it('is not asked again where the detector has just been told', async () => {
    const overlay = begin({ asked: false, answer: { ok: true, answer: { ...options } } });
    await soon(() => expect(overlay.describe().state).toBe('shown'));
    expect(sent).not.toContain('page-options');
  });

  it.each([
    ['that it may not run', { ok: true, answer: { ...options, enabled: false } }],
    ['nothing that can be read', { ok: true, answer: 'yes' }],
    ['that the background failed', { ok: false, why: 'failed' }],
  ])('stops it where the detector was told %s', (_, answer) => {
    expect(begin({ asked: false, answer }).describe().state).toBe('off');
  });

  it('is made known where the reader asks for a hidden page: by the panel, and by reading it', async () => {
    const first = begin({ asked: true });
    expect(sent).toEqual(['show-page']);
    await soon(() => expect(first.describe().state).toBe('shown'));
    sent.length = 0;
    const { overlay, actions } = await shownOverlay();
    overlay.showPanel();
    expect(sent).not.toContain('show-page');
    actions.hidePage();
    overlay.showPanel();
    expect(sent.filter(type => type.endsWith('-page'))).toEqual(['hide-page', 'show-page']);
  });
});
