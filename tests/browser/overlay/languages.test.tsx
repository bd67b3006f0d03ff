import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { overlayStyles, renderOverlay } from '../../../components/overlay/render-overlay.tsx';
import marksStyles from '../../../entrypoints/marks.css?inline';
import { HOST_TAG } from '../../../lib/overlay/names.ts';
import type { OverlayState } from '../../../lib/overlay/overlay-state.ts';
import { speak } from '../../../lib/wording/index.ts';
import { english, languageFor } from '../../../lib/wording/languages.ts';
import { LANGUAGE_TAGS } from '../../../lib/wording/tags.ts';
import { loadScripts, unloadScripts } from './scripts.ts';
import { actionLog, entryFor, missingEntry, overlayState, previewOf, RESULTS } from './states.ts';

/** 1280 px at 400 % (WCAG 2.2, 1.4.10). */
const NARROWEST: [number, number] = [320, 640];

const [german, spanish] = (['de', 'es'] as const).map(tag => languageFor(tag, '', 'page'));

let host: HTMLElement;
let root: ShadowRoot;
const manifestSheet = document.createElement('style');

beforeEach(() => {
  loadScripts();
  host = document.createElement(HOST_TAG);
  root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = overlayStyles;
  root.append(sheet);
  manifestSheet.textContent = marksStyles;
  document.head.append(manifestSheet);
  document.documentElement.append(host);
});

afterEach(() => {
  for (const mount of root.querySelectorAll('.eo-mount')) render(null, mount);
  host.remove();
  manifestSheet.remove();
  unloadScripts();
  speak(english);
});

/** As the overlay does: the language is spoken, then drawn with. */
function draw(state: OverlayState): void {
  speak(state.language);
  renderOverlay(root, state, actionLog().actions);
}

const find = (selector: string) =>
  vi.waitFor(() => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  });

/** Everything of ours that is cut off, or that makes what it stands in scroll sideways. */
function overflowing(): string[] {
  return [...root.querySelectorAll<HTMLElement>('.eo-root, .eo-root *')]
    .filter(element => !element.closest('.eo-visually-hidden'))
    .filter(element => {
      const { right, width } = element.getBoundingClientRect();
      const inside =
        getComputedStyle(element).display === 'inline' ? 0 : element.scrollWidth - element.clientWidth;
      return width > 0 && (right > innerWidth + 1 || inside > 1);
    })
    .map(element => `${element.className}: ${element.textContent?.slice(0, 80)}`);
}

describe.each(LANGUAGE_TAGS)('at 320 px nothing of %s is cut off', tag => {
  const language = languageFor(tag, '', 'page');
  beforeEach(() => page.viewport(...NARROWEST));

  it('on the badge and the panel, for each reader', async () => {
    draw(overlayState({ language }));
    await find('.eo-badge[data-narrow="true"]');
    expect(overflowing()).toEqual([]);
    for (const view of ['reader', 'clinician', 'student'] as const) {
      draw(overlayState({ language, panelOpen: true, options: { ...overlayState().options, view } }));
      const panel = await find('.eo-panel');
      await vi.waitFor(() => expect(panel.textContent).toContain(language.messages['label.about']));
      expect(overflowing()).toEqual([]);
    }
  });

  it('on a card in each state', async () => {
    for (const result of Object.values(RESULTS)) {
      draw(overlayState({ language, preview: previewOf([entryFor(result), missingEntry]) }));
      await find('.eo-card');
      expect(overflowing()).toEqual([]);
    }
  });
});

it('what sticks out is found', async () => {
  await page.viewport(...NARROWEST);
  draw(overlayState({ panelOpen: true }));
  const long = document.createElement('p');
  long.style.width = '400px';
  (await find('.eo-panel-scroll')).append(long);
  expect(overflowing()).not.toEqual([]);
});

it('changes its language at run time, the panel with it, and says so to the browser', async () => {
  await page.viewport(1280, 800);
  const said = async (language = english) => {
    draw(overlayState({ language, panelOpen: true, preview: previewOf([entryFor('loading')]) }));
    const panel = await find('.eo-panel');
    await vi.waitFor(() => expect(panel.textContent).toContain(language.messages['label.claims']));
    const card = await find('.eo-card');
    return [card.textContent, panel.textContent, root.querySelector<HTMLElement>('.eo-mount')?.lang].join(
      '\n',
    );
  };
  expect(await said()).toMatch(/Source 1[\s\S]*Checked on this page[\s\S]*\nen$/);
  expect(await said(german)).toMatch(/Quelle 1[\s\S]*Auf dieser Seite gesucht[\s\S]*\nde$/);
  expect(await said(spanish)).toMatch(/Fuente 1[\s\S]*Buscado en esta página[\s\S]*\nes$/);
  const again = await said();
  expect(again).toMatch(/Source 1[\s\S]*Checked on this page[\s\S]*\nen$/);
  expect(again).not.toMatch(/Quelle|Fuente/);
});

it('axe finds nothing on the German panel and card', async () => {
  await page.viewport(1280, 800);
  const language = german ?? english;
  draw(
    overlayState({
      language,
      panelOpen: true,
      preview: previewOf([entryFor(RESULTS.retracted ?? 'loading')]),
    }),
  );
  await find('.eo-panel');
  await find('.eo-card');
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
});
