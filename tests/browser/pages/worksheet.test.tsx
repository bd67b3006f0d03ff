import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/worksheet/worksheet.css';
import { type KeptWorksheet, readKept } from '../../../components/worksheet/kept.ts';
import { type WorksheetHost, WorksheetPage } from '../../../components/worksheet/WorksheetPage.tsx';
import html from '../../../entrypoints/worksheet/index.html?raw';
import { appraise } from '../../../lib/appraisal/index.ts';
import { worksheet } from '../../../lib/appraisal/worksheet/index.ts';
import { article, input } from '../../unit/appraisal/sample.ts';
import { memoryStore } from './fake-hosts.ts';
import { overflowAt, removePage, resetWindow, settled, showPage, violations } from './page-under-test.ts';

const TREATMENT = article({ title: 'Treatment of hay fever' });
const SHEET = worksheet(appraise(input({ article: TREATMENT })), TREATMENT);

/** Everything in memory; `out` is what was copied and saved. */
function fakeHost(theme: 'light' | 'dark' = 'light', first?: KeptWorksheet) {
  const out: { copied: string[]; saved: [string, string][]; kept: KeptWorksheet[] } = {
    copied: [],
    saved: [],
    kept: [],
  };
  const host: WorksheetHost = {
    settings: memoryStore({ theme }),
    load: async () => first ?? { worksheet: SHEET, answers: {} },
    keep: kept => out.kept.push(kept),
    copy: async text => {
      out.copied.push(text);
      return true;
    },
    save: (text, name) => out.saved.push([text, name]),
  };
  return { host, out };
}

const copy = () => page.getByRole('button', { name: 'Copy' });
const ticks = () => page.getByRole('checkbox').elements();

beforeEach(resetWindow);
afterEach(removePage);

describe.each(['light', 'dark'] as const)('the worksheet, %s', theme => {
  it('has no violations', async () => {
    await showPage(html, <WorksheetPage host={fakeHost(theme).host} />);
    await expect.element(copy()).toBeVisible();
    expect(document.documentElement.dataset.theme).toBe(theme);
    expect(await violations()).toEqual([]);
  });
});

it('has room for the student under each point, and headings for each', async () => {
  await showPage(html, <WorksheetPage host={fakeHost().host} />);
  const points = SHEET.instruments.flatMap(({ items }) => items).length;
  expect(page.getByRole('heading', { level: 3 }).elements()).toHaveLength(points);
  for (const name of ['My judgement', 'My reason', 'What I found elsewhere']) {
    expect(page.getByLabelText(name).elements()).toHaveLength(points);
  }
});

it('is not handed out before each "not found" is ticked, and says what is left', async () => {
  const { host, out } = fakeHost();
  await showPage(html, <WorksheetPage host={host} />);
  await copy().click();
  await settled();
  expect(out.copied).toEqual([]);
  expect(page.getByRole('status').element().textContent).toContain('We did not find 2 points');
  expect(document.activeElement).toBe(ticks()[0]);
  for (const tick of ticks()) await userEvent.click(tick);
  await copy().click();
  await settled();
  expect(out.copied).toHaveLength(1);
  await expect.element(page.getByRole('status')).toHaveTextContent('We copied the worksheet.');
});

it('goes out as Markdown with the student’s words, and is kept in the tab', async () => {
  const { host, out } = fakeHost();
  await showPage(html, <WorksheetPage host={host} />);
  const [first] = page.getByLabelText('My judgement').elements();
  if (first) await userEvent.fill(first, 'Clear enough');
  for (const tick of ticks()) await userEvent.click(tick);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await settled();
  const [text = '', name] = out.saved[0] ?? [];
  expect(name).toBe('worksheet.md');
  expect(text).toContain('**My judgement:** Clear enough');
  const kept = out.kept.at(-1);
  expect(kept && readKept(JSON.stringify(kept))).toEqual(kept);
});

it('comes back after a reload with what was written', async () => {
  const answer = { judgement: 'Kept', reason: '', elsewhere: '', looked: false };
  const { host } = fakeHost('light', { worksheet: SHEET, answers: { 'jama.authorship': answer } });
  await showPage(html, <WorksheetPage host={host} />);
  await expect.element(page.getByLabelText('My judgement').first()).toHaveValue('Kept');
});

it('says so where there is no worksheet', async () => {
  const { host } = fakeHost();
  await showPage(html, <WorksheetPage host={{ ...host, load: async () => undefined }} />);
  await expect.element(page.getByText(/^We have no worksheet for this tab/)).toBeVisible();
  expect(await violations()).toEqual([]);
});

it.each([null, 'no JSON', '{}', '{"worksheet":{},"answers":{}}'])('reads nothing out of %j', stored => {
  expect(readKept(stored)).toBeUndefined();
});

it.each([320, 1280])('does not scroll sideways at %i px', async width => {
  await showPage(html, <WorksheetPage host={fakeHost().host} />);
  expect(await overflowAt(width)).toBeLessThanOrEqual(0);
});
