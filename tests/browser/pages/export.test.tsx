import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/export/export.css';
import { type ExportHost, ExportPage } from '../../../components/export/ExportPage.tsx';
import html from '../../../entrypoints/export/index.html?raw';
import { appraise } from '../../../lib/appraisal/index.ts';
import { type Portable, portableOf } from '../../../lib/export/index.ts';
import { article, input } from '../../unit/appraisal/sample.ts';
import { RESULTS, twoLists } from '../overlay/states.ts';
import { memoryStore } from './fake-hosts.ts';
import { overflowAt, removePage, resetWindow, settled, showPage, violations } from './page-under-test.ts';

const PAPER = RESULTS.retracted;
const known = input({ works: new Map(PAPER && PAPER !== 'loading' ? [['reference-1', PAPER]] : []) });
const PORTABLE = portableOf(known, appraise(known), '0.0.0');

/** Everything in memory; `out` is what was copied and saved. */
function fakeHost(
  changes: { theme?: 'light' | 'dark'; portable?: Portable | undefined; mayCopy?: boolean } = {},
) {
  const { theme = 'light', mayCopy = true } = changes;
  const portable = 'portable' in changes ? changes.portable : PORTABLE;
  const out: { copied: string[][]; saved: string[][]; printed: number } = {
    copied: [],
    saved: [],
    printed: 0,
  };
  const host: ExportHost = {
    settings: memoryStore({ theme }),
    load: async () => portable,
    copyFormatted: async (...forms) => {
      if (mayCopy) out.copied.push(forms);
      return mayCopy;
    },
    copy: async text => {
      out.copied.push([text]);
      return true;
    },
    format: async () => ({ ok: true, answer: { status: 'unknown' } }),
    save: (...file) => out.saved.push(file),
    print: () => {
      out.printed += 1;
    },
  };
  return { host, out };
}

const button = (name: string) => page.getByRole('button', { name });

beforeEach(resetWindow);
afterEach(removePage);

describe.each(['light', 'dark'] as const)('the page to save from, %s', theme => {
  it('has no violations', async () => {
    await showPage(html, <ExportPage host={fakeHost({ theme }).host} />);
    await expect.element(button('Print')).toBeVisible();
    expect(document.documentElement.dataset.theme).toBe(theme);
    expect(await violations()).toEqual([]);
  });
});

it.each([
  ['Save as RIS', 'sources.ris', 'TY  - '],
  ['Save as BibTeX', 'sources.bib', '@'],
  ['Save as CSL-JSON', 'sources.json', '"id": "source-1"'],
  ['Save as Markdown', 'appraisal.md', '# Does tea float?'],
])('%s', async (name, file, words) => {
  const { host, out } = fakeHost();
  await showPage(html, <ExportPage host={host} />);
  await button(name).click();
  await settled();
  const [text, saved] = out.saved[0] ?? [];
  expect(saved).toBe(file);
  expect(text).toContain(words);
  expect(page.getByText(/^Made the file/).element().textContent).toContain(file);
});

it('copies the list in two forms, with its numbers', async () => {
  const { host, out } = fakeHost();
  await showPage(html, <ExportPage host={host} />);
  await button('Copy as a numbered list').click();
  await settled();
  const [formatted, plain] = out.copied[0] ?? [];
  expect(plain?.split('\n')).toHaveLength(2);
  expect(plain).toContain('1. Quill A, Marsh B, Reed C, Fern D. Warm drinks');
  expect(formatted).toContain('<p>1. Quill A');
  await expect.element(page.getByText('Copied.')).toBeVisible();
});

it('copies lists that count alike each under its name', async () => {
  const known = input(twoLists());
  const { host, out } = fakeHost({ portable: portableOf(known, appraise(known), '1.2.3') });
  await showPage(html, <ExportPage host={host} />);
  await button('Copy as a numbered list').click();
  await settled();
  const lines = out.copied[0]?.[1]?.split('\n').map(each => each.slice(0, 20).split('. ')[0]);
  expect(lines).toEqual(['References', '1', '2', '3', 'Further reading', '1', '2', '3']);
  await expect.element(page.getByRole('heading', { name: 'Further reading' })).toBeVisible();
});

it('copies the appraisal in two forms, its own entry as it stands there, and prints', async () => {
  const { host, out } = fakeHost();
  await showPage(html, <ExportPage host={host} />);
  await button('Copy with its form').click();
  await button('Copy this entry').click();
  await button('Print').click();
  await settled();
  expect(out.copied[0]?.[0]).toContain('<h1>Does tea float?</h1>');
  expect(out.copied[1]).toEqual(['Does tea float? (2021, October 8). https://www.health.example/tea']);
  expect(out.printed).toBe(1);
});

it('says so where the browser does not let us copy', async () => {
  const { host } = fakeHost({ mayCopy: false });
  await showPage(html, <ExportPage host={host} />);
  await button('Copy with its form').click();
  await expect.element(page.getByText('The browser did not let us copy.')).toBeVisible();
});

it('says so where nothing is kept', async () => {
  await showPage(html, <ExportPage host={fakeHost({ portable: undefined }).host} />);
  await expect.element(page.getByText(/^Nothing is kept for this tab/)).toBeVisible();
  expect(await violations()).toEqual([]);
});

it('offers no list where there is none', async () => {
  const without = input({ article: article({ references: [], citations: [] }) });
  const portable = portableOf(without, appraise(without), '0.0.0');
  await showPage(html, <ExportPage host={fakeHost({ portable }).host} />);
  await expect.element(button('Print')).toBeVisible();
  expect(button('Save as RIS').elements()).toHaveLength(0);
});

it.each([320, 1280])('does not scroll sideways at %i px', async width => {
  await showPage(html, <ExportPage host={fakeHost().host} />);
  expect(await overflowAt(width)).toBeLessThanOrEqual(0);
});
