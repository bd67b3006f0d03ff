import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/side-panel/side-panel.css';
import { SidePanel } from '../../../components/side-panel/SidePanel.tsx';
import html from '../../../entrypoints/sidepanel/index.html?raw';
import { appraise } from '../../../lib/appraisal/index.ts';
import type { AppraisalInput } from '../../../lib/appraisal/input.ts';
import { portableOf } from '../../../lib/export/index.ts';
import type { PageDescription, Sent } from '../../../lib/messages/index.ts';
import type { Settings } from '../../../lib/settings/index.ts';
import type { Followed } from '../../../lib/side-panel/index.ts';
import { input } from '../../unit/appraisal/sample.ts';
import { longList } from '../overlay/states.ts';
import { type Calls, memoryStore, sidePanelHost } from './fake-hosts.ts';
import {
  overflowAt,
  removePage,
  resetWindow,
  settled,
  showPage,
  tabOrder,
  violations,
} from './page-under-test.ts';

function articleOf(facts: Partial<AppraisalInput> = {}, number = 1): Followed {
  const known = input(facts);
  const places = [...known.article.citations.map(({ id }) => id), 'person-1'];
  return { is: 'article', portable: portableOf(known, appraise(known), '0.1.0'), places, page: number };
}
const ARTICLE = articleOf();
const LONG = articleOf(longList());

const answers = (answer: Sent<PageDescription>): Followed => ({ is: 'no-article', answer });
const says = (state: PageDescription['state']) =>
  answers({ ok: true, answer: { state, host: 'www.example.org' } });

/** Every state without an article: what the reader chose, what is known of the tab, the heading that says it. */
const STATES: readonly [heading: string, settings: Partial<Settings>, followed: Followed][] = [
  ['Looking at this page …', {}, { is: 'asking' }],
  ['No page to follow', {}, { is: 'no-tab' }],
  ['The page was closed', {}, { is: 'closed' }],
  ['Could not read this page', {}, { is: 'failed' }],
  ['Reading this page …', {}, says('reading')],
  ['Reading this page …', {}, says('shown')],
  ['Not read as a health article', {}, says('not-health')],
  ['Waits for your click', { runOn: 'click' }, says('waiting-for-click')],
  ['Off on this site', { sitesOff: ['example.org'] }, says('off')],
  ['Off on all sites', { everywhere: false }, says('off')],
  ['On again', {}, says('off')],
  ['Cannot read this page', {}, answers({ ok: false, why: 'gone' })],
  ['No answer from this page', {}, answers({ ok: false, why: 'interrupted' })],
];

const show = (followed: Followed, settings: Partial<Settings> = {}, calls: Calls = []) => {
  const host = sidePanelHost(memoryStore({ lookups: 'on-open', ...settings }), followed, calls);
  return showPage(html, <SidePanel host={host} />).then(() => host);
};
const heading = (name: string, level = 2) => page.getByRole('heading', { level, name });

beforeEach(resetWindow);
afterEach(removePage);

describe.each(['light', 'dark'] as const)('side panel, %s', theme => {
  it.each(STATES)('“%s” has no violations', async (name, settings, followed) => {
    await show(followed, { ...settings, theme });
    await expect.element(heading(name)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it.each(['reader', 'clinician', 'student'] as const)('the %s’s article has none', async view => {
    await show(LONG, { theme, view });
    await expect.element(heading('Does tea float?')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

describe('side panel', () => {
  it.each([300, 320, 640])('nothing is cut off at %i px', async width => {
    await show(LONG);
    expect(await overflowAt(width)).toBe(0);
    await userEvent.click(page.getByRole('button', { name: 'Something wrong here?' }).last());
    expect(await overflowAt(width)).toBe(0);
  });

  it('holds at 200 % zoom of a narrow panel', async () => {
    await show(LONG);
    document.documentElement.style.zoom = '2';
    const wide = await overflowAt(400);
    document.documentElement.style.zoom = '';
    expect(wide).toBe(0);
  });

  it('announces nothing on arrival, and takes no focus', async () => {
    await show(ARTICLE);
    const regions = [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')];
    expect(regions.map(({ textContent }) => textContent).join('')).toBe('');
    expect(document.activeElement).toBe(document.body);
  });

  it('has headings in order and one main landmark', async () => {
    await show(ARTICLE);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(document.querySelectorAll('main').length).toBe(1);
  });

  it('is another page without what was done on the one before', async () => {
    const host = await show(LONG);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), '3 government health bodies');
    await expect.element(page.getByText('We show 3 of 12 sources.')).toBeVisible();
    host.tells(articleOf({ ...longList(), lookups: 'off' }, 1));
    await settled();
    await expect.element(page.getByText('We show 3 of 12 sources.')).toBeVisible();
    host.tells(articleOf(longList(), 2));
    await settled();
    await expect.element(page.getByText('We show 3 of 12 sources.')).not.toBeInTheDocument();
    host.tells({ is: 'asking' });
    await settled();
    await expect.element(heading('Does tea float?')).not.toBeInTheDocument();
  });

  it('stops following when it goes', async () => {
    const host = await show(ARTICLE);
    expect(host.following()).toBe(true);
    removePage();
    await settled();
    expect(host.following()).toBe(false);
  });

  it('is gone through with the keyboard: view first, then each line’s own way', async () => {
    await show(ARTICLE);
    const order = await tabOrder();
    // The views are one stop, as radio buttons are.
    expect(order[1]).toBe('Show');
    expect(order.at(-1)).toBe('Options');
  });
});

describe('what the reader can do', () => {
  it('have words shown in the page; words that it does not display are quoted', async () => {
    const calls: Calls = [];
    await show(ARTICLE, {}, calls);
    await page.getByRole('button', { name: 'Show' }).first().click();
    expect(calls[0]).toMatch(/^show /);
    const host = await show(ARTICLE, {}, calls);
    host.refuses();
    await page.getByRole('button', { name: 'Show' }).first().click();
    await expect.element(page.getByText(/The page does not show these words now/).first()).toBeVisible();
  });

  it('copy a citation, save the list, open a worksheet', async () => {
    const calls: Calls = [];
    await show(ARTICLE, { view: 'student' }, calls);
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await expect.element(page.getByText('Copied').first()).toBeVisible();
    await page.getByRole('button', { name: /^Save or copy/ }).click();
    await page.getByRole('button', { name: 'Open a worksheet' }).click();
    await settled();
    expect(calls).toEqual([expect.stringMatching(/^copy ./), 'openExport', 'openWorksheet']);
  });

  it('choose for whom it is ordered, for every page', async () => {
    const host = await show(ARTICLE);
    await page.getByRole('radio').nth(2).click();
    await settled();
    expect(host.settings.now().view).toBe('student');
    await expect
      .element(page.getByRole('heading', { level: 3 }).first())
      .toHaveTextContent('Checked on this page');
  });

  it.each([
    ['Read this page', 'read', says('waiting-for-click')],
    ['Read this page', 'read', says('not-health')],
    ['Try again', 'again', { is: 'failed' }],
    ['Try again', 'again', answers({ ok: false, why: 'gone' })],
  ] as const)('“%s”: %s', async (name, call, followed) => {
    const calls: Calls = [];
    await show(followed, {}, calls);
    await page.getByRole('button', { name }).click();
    expect(calls).toEqual([call]);
  });

  it('read that a page did not begin', async () => {
    const host = await show(says('not-health'));
    host.refuses();
    await page.getByRole('button', { name: 'Read this page' }).click();
    await expect.element(page.getByText(/^That did not work/)).toBeVisible();
  });

  it.each([
    ['not-chosen', 'You have not chosen yet. Nothing is sent.', 'openWelcome'],
    ['off', 'Look-ups are off. Nothing is sent.', 'openOptions'],
  ] as const)('see that look-ups are %s, and change it', async (lookups, words, call) => {
    const calls: Calls = [];
    await show(ARTICLE, { lookups }, calls);
    await expect.element(page.getByText(words)).toBeVisible();
    await page.getByRole('button', { name: /^(?:Change|Choose)/ }).click();
    expect(calls).toEqual([call]);
  });
});

it.each([
  ['de', 'Die Seite wurde geschlossen', 'Wer'],
  ['es', 'La página se cerró', 'Quién'],
] as const)('in %s it has no violations and fits', async (language, closed, who) => {
  const host = await show({ is: 'closed' }, { language });
  await expect.element(page.getByRole('heading', { name: closed })).toBeVisible();
  host.tells(LONG);
  await expect.element(page.getByRole('heading', { level: 3, name: who, exact: true })).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(await overflowAt(300)).toBe(0);
});
