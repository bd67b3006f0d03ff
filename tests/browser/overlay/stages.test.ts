import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import moreTerms from '../../../data/health-terms-beyond-english.tsv?raw';
import { HIGHLIGHT_PLAIN } from '../../../lib/overlay/names.ts';
import { startOverlay } from '../../../lib/overlay/overlay.ts';
import { soon } from '../soon.ts';
import { PAGE_OPTIONS } from './page-options.ts';
import { putSample } from './sample-page.ts';
import { loadBadgeScript, unloadScripts } from './scripts.ts';

/** The badge's script comes when a test lets it, or never. */
const badge = vi.hoisted(() => ({ asked: 0, come: () => {} }));
vi.mock('../../../lib/overlay/load-badge.ts', () => ({
  loadBadge: () => {
    badge.asked++;
    return new Promise(resolve => {
      badge.come = () => resolve(globalThis.evidenceOverlayBadge);
    });
  },
}));
/** So do the words of other languages than English. */
const terms = vi.hoisted(() => ({ asked: 0, come: (_: string | undefined) => {} }));
vi.mock('../../../lib/overlay/load-terms.ts', () => ({
  loadTerms: () => {
    terms.asked++;
    return new Promise(resolve => {
      terms.come = resolve;
    });
  },
}));
vi.mock('../../../lib/messages/index.ts', async load => ({
  ...(await load<object>()),
  send: () => new Promise(() => undefined),
}));
vi.mock('../../../lib/article/again.ts', async load => {
  const real = await load<typeof import('../../../lib/article/again.ts')>();
  const address = 'https://example-health.test/mental-health/relapse';
  return { ...real, openNewSteps: (doc: Document) => real.openNewSteps(doc, address) };
});
const UNHEARD = vi.hoisted(() => ({ addListener: () => undefined, removeListener: () => undefined }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'ours', onMessage: UNHEARD, onConnect: UNHEARD, sendMessage: async () => undefined },
    storage: { onChanged: UNHEARD },
  },
}));

const answer = { ok: true, answer: PAGE_OPTIONS };

let lifetime: AbortController;
let page: HTMLElement;
const draw = vi.fn();
const marks = () => CSS.highlights.get(HIGHLIGHT_PLAIN)?.size ?? 0;

beforeEach(() => {
  lifetime = new AbortController();
  badge.asked = 0;
  terms.asked = 0;
  draw.mockClear();
  page = putSample();
});
afterEach(() => {
  lifetime.abort();
  unloadScripts();
  page.remove();
});

it('paints the marks before the script of the badge is there, and shows the article once it is', async () => {
  const overlay = startOverlay(window, lifetime.signal, { asked: false, answer });
  await soon(() => expect(marks()).toBeGreaterThan(0));
  expect(terms.asked).toBe(0);
  expect([badge.asked, overlay.describe().state, overlay.command('next-citation')]).toEqual([
    1,
    'reading',
    false,
  ]);
  loadBadgeScript(draw);
  badge.come();
  await soon(() => expect(overlay.describe().state).toBe('shown'));
  await soon(() => expect(draw).toHaveBeenCalled());
  expect(marks()).toBeGreaterThan(0);
});

it('leaves nothing on the page where the script cannot be had', async () => {
  const overlay = startOverlay(window, lifetime.signal, { asked: false, answer });
  await soon(() => expect(marks()).toBeGreaterThan(0));
  badge.come();
  await soon(() => expect(overlay.describe().state).toBe('off'));
  expect([...CSS.highlights.keys()]).toEqual([]);
});

it('leaves nothing where the page is left before the script has come', async () => {
  startOverlay(window, lifetime.signal, { asked: false, answer });
  await soon(() => expect(marks()).toBeGreaterThan(0));
  lifetime.abort();
  expect([...CSS.highlights.keys()]).toEqual([]);
  loadBadgeScript(draw);
  badge.come();
  await Promise.resolve();
  expect(draw).not.toHaveBeenCalled();
});

it('leaves nothing where the rest of the article cannot be read', async () => {
  const thrown = vi.fn((event: PromiseRejectionEvent) => event.preventDefault());
  addEventListener('unhandledrejection', thrown, { signal: lifetime.signal });
  const overlay = startOverlay(window, lifetime.signal, { asked: false, answer });
  await soon(() => expect(marks()).toBeGreaterThan(0));
  loadBadgeScript(draw);
  if (globalThis.evidenceOverlayBadge) {
    globalThis.evidenceOverlayBadge.stepsFor = () => Promise.reject(new Error('broken'));
  }
  badge.come();
  await soon(() => expect(overlay.describe().state).toBe('off'));
  expect([...CSS.highlights.keys()]).toEqual([]);
  await soon(() => expect(thrown).toHaveBeenCalled());
});

it('does not ask for it on a page that is not about health', async () => {
  document.title = 'How to true a bicycle wheel';
  const other = document.createElement('p');
  other.textContent = 'How to true a bicycle wheel: spin it and look at the rim.';
  page.replaceChildren(other);
  const overlay = startOverlay(window, lifetime.signal, { asked: false, answer });
  await soon(() => expect(overlay.describe().state).toBe('not-health'));
  expect(badge.asked).toBe(0);
});

/** Words of a page in German, whose subject only the words of other languages tell. */
const RUECKEN = `<h1>Rückenschmerzen: Ursachen und Behandlung</h1>${'<p>Viele Menschen haben Rückenschmerzen, und bei den meisten ist die Ursache nicht mit einer Krankheit der Wirbelsäule zu erklären (1). Die Behandlung durch den Arzt ist dann auch nicht nötig, und die Beschwerden gehen mit der Zeit von selbst zurück (2).</p>'.repeat(4)}<h2>Quellen</h2><ol><li>Lima A. Schmerz im Rücken. Z Test. 2019;3(1):4-9.</li><li>Berg B. Was hilft. Z Test. 2020;4(2):1-8.</li></ol>`;

it('waits for the words of other languages where the page is in one of them, and leaves where they cannot be had', async () => {
  document.title = 'Rückenschmerzen: Ursachen und Behandlung';
  page.innerHTML = RUECKEN;
  const gone = startOverlay(window, lifetime.signal, { asked: false, answer });
  await soon(() => expect(terms.asked).toBe(1));
  terms.come(undefined);
  await soon(() => expect(gone.describe().state).toBe('off'));
  expect(badge.asked).toBe(0);
  startOverlay(window, lifetime.signal, { asked: false, answer });
  await soon(() => expect(terms.asked).toBe(2));
  terms.come(moreTerms);
  await soon(() => expect(marks()).toBeGreaterThan(0));
});
