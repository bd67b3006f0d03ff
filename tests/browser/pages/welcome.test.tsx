import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/welcome/welcome.css';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import html from '../../../entrypoints/welcome/index.html?raw';
import { SERVICE_ORIGINS, SERVICES } from '../../../lib/works/services.ts';
import { type Calls, memoryStore, welcomeHost } from './fake-hosts.ts';
import {
  overflowAt,
  removePage,
  resetWindow,
  settled,
  showPage,
  tabOrder,
  violations,
} from './page-under-test.ts';

const CHOICES = [
  ['Off', 'off'],
  ['When I open a number', 'on-open'],
  ['Ahead, for the whole list', 'ahead'],
] as const;

const radio = (name: string) => page.getByRole('radio', { name });
const save = () => page.getByRole('button', { name: 'Save my choice' });

beforeEach(resetWindow);
afterEach(removePage);

describe.each(['light', 'dark'] as const)('welcome, %s', theme => {
  it('has no violations', async () => {
    await showPage(html, <Welcome host={welcomeHost(memoryStore({ theme }))} />);
    await expect.element(save()).toBeVisible();
    expect(document.documentElement.dataset.theme).toBe(theme);
    expect(await violations()).toEqual([]);
  });

  it('has no violations when a choice is missing, and when it was saved', async () => {
    await showPage(html, <Welcome host={welcomeHost(memoryStore({ theme }))} />);
    await save().click();
    await expect.element(page.getByText('Please choose one of the three.')).toBeVisible();
    expect(await violations()).toEqual([]);
    await radio('Off').click();
    await save().click();
    await expect.element(page.getByText('Saved. You can close this page.')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

describe('welcome', () => {
  it('says what leaves the browser, to whom, and what it can show', async () => {
    await showPage(html, <Welcome host={welcomeHost(memoryStore())} />);
    for (const service of SERVICES) {
      const origin = SERVICE_ORIGINS[service];
      const row = page.getByRole('term').filter({ hasText: service });
      await expect.element(row).toHaveTextContent(`${service} ${new URL(origin.replace('*.', '')).host}`);
    }
    await expect
      .element(page.getByText('A list of papers can show what illness someone reads about.'))
      .toBeVisible();
    await expect.element(page.getByText(/Until you choose, nothing leaves your browser\./)).toBeVisible();
  });

  it('chooses nothing for the reader, and a choice that is not saved changes nothing', async () => {
    const store = memoryStore();
    await showPage(html, <Welcome host={welcomeHost(store)} />);
    for (const [name] of CHOICES) await expect.element(radio(name)).not.toBeChecked();
    await radio('Ahead, for the whole list').click();
    await settled();
    expect(store.now().lookups).toBe('not-chosen');
  });

  it('asks for a choice where none was made', async () => {
    const calls: Calls = [];
    const store = memoryStore();
    await showPage(html, <Welcome host={welcomeHost(store, calls)} />);
    await save().click();
    await settled();
    expect(page.getByRole('group').element().getAttribute('aria-describedby')).not.toBeNull();
    expect(store.now().lookups).toBe('not-chosen');
    expect(calls).toEqual([]);
  });

  it.each(CHOICES)('saves “%s”', async (name, lookups) => {
    const calls: Calls = [];
    const store = memoryStore();
    await showPage(html, <Welcome host={welcomeHost(store, calls)} />);
    await radio(name).click();
    const button = save().element();
    if (button instanceof HTMLElement) button.click();
    // No turn of the event loop has passed: the click still counts as one for the browser.
    expect(calls).toEqual(lookups === 'off' ? [] : ['requestLookupAccess']);
    await settled();
    expect(store.now().lookups).toBe(lookups);
    await expect.element(page.getByText('Saved. You can close this page.')).toBeVisible();
  });

  it('saves nothing where the browser refuses, and says so', async () => {
    const store = memoryStore();
    await showPage(html, <Welcome host={welcomeHost(store, [], false)} />);
    await radio('When I open a number').click();
    await save().click();
    await expect.element(page.getByText(/^The browser did not allow look-ups/)).toBeVisible();
    expect(store.now().lookups).toBe('not-chosen');
  });

  it('shows the choice that holds when it is read again', async () => {
    await showPage(html, <Welcome host={welcomeHost(memoryStore({ lookups: 'on-open' }))} />);
    await expect.element(radio('When I open a number')).toBeChecked();
  });

  it('lets it run only on a click', async () => {
    const store = memoryStore();
    await showPage(html, <Welcome host={welcomeHost(store)} />);
    const only = page.getByRole('switch', { name: 'Run only when I click its icon' });
    await only.click();
    await settled();
    expect(store.now()).toMatchObject({ runOn: 'click', lookups: 'not-chosen' });
    await only.click();
    await settled();
    expect(store.now().runOn).toBe('every-page');
  });

  it('leads to the options', async () => {
    const calls: Calls = [];
    await showPage(html, <Welcome host={welcomeHost(memoryStore(), calls)} />);
    await page.getByRole('button', { name: 'Options' }).click();
    expect(calls).toEqual(['openOptions']);
  });

  it('says so where the settings are damaged, and keeps the choice open', async () => {
    await showPage(html, <Welcome host={welcomeHost(memoryStore({}, 'damaged'))} />);
    await expect.element(page.getByRole('note').getByText(/could not be read/)).toBeVisible();
    await expect.element(save()).toBeVisible();
  });

  it('is walked through with the keyboard from top to bottom', async () => {
    await showPage(html, <Welcome host={welcomeHost(memoryStore({ lookups: 'off' }))} />);
    expect(await tabOrder()).toEqual(['Off', 'Save my choice', 'Run only when I click its icon', 'Options']);
  });

  it.each([1280, 640, 320])('fits in %i px', async width => {
    await showPage(html, <Welcome host={welcomeHost(memoryStore())} />);
    expect(await overflowAt(width)).toBe(0);
  });
});

it('where the administrator switched look-ups off there is nothing to choose', async () => {
  const store = memoryStore({ lookups: 'off' }, 'stored', 'managed', { lookupsOff: true });
  await showPage(html, <Welcome host={welcomeHost(store)} />);
  await expect.element(page.getByText(/^Set by your administrator/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save my choice' })).toBeDisabled();
  await expect.element(page.getByRole('radio', { name: 'Off' })).toBeDisabled();
  expect(await violations()).toEqual([]);
});

it.each([
  ['de', 'Willkommen bei Evidence Overlay'],
  ['es', 'Le damos la bienvenida a Evidence Overlay'],
] as const)('in %s it has no violations and fits', async (language, title) => {
  await showPage(html, <Welcome host={welcomeHost(memoryStore({ language }))} />);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect([document.title, document.documentElement.lang]).toEqual([title, language]);
  expect(await violations()).toEqual([]);
  expect(await overflowAt(320)).toBe(0);
});
