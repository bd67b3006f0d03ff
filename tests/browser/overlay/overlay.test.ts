import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startOverlay } from '../../../lib/overlay/overlay.ts';
import { Reading } from '../../../lib/overlay/reading.ts';
import sample from '../../fixtures/pages/sample-article.html?raw';

/** The background never answers about works or sources: nothing on the page may wait for it. */
vi.mock('../../../lib/messages/index.ts', async load => ({
  ...(await load<object>()),
  send: ({ type }: { type: string }) => (type === 'page-options' ? OPTIONS : new Promise(() => undefined)),
}));
/** The address of a test page speaks against an article. */
vi.mock('../../../lib/article/index.ts', async load => {
  const real = await load<typeof import('../../../lib/article/index.ts')>();
  const address = 'https://example-health.test/mental-health/relapse';
  return { ...real, readArticleSteps: (doc: Document) => real.readArticleSteps(doc, address) };
});
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'ours' },
    storage: { onChanged: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));

const OPTIONS = Promise.resolve({
  ok: true,
  answer: {
    enabled: true,
    lookups: 'off',
    hover: true,
    closingDelayMs: 300,
    theme: 'auto',
    runOn: 'every-page',
  },
});
const A_ROUND = { timeout: 8000 };

let lifetime: AbortController;
let page: HTMLElement;

beforeEach(() => {
  lifetime = new AbortController();
  page = document.createElement('div');
  const { body, title } = new DOMParser().parseFromString(sample, 'text/html');
  document.title = title;
  page.append(...body.childNodes);
  document.body.append(page);
});
afterEach(() => {
  lifetime.abort();
  page.remove();
});

it('leaves with its article when the page goes on to something else, and comes with the next', async () => {
  const render = vi.fn();
  const overlay = startOverlay({ view: window, styles: '', render }, lifetime.signal, { asked: false });
  await vi.waitFor(() => expect(overlay.describe().state).toBe('shown'), A_ROUND);
  const article = [...page.childNodes];
  document.title = 'How to true a bicycle wheel';
  const other = document.createElement('p');
  other.textContent = 'How to true a bicycle wheel: spin it and look at the rim.';
  page.replaceChildren(other);
  await vi.waitFor(() => expect(overlay.describe().state).toBe('not-health'), A_ROUND);
  await vi.waitFor(() => expect(render.mock.lastCall?.[1]).toBeNull());
  document.title = 'How Do You Keep Depression From Coming Back?';
  page.replaceChildren(...article);
  await vi.waitFor(() => expect(overlay.describe().state).toBe('shown'), A_ROUND);
});

it('a reading that was replaced is not held by the signal of the page', async () => {
  const reading = await Reading.of(window, lifetime.signal, () => undefined);
  reading.stop();
  const stopped = vi.spyOn(reading, 'stop');
  lifetime.abort();
  expect(stopped).not.toHaveBeenCalled();
});
