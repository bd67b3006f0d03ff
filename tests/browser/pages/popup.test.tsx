import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/popup/popup.css';
import { Popup } from '../../../components/popup/Popup.tsx';
import html from '../../../entrypoints/popup/index.html?raw';
import type { PageDescription, Sent } from '../../../lib/messages/index.ts';
import type { Settings } from '../../../lib/settings/index.ts';
import { ARTICLE, type Calls, memoryStore, popupHost } from './fake-hosts.ts';
import {
  overflowAt,
  removePage,
  resetWindow,
  settled,
  showPage,
  tabOrder,
  violations,
} from './page-under-test.ts';

const says = (state: PageDescription['state']): Sent<PageDescription> => ({
  ok: true,
  answer: { state, host: 'www.example.org' },
});

/** Every state of the popup: settings, the page's answer, the heading that says it. */
const STATES: readonly [heading: string, settings: Partial<Settings>, answer: Sent<PageDescription>][] = [
  ['We read this article', { lookups: 'on-open' }, ARTICLE],
  ['We read this article', { lookups: 'ahead' }, says('hidden')],
  ['Reading this page …', {}, says('reading')],
  ['Not read as a health article', {}, says('not-health')],
  ['Waits for your click', { runOn: 'click' }, says('waiting-for-click')],
  ['Off on this site', { sitesOff: ['example.org'] }, ARTICLE],
  ['Off on all sites', { everywhere: false, lookups: 'off' }, ARTICLE],
  ['On again', {}, says('off')],
  ['Cannot read this page', {}, { ok: false, why: 'gone' }],
  ['No answer from this page', {}, { ok: false, why: 'interrupted' }],
];

beforeEach(resetWindow);
afterEach(removePage);

describe.each(['light', 'dark'] as const)('popup, %s', theme => {
  it.each(STATES)('“%s” has no violations', async (heading, settings, answer) => {
    await showPage(html, <Popup host={popupHost(memoryStore({ ...settings, theme }), answer)} />);
    await expect.element(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('has no violations with damaged settings', async () => {
    await showPage(html, <Popup host={popupHost(memoryStore({ theme }, 'damaged'))} />);
    await expect.element(page.getByRole('note').getByText(/could not be read/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

describe('popup', () => {
  it('counts sources and numbers', async () => {
    await showPage(html, <Popup host={popupHost(memoryStore())} />);
    await expect
      .element(page.getByText('We counted 12 sources in its list and 31 numbers in the text.'))
      .toBeVisible();
  });

  it('switches this site off and on again', async () => {
    const store = memoryStore({ sitesOff: ['a.example'] });
    await showPage(html, <Popup host={popupHost(store)} />);
    const site = page.getByRole('switch', { name: /example\.org/ });
    await site.click();
    await settled();
    expect(store.now().sitesOff).toEqual(['a.example', 'example.org']);
    await expect.element(page.getByRole('heading', { name: 'Off on this site' })).toBeVisible();
    await site.click();
    await settled();
    expect(store.now().sitesOff).toEqual(['a.example']);
  });

  it('switches everything off, and then the switch of the site waits', async () => {
    const store = memoryStore();
    await showPage(html, <Popup host={popupHost(store)} />);
    await page.getByRole('switch', { name: 'Evidence Overlay is on' }).click();
    await settled();
    expect(store.now().everywhere).toBe(false);
    await expect.element(page.getByRole('switch', { name: /example\.org/ })).toBeDisabled();
  });

  it.each([
    ['Show panel', 'showPanel', ARTICLE],
    ['Open in the side panel', 'openSidePanel', ARTICLE],
    ['Read this page', 'readPage', says('waiting-for-click')],
    ['Read this page', 'readPage', says('not-health')],
    ['Read this page', 'readPage', says('off')],
  ] as const)('“%s” does so and closes the popup', async (name, call, answer) => {
    const calls: Calls = [];
    await showPage(html, <Popup host={popupHost(memoryStore(), answer, calls)} />);
    await page.getByRole('button', { name }).click();
    await settled();
    expect(calls).toEqual([call, 'close']);
  });

  it('says so where the page does not do it, and stays open', async () => {
    const calls: Calls = [];
    await showPage(html, <Popup host={popupHost(memoryStore(), ARTICLE, calls, false)} />);
    await page.getByRole('button', { name: 'Show panel' }).click();
    await expect.element(page.getByText(/^That did not work/)).toBeVisible();
    expect(calls).toEqual(['showPanel']);
    expect(await violations()).toEqual([]);
  });

  it('says so where the browser does not open the side panel', async () => {
    const calls: Calls = [];
    await showPage(html, <Popup host={popupHost(memoryStore(), ARTICLE, calls, false)} />);
    await page.getByRole('button', { name: 'Open in the side panel' }).click();
    await expect.element(page.getByText(/^The browser did not open the side panel/)).toBeVisible();
    expect(calls).toEqual(['openSidePanel']);
  });

  it('offers no side panel where the browser has none', async () => {
    const { openSidePanel: _, ...host } = popupHost(memoryStore());
    await showPage(html, <Popup host={host} />);
    await expect.element(page.getByRole('button', { name: 'Show panel' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /side panel/ })).not.toBeInTheDocument();
  });

  it('asks a silent page again', async () => {
    let answer: Sent<PageDescription> = { ok: false, why: 'interrupted' };
    const host = { ...popupHost(memoryStore()), describe: async () => answer };
    await showPage(html, <Popup host={host} />);
    // Past the second look that the popup takes by itself.
    await new Promise(resolve => setTimeout(resolve, 600));
    answer = ARTICLE;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('button', { name: 'Show panel' })).toBeVisible();
  });

  it('notices by itself that a page has answered late', async () => {
    let answer = says('reading');
    const host = { ...popupHost(memoryStore()), describe: async () => answer };
    await showPage(html, <Popup host={host} />);
    await new Promise(resolve => setTimeout(resolve, 600));
    answer = ARTICLE;
    await expect.element(page.getByRole('button', { name: 'Show panel' })).toBeVisible();
  });

  it.each([
    ['not-chosen', 'You have not chosen yet. Nothing is sent.', 'Choose', 'openWelcome'],
    ['off', 'Look-ups are off. Nothing is sent.', 'Change', 'openOptions'],
    ['on-open', 'Look-ups when you open a number.', 'Change', 'openOptions'],
    ['ahead', 'Look-ups ahead, for the whole list.', 'Change', 'openOptions'],
  ] as const)('look-ups %s: “%s”', async (lookups, line, name, call) => {
    const calls: Calls = [];
    await showPage(html, <Popup host={popupHost(memoryStore({ lookups }), ARTICLE, calls)} />);
    await expect.element(page.getByText(line)).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    expect(calls).toEqual([call]);
  });

  it('opens the options', async () => {
    const calls: Calls = [];
    await showPage(html, <Popup host={popupHost(memoryStore(), ARTICLE, calls)} />);
    await page.getByRole('button', { name: 'Options' }).click();
    expect(calls).toEqual(['openOptions']);
  });

  it('follows a change made elsewhere', async () => {
    const store = memoryStore();
    await showPage(html, <Popup host={popupHost(store)} />);
    store.changeElsewhere({ everywhere: false });
    await expect.element(page.getByRole('heading', { name: 'Off on all sites' })).toBeVisible();
  });

  it('says why a change was not saved', async () => {
    await showPage(html, <Popup host={popupHost(memoryStore({}, 'newer', 'newer'))} />);
    await page.getByRole('switch', { name: 'Evidence Overlay is on' }).click();
    await expect.element(page.getByText(/^Not saved\. A newer version/)).toBeVisible();
    await expect.element(page.getByRole('switch', { name: 'Evidence Overlay is on' })).toBeChecked();
  });

  it('is walked through with the keyboard from top to bottom', async () => {
    await showPage(html, <Popup host={popupHost(memoryStore({ lookups: 'off' }))} />);
    expect(await tabOrder()).toEqual([
      'Options',
      'Show panel',
      'Open in the side panel',
      'Evidence Overlay is on',
      expect.stringContaining('example.org'),
      expect.stringContaining('Change'),
    ]);
  });

  it('fits in 320 px with a long host name', async () => {
    const host = `${'long-name-'.repeat(5)}.example.org`;
    const answer: Sent<PageDescription> = { ok: true, answer: { state: 'shown', host } };
    await showPage(html, <Popup host={popupHost(memoryStore(), answer)} />);
    expect(await overflowAt(320)).toBe(0);
  });
});

describe('in a private window', () => {
  it('no site can be written down', async () => {
    const store = memoryStore();
    await showPage(html, <Popup host={popupHost(store, ARTICLE, [], true, true)} />);
    await expect.element(page.getByRole('switch', { name: /^Runs on/ })).toBeDisabled();
    await expect.element(page.getByText(/^In a private window no site is written down/)).toBeVisible();
    expect(store.now().sitesOff).toEqual([]);
    expect(await violations()).toEqual([]);
  });
});

it('names the administrator who switched look-ups off, and offers no change', async () => {
  const store = memoryStore({ lookups: 'off' }, 'stored', 'managed', { lookupsOff: true });
  await showPage(html, <Popup host={popupHost(store)} />);
  await expect.element(page.getByText(/^Set by your administrator/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Change/ })).not.toBeInTheDocument();
});

it.each([
  ['de', 'Wir haben diesen Artikel gelesen'],
  ['es', 'Hemos leído este artículo'],
] as const)('in %s it has no violations and fits', async (language, title) => {
  await showPage(html, <Popup host={popupHost(memoryStore({ language }))} />);
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(await overflowAt(320)).toBe(0);
});

it('shows again what was hidden until the browser closes', async () => {
  const calls: Calls = [];
  const off: typeof ARTICLE = { ok: true, answer: { state: 'off', host: 'www.example.org' } };
  await showPage(html, <Popup host={popupHost(memoryStore(), off, calls, true, false, true)} />);
  await expect.element(page.getByText('Hidden until the browser closes')).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Show it again' }).click();
  await settled();
  expect(calls).toEqual(['showAgain', 'close']);
});
