import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { overlayStyles, renderOverlay } from '../../../components/overlay/render-overlay.tsx';
import { HOST_TAG } from '../../../lib/overlay/names.ts';
import { previewEntries } from '../../../lib/overlay/preview-entries.ts';
import type { WorkResult } from '../../../lib/works/model.ts';
import { unsafeIn } from '../../hostile/inspect.ts';
import { CALLED, VECTORS } from '../../hostile/vectors.ts';
import { article, citation, input, reference } from '../../unit/appraisal/sample.ts';
import { loadScripts, unloadScripts } from '../overlay/scripts.ts';
import { actionLog, overlayState, previewOf } from '../overlay/states.ts';
import { soon } from '../soon.ts';
import { ANSWERING, heardFrom } from './services.ts';

/* Each vector alone, in every field of every service's answer: on the card and in the panel. */

const ran = vi.fn();
let root: ShadowRoot;

beforeEach(() => {
  ran.mockClear();
  vi.stubGlobal(CALLED, ran);
  loadScripts();
  const host = document.createElement(HOST_TAG);
  root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = overlayStyles;
  root.append(sheet);
  document.documentElement.append(host);
});

afterEach(() => {
  for (const mount of root.querySelectorAll('.eo-mount')) render(null, mount);
  root.host.remove();
  unloadScripts();
  vi.unstubAllGlobals();
});

/** An article with an entry for each vector, and what came of each look-up. */
function facts(resultOf: (text: string) => WorkResult) {
  const numbers = VECTORS.map((_, at) => at + 1);
  const references = VECTORS.map(({ text }, at) => reference(at + 1, { text, identifiers: {} }));
  return {
    article: article({ references, citations: [citation(numbers)] }),
    works: new Map(
      VECTORS.map(({ text }, at): [string, WorkResult] => [`reference-${at + 1}`, resultOf(text)]),
    ),
    lookups: 'ahead' as const,
  };
}

/** Draws card and panel with them. @returns what was drawn of each vector */
async function draw(resultOf: (text: string) => WorkResult, panelOpen = true) {
  const known = facts(resultOf);
  const targets = known.article.citations.flatMap(each => each.targets);
  const entries = previewEntries(targets, input(known), new Set());
  const { actions } = actionLog();
  renderOverlay(root, overlayState({ panelOpen, preview: previewOf(entries) }, known), actions);
  const all = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  if (panelOpen) await soon(() => expect(all('.eo-reference')).toHaveLength(VECTORS.length));
  return { onCard: all('.eo-entry'), inPanel: all('.eo-reference') };
}

/** What loads or fails to load calls its handlers by then. */
const afterAMoment = () => new Promise(resolve => setTimeout(resolve, 50));

/** Say nothing but an address, or whether a journal is listed. */
const WITHOUT_WORDS: readonly string[] = ['Unpaywall', 'NLM Catalog'];

/** Those that are asked about whole lists: `e2e/outside-text` has them in the panel, which takes a while to draw. */
const IN_THE_PANEL_END_TO_END: readonly string[] = ['Crossref', 'PubMed', 'Europe PMC'];

describe.each(ANSWERING)('%s', service => {
  it('has its words shown as words, and no address but the web’s', async () => {
    const { onCard, inPanel } = await draw(
      text => heardFrom(service, text),
      !IN_THE_PANEL_END_TO_END.includes(service),
    );
    expect(onCard).toHaveLength(VECTORS.length);
    if (!WITHOUT_WORDS.includes(service)) {
      for (const words of [...onCard, ...inPanel]) expect(words).toContain('On tea');
    }
    expect(unsafeIn(root)).toEqual([]);
    await afterAMoment();
    expect(ran).not.toHaveBeenCalled();
  });
});

it('a cited page that was read has its words shown as words', async () => {
  const { onCard } = await draw(text => ({
    status: 'no-identifier',
    page: {
      status: 'read',
      host: 'cited.example',
      on: '2026-11-22',
      facts: { title: `On tea: ${text}`, site: text, published: text, modified: text },
    },
  }));
  for (const words of onCard) expect(words).toContain('On tea');
  expect(unsafeIn(root)).toEqual([]);
  await afterAMoment();
  expect(ran).not.toHaveBeenCalled();
});

it('the inspection finds what was made of markup', () => {
  const made = document.createElement('div');
  made.innerHTML = VECTORS.map(({ text }) => text).join('<hr>');
  const inert = document.implementation.createHTMLDocument();
  inert.body.append(made);
  expect(unsafeIn(inert).length).toBeGreaterThan(20);
});
