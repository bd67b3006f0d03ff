import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { overlayStyles, renderOverlay } from '../../../components/overlay/render-overlay.tsx';
import marksStyles from '../../../entrypoints/marks.css?inline';
import { HOST_TAG } from '../../../lib/overlay/names.ts';
import type { OverlayState } from '../../../lib/overlay/overlay-state.ts';
import { speak } from '../../../lib/wording/index.ts';
import { english, languageFor } from '../../../lib/wording/languages.ts';
import { soon } from '../soon.ts';
import { loadScripts, unloadScripts } from './scripts.ts';
import { actionLog, entryFor, overlayState, previewOf } from './states.ts';

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
  soon(() => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  });

it('changes its language at run time, the panel with it, and says so to the browser', async () => {
  await page.viewport(1280, 800);
  const said = async (language = english) => {
    draw(overlayState({ language, panelOpen: true, preview: previewOf([entryFor('loading')]) }));
    const panel = await find('.eo-panel');
    await soon(() => expect(panel.textContent).toContain(language.messages['label.claims']));
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
