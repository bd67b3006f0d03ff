import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Drawing } from '../../../lib/overlay/display.ts';
import { startOverlay } from '../../../lib/overlay/overlay.ts';
import { say, speak } from '../../../lib/wording/index.ts';
import { english, languageFor } from '../../../lib/wording/languages.ts';
import type { LanguageTag } from '../../../lib/wording/tags.ts';
import { soon } from '../soon.ts';
import { PAGE_OPTIONS } from './page-options.ts';
import { putSample } from './sample-page.ts';
import { loadBadgeScript, unloadScripts } from './scripts.ts';

/** What the background would answer; a test holds an answer back, or changes the reader's choice. */
const background = vi.hoisted(() => ({
  language: 'en',
  asked: [] as { speaks: string; answer: () => void }[],
  waits: false,
  change: [] as ((changes: object, area: string) => void)[],
}));

vi.mock('../../../lib/messages/index.ts', async load => ({
  ...(await load<object>()),
  send: () => new Promise(() => undefined),
}));
vi.mock('../../../lib/messages/visit.ts', async load => ({
  ...(await load<object>()),
  askForOptions: (_: string, speaks: string) =>
    new Promise(resolve => {
      const answer = answerTo(speaks);
      background.asked.push({ speaks, answer: () => resolve(answer) });
      if (!background.waits) resolve(answer);
    }),
}));
vi.mock('../../../lib/article/again.ts', async load => {
  const real = await load<typeof import('../../../lib/article/again.ts')>();
  const address = 'https://example-health.test/mental-health/relapse';
  return { ...real, openNewSteps: (doc: Document) => real.openNewSteps(doc, address) };
});
const UNHEARD = vi.hoisted(() => ({ addListener: () => undefined, removeListener: () => undefined }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'ours', onMessage: UNHEARD, onConnect: UNHEARD },
    storage: {
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => background.change.push(listener),
        removeListener: () => undefined,
      },
    },
  },
}));

function answerTo(speaks: string) {
  const tag: LanguageTag = background.language === 'de' ? 'de' : 'en';
  const words = languageFor(tag, '', 'page');
  return {
    ok: true,
    answer: {
      ...PAGE_OPTIONS,
      ...(speaks !== words.tag && { words }),
    },
  };
}

function choose(language: LanguageTag): void {
  background.language = language;
  for (const listener of background.change) listener({ settings: {} }, 'local');
}

let lifetime: AbortController;
let article: HTMLElement;

beforeEach(() => {
  // As a script that has just been loaded: no words of its own.
  speak({ ...english, tag: 'und', messages: {} });
  Object.assign(background, { language: 'de', asked: [], waits: false, change: [] });
  lifetime = new AbortController();
  article = putSample();
});
afterEach(() => {
  lifetime.abort();
  unloadScripts();
  article.remove();
  speak(english);
});

async function shown() {
  const render = vi.fn<Drawing['render']>();
  loadBadgeScript(render);
  startOverlay(window, lifetime.signal, { asked: false });
  await soon(() => expect(render.mock.lastCall?.[1]).toBeTruthy());
  return { render, tag: () => render.mock.lastCall?.[1]?.language.tag };
}

it('has its words before anything is drawn', async () => {
  const { render } = await shown();
  expect(background.asked[0]?.speaks).toBe('und');
  for (const [, state] of render.mock.calls) expect(state?.language.tag ?? 'de').toBe('de');
  expect(say({ key: 'label.about' })).toBe('Über diese Seite');
});

it('goes over to the language that the reader chooses, on the open page', async () => {
  const { tag } = await shown();
  choose('en');
  await soon(() => expect(tag()).toBe('en'));
  choose('de');
  await soon(() => expect(tag()).toBe('de'));
});

it('brings no words where it has them', async () => {
  await shown();
  choose('de');
  await soon(() => expect(background.asked.at(-1)?.speaks).toBe('de'));
  expect(answerTo('de').answer).not.toHaveProperty('words');
});

it('goes by the last choice when answers are slow', async () => {
  const { render, tag } = await shown();
  background.waits = true;
  choose('en');
  choose('de');
  const [english, german] = background.asked.slice(-2);
  const draws = render.mock.calls.length;
  german?.answer();
  english?.answer();
  await soon(() => expect(render.mock.calls.length).toBeGreaterThan(draws));
  expect(tag()).toBe('de');
});
