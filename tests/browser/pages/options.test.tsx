import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/options/options.css';
import { Options } from '../../../components/options/Options.tsx';
import html from '../../../entrypoints/options/index.html?raw';
import type { OwnAnswer } from '../../../lib/messages/index.ts';
import type { Settings } from '../../../lib/settings/index.ts';
import { SERVICE_ORIGINS, SERVICES } from '../../../lib/works/services.ts';
import { soon } from '../soon.ts';
import { type Calls, memoryStore, optionsHost } from './fake-hosts.ts';
import {
  overflowAt,
  removePage,
  resetWindow,
  settled,
  showPage,
  tabOrder,
  violations,
} from './page-under-test.ts';

const FULL: Partial<Settings> = {
  lookups: 'ahead',
  sitesOff: ['a.example', 'b.example'],
  closingDelayMs: 450,
};

type Row = OwnAnswer<'what-was-asked'>['rows'][number];

const radio = (name: string) => page.getByRole('radio', { name });

beforeEach(resetWindow);
afterEach(removePage);

describe.each(['light', 'dark'] as const)('options, %s', theme => {
  it('has no violations with everything set', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore({ ...FULL, theme }))} />);
    await expect.element(page.getByText('a.example', { exact: true })).toBeVisible();
    expect(document.documentElement.dataset.theme).toBe(theme);
    expect(await violations()).toEqual([]);
  });

  it('has no violations with nothing set and no leave of the browser', async () => {
    const host = optionsHost(memoryStore({ lookups: 'on-open', theme }), [], { access: false });
    await showPage(html, <Options host={{ ...host, shortcuts: async () => [] }} />);
    await expect.element(page.getByRole('button', { name: 'Allow' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it.each(['damaged', 'newer'] as const)('has no violations with %s settings', async state => {
    await showPage(html, <Options host={optionsHost(memoryStore({ theme }, state, 'newer'))} />);
    await expect.element(page.getByRole('note')).toBeVisible();
    await page.getByRole('switch', { name: 'Evidence Overlay is on' }).click();
    await expect.element(page.getByText(/^Not saved/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

describe('badge and marks', () => {
  it('are written at once, and no corner is asked for where there is no badge', async () => {
    const store = memoryStore({});
    await showPage(html, <Options host={optionsHost(store)} />);
    await page.getByRole('combobox', { name: 'Where the badge stands' }).selectOptions('Top left');
    await page.getByRole('combobox', { name: /^Marks/ }).selectOptions('None; cards still open');
    await radio('In the toolbar alone').click();
    await settled();
    const { badge, corner, marks } = store.now();
    expect({ badge, corner, marks }).toEqual({ badge: 'toolbar', corner: 'top-start', marks: 'off' });
    expect(page.getByRole('combobox', { name: 'Where the badge stands' }).elements()).toHaveLength(0);
  });
});

describe('the language', () => {
  const picker = () => page.getByRole('combobox', { name: /^(?:Language|Sprache|Idioma)$/ });

  it.each([
    ['as the browser', 'auto', 'de-AT', 'Einstellungen'],
    ['as chosen', 'es', 'de-AT', 'Opciones'],
    ['English where there are no words in it', 'auto', 'fr', 'Options'],
  ] as const)('%s', async (_, language, browserLanguage, title) => {
    await showPage(html, <Options host={optionsHost({ ...memoryStore({ language }), browserLanguage })} />);
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  it('is chosen here and holds at once, for the page and its name too', async () => {
    const store = memoryStore();
    await showPage(html, <Options host={optionsHost(store)} />);
    await userEvent.selectOptions(picker(), 'de');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
    expect(store.now().language).toBe('de');
    const { lang, dir } = document.documentElement;
    expect([lang, dir, document.title]).toEqual(['de', 'ltr', 'Evidence Overlay: Einstellungen']);
    store.changeElsewhere({ language: 'es' });
    await expect.element(page.getByRole('heading', { level: 1, name: 'Opciones' })).toBeVisible();
    expect(document.documentElement.lang).toBe('es');
    await userEvent.selectOptions(picker(), 'auto');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Options' })).toBeVisible();
  });

  it('stands under its own name in each', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore())} />);
    const offered = [...picker().element().querySelectorAll('option')].map(({ lang, label }) => [
      lang,
      label,
    ]);
    expect(offered).toEqual([
      ['', 'As the browser'],
      ['en', 'English'],
      ['de', 'Deutsch'],
      ['es', 'Español'],
    ]);
  });

  it.each(['de', 'es'] as const)('%s has no violations and fits in 320 px', async language => {
    const store = memoryStore({ ...FULL, language });
    await showPage(html, <Options host={optionsHost(store, [], { access: false })} />);
    await expect.element(page.getByText('a.example', { exact: true })).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(await overflowAt(320)).toBe(0);
  });
});

describe('look-ups', () => {
  it('names each service with its host', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore())} />);
    for (const service of SERVICES) {
      const origin = SERVICE_ORIGINS[service];
      const row = page.getByRole('term').filter({ hasText: service });
      await expect.element(row).toHaveTextContent(`${service} ${new URL(origin.replace('*.', '')).host}`);
    }
  });

  it.each([
    ['When I open a number', 'on-open'],
    ['Ahead, for the whole list', 'ahead'],
  ] as const)('“%s” asks the browser within the click, then is saved', async (name, lookups) => {
    const calls: Calls = [];
    const store = memoryStore();
    await showPage(html, <Options host={optionsHost(store, calls)} />);
    const input = radio(name).element();
    if (input instanceof HTMLElement) input.click();
    // No turn of the event loop has passed: the click still counts as one for the browser.
    expect(calls).toEqual(['requestLookupAccess']);
    await settled();
    expect(store.now().lookups).toBe(lookups);
    await expect.element(page.getByText('Saved.', { exact: true })).toBeVisible();
  });

  it('“Off” asks nobody', async () => {
    const calls: Calls = [];
    const store = memoryStore({ lookups: 'ahead' });
    await showPage(html, <Options host={optionsHost(store, calls)} />);
    await radio('Off').click();
    await settled();
    expect(store.now().lookups).toBe('off');
    expect(calls).toEqual([]);
  });

  it('stays as it was where the browser refuses, and says so', async () => {
    const store = memoryStore({ lookups: 'off' });
    await showPage(html, <Options host={optionsHost(store, [], { grants: false })} />);
    await radio('Ahead, for the whole list').click();
    await expect.element(page.getByText(/^The browser did not allow look-ups/)).toBeVisible();
    expect(store.now().lookups).toBe('off');
    await expect.element(radio('Off')).toBeChecked();
    await expect.element(radio('Ahead, for the whole list')).not.toBeChecked();
  });

  it('offers to ask again where the leave was taken back', async () => {
    const calls: Calls = [];
    const store = memoryStore({ lookups: 'ahead' });
    await showPage(html, <Options host={optionsHost(store, calls, { access: false })} />);
    await page.getByRole('button', { name: 'Allow' }).click();
    await expect.element(page.getByRole('button', { name: 'Allow' })).not.toBeInTheDocument();
    expect(calls).toEqual(['requestLookupAccess']);
  });

  it('chooses nothing for a reader who has not chosen', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore())} />);
    await expect.element(page.getByText('You have not chosen yet. Nothing is sent.')).toBeVisible();
    for (const name of ['Off', 'When I open a number', 'Ahead, for the whole list']) {
      await expect.element(radio(name)).not.toBeChecked();
    }
  });
});

describe('what was asked', () => {
  const AT = new Date(2026, 10, 22, 16, 4).getTime();
  const row = (id: number, more: Partial<Row> = {}): Row => ({
    id,
    askedAt: AT,
    service: 'Crossref',
    sent: [`10.5555/spoon.${id}`],
    outcome: 'answered',
    ...more,
  });
  const read = (rows: Row[], memory: 'kept' | 'blocked' | 'newer' | 'full' = 'kept') => ({
    ok: true as const,
    answer: { rows, hasEarlier: false, memory },
  });
  const FOUR = [
    row(9, { sent: ['a', 'b', 'c', 'd', 'e'].map(end => `10.5555/${end}`), outcome: 'rate-limited' }),
    row(8, { service: 'Wikipedia', sent: ['en:Sleep'], outcome: 'waiting' }),
    row(7, { askedAt: AT - 86_400_000 }),
    row(6),
  ];

  it.each(['light', 'dark'] as const)('has no violations, %s', async theme => {
    const host = optionsHost(memoryStore({ theme }), [], { asked: read(FOUR, 'blocked') });
    await showPage(html, <Options host={host} />);
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Forget everything' }).click();
    expect(await violations()).toEqual([]);
  });

  it('names service, what was sent, and what came', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore(), [], { asked: read(FOUR) })} />);
    const words = page
      .getByRole('row')
      .elements()
      .map(({ textContent }) => textContent);
    expect(words[1]).toMatch(/Crossref.*asked us to wait.*10\.5555\/a.*10\.5555\/c/);
    expect(words[2]).toMatch(/Wikipedia.*no answer so far.*en:Sleep/);
    await expect.element(page.getByText('10.5555/d')).not.toBeVisible();
    await page.getByText(/2.* more/).click();
    await expect.element(page.getByText('10.5555/d')).toBeVisible();
  });

  it('shows earlier ones when asked to', async () => {
    const reads: (number | undefined)[] = [];
    await showPage(html, <Options host={optionsHost(memoryStore(), [], { asked: read(FOUR), reads })} />);
    expect(page.getByRole('row').elements()).toHaveLength(4);
    await page.getByRole('button', { name: 'Show earlier' }).click();
    await settled();
    expect(page.getByRole('row').elements()).toHaveLength(5);
    expect(reads).toEqual([undefined, 7]);
    await expect.element(page.getByRole('button', { name: 'Show earlier' })).not.toBeInTheDocument();
  });

  it('says that nothing is listed, which is not the same as a list that cannot be read', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore())} />);
    await expect.element(page.getByText(/^Nothing is listed/)).toBeVisible();
    const gone = { ok: false as const, why: 'gone' as const };
    await showPage(html, <Options host={optionsHost(memoryStore(), [], { asked: gone })} />);
    await expect.element(page.getByText(/^We could not read the list/)).toBeVisible();
    await expect.element(page.getByText(/^Nothing is listed/)).not.toBeInTheDocument();
  });

  it.each([
    ['blocked', /gives us no place to keep answers/],
    ['newer', /A newer version .* kept answers here/],
    ['full', /no room for more answers/],
  ] as const)('says so where answers cannot be kept: %s', async (memory, words) => {
    await showPage(html, <Options host={optionsHost(memoryStore(), [], { asked: read([], memory) })} />);
    await expect.element(page.getByText(words)).toBeVisible();
  });

  it.each([
    [
      'de',
      /gibt uns keinen Platz/,
      /neuere Version .* hat hier Antworten aufgehoben/,
      /keinen Platz für weitere/,
    ],
    [
      'es',
      /no nos da lugar/,
      /versión más nueva .* guardó respuestas aquí/,
      /no tiene lugar para más respuestas/,
    ],
  ] as const)('says so in %s too', async (language, blocked, newer, full) => {
    const said = [
      ['blocked', blocked],
      ['newer', newer],
      ['full', full],
    ] as const;
    for (const [memory, words] of said) {
      const asked = read([], memory);
      await showPage(html, <Options host={optionsHost(memoryStore({ language }), [], { asked })} />);
      await expect.element(page.getByText(words)).toBeVisible();
    }
  });

  it.each([
    ['One day', 'day'],
    ['30 days', 'month'],
  ] as const)('is kept for “%s” where the reader chooses so, and read again', async (name, keep) => {
    const reads: (number | undefined)[] = [];
    const store = memoryStore();
    await showPage(html, <Options host={optionsHost(store, [], { reads })} />);
    await expect.element(radio('Until the browser is closed')).toBeChecked();
    await radio(name).click();
    await settled();
    expect(store.now().keep).toBe(keep);
    expect(reads).toHaveLength(2);
  });

  it('can be read and forgotten where the settings cannot be read', async () => {
    const store = { ...memoryStore(), inspect: () => Promise.reject(new Error('as the test says')) };
    await showPage(html, <Options host={optionsHost(store, [], { asked: read(FOUR) })} />);
    await expect.element(page.getByRole('table')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Forget everything' })).toBeVisible();
  });
});

describe('forgetting everything', () => {
  const open = () => page.getByRole('button', { name: 'Forget everything' });
  const one: Row = { id: 1, askedAt: 0, service: 'Crossref', sent: ['10.5555/a'], outcome: 'answered' };
  const ONE = { ok: true as const, answer: { rows: [one], hasEarlier: false, memory: 'kept' as const } };

  it('asks first, says what goes and what does not, and leaves a way back', async () => {
    const calls: Calls = [];
    await showPage(html, <Options host={optionsHost(memoryStore(), calls)} />);
    await open().click();
    await expect.element(page.getByText(/^We delete all answers, this list/)).toBeVisible();
    await expect.element(page.getByText(/^Open pages show what they have/)).toBeVisible();
    await soon(() => expect(document.activeElement?.textContent).toBe('Forget everything?'));
    await page.getByRole('button', { name: 'Keep' }).click();
    await settled();
    expect(document.activeElement).toBe(open().element());
    await open().click();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(document.activeElement).toBe(open().element());
    expect(calls).toEqual([]);
  });

  it.each([
    [false, 'forget'],
    [true, 'forget, settings too'],
  ])('then does it, the settings too: %s', async (settingsToo, call) => {
    const calls: Calls = [];
    const reads: (number | undefined)[] = [];
    await showPage(html, <Options host={optionsHost(memoryStore(), calls, { reads, asked: ONE })} />);
    await open().click();
    if (settingsToo) await page.getByRole('checkbox', { name: /^Also all settings/ }).click();
    await page.getByRole('button', { name: 'Forget', exact: true }).click();
    await expect.element(page.getByText(/^Forgotten/)).toBeVisible();
    expect(calls).toEqual([call]);
    // Reading the list again would make its database anew.
    await expect.element(page.getByText(/^Nothing is listed/)).toBeVisible();
    expect(reads).toHaveLength(1);
    await soon(() => expect(document.activeElement).toBe(open().element()));
    await open().click();
    await expect.element(page.getByRole('checkbox', { name: /^Also all settings/ })).not.toBeChecked();
  });

  it('says so where not all could be deleted', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore(), [], { forgets: false })} />);
    await open().click();
    await page.getByRole('button', { name: 'Forget', exact: true }).click();
    const alert = page.getByText(/^Not all of it could be deleted/);
    await expect.element(alert).toBeVisible();
    expect(alert.element().closest('[role=alert]')).not.toBeNull();
  });
});

it.each(['light', 'dark'] as const)(
  'what the administrator decided is shown and cannot be changed, %s',
  async theme => {
    const store = memoryStore({ lookups: 'off', theme }, 'stored', 'managed', { lookupsOff: true });
    await showPage(html, <Options host={optionsHost(store)} />);
    await expect.element(page.getByText(/^Set by your administrator/)).toBeVisible();
    await expect.element(radio('Off')).toBeChecked();
    await expect.element(radio('Off')).toBeDisabled();
    await expect.element(radio('One day')).toBeEnabled();
    expect(await violations()).toEqual([]);
  },
);

describe('each other control writes its setting', () => {
  it.each([
    ['radio', 'Only when I click', { runOn: 'click' }],
    ['radio', 'Light', { theme: 'light' }],
    ['radio', 'Dark', { theme: 'dark' }],
    ['switch', 'Evidence Overlay is on', { everywhere: false }],
    ['switch', 'Open a card when the pointer rests on a number', { hover: false }],
  ] as const)('%s “%s”', async (role, name, written) => {
    const store = memoryStore();
    await showPage(html, <Options host={optionsHost(store)} />);
    await page.getByRole(role, { name }).click();
    await settled();
    expect(store.now()).toMatchObject(written);
  });

  it('the closing delay, where a value that is not offered is kept until it is changed', async () => {
    const store = memoryStore({ closingDelayMs: 450 });
    await showPage(html, <Options host={optionsHost(store)} />);
    const delay = page.getByRole('combobox', { name: /^Close a card/ });
    await expect.element(delay).toHaveValue('450');
    await userEvent.selectOptions(delay, '1000');
    await settled();
    expect(store.now().closingDelayMs).toBe(1000);
  });

  it('the area around a number, likewise', async () => {
    const store = memoryStore({ hitSizePx: 28 });
    await showPage(html, <Options host={optionsHost(store)} />);
    const size = page.getByRole('combobox', { name: /^Area around a number/ });
    await expect.element(size).toHaveValue('28');
    await userEvent.selectOptions(size, '44');
    await settled();
    expect(store.now().hitSizePx).toBe(44);
  });

  it('the theme, which the page itself takes on', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore({ theme: 'dark' }))} />);
    const dark = getComputedStyle(document.documentElement).backgroundColor;
    await radio('Light').click();
    await settled();
    expect(getComputedStyle(document.documentElement).backgroundColor).not.toBe(dark);
    await radio('As the browser').click();
    await settled();
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});

describe('sites off', () => {
  it('says how to add one where there is none', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore())} />);
    await expect.element(page.getByText(/^None\. You can switch a site off/)).toBeVisible();
  });

  it('removes one, says so, and gives the focus a place', async () => {
    const store = memoryStore({ sitesOff: ['a.example', 'b.example'] });
    await showPage(html, <Options host={optionsHost(store)} />);
    await page.getByRole('button', { name: /a\.example/ }).click();
    await settled();
    expect(store.now().sitesOff).toEqual(['b.example']);
    await expect.element(page.getByText(/^It is on again at .*a\.example/)).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Sites where it is off');
  });
});

describe('hidden until the browser is closed', () => {
  it('says how to hide it where nothing is', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore())} />);
    await expect.element(page.getByText(/^Nothing\. You can hide it from the badge/)).toBeVisible();
  });

  it('is listed, and shown again', async () => {
    const calls: Calls = [];
    const hidden = { everywhere: true, pages: 3 };
    await showPage(html, <Options host={optionsHost(memoryStore(), calls, { hidden })} />);
    await expect.element(page.getByText('You closed the badge on 3 pages.')).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Show again' }).first().click();
    await expect.element(page.getByText('You hid it on all pages.')).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe('Hidden until the browser closes');
    await page.getByRole('button', { name: 'Show again' }).click();
    await expect.element(page.getByText(/^Nothing\. You can hide it/)).toBeVisible();
    expect(calls).toEqual(['show everywhere', 'show pages']);
  });
});

describe('the rest of the page', () => {
  it('shows the shortcuts and leads to the browser’s page of them', async () => {
    const calls: Calls = [];
    await showPage(html, <Options host={optionsHost(memoryStore(), calls)} />);
    await expect.element(page.getByText('Alt+N')).toBeVisible();
    await expect.element(page.getByText('not set', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Change shortcuts' }).click();
    expect(calls).toEqual(['openShortcuts']);
  });

  it('says so where that page did not open', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore(), [], { opens: false })} />);
    await page.getByRole('button', { name: 'Change shortcuts' }).click();
    await expect.element(page.getByText(/^This browser did not open/)).toBeVisible();
  });

  it('names the version and what the product does not do', async () => {
    const calls: Calls = [];
    await showPage(html, <Options host={optionsHost(memoryStore(), calls)} />);
    await expect.element(page.getByText(/^Version .*0\.1\.0/)).toBeVisible();
    await expect.element(page.getByText(/does not check whether the health advice is right/)).toBeVisible();
    await page.getByRole('button', { name: 'Open the welcome page' }).click();
    expect(calls).toEqual(['openWelcome']);
  });

  it('reads “Saved.” out for each change, and takes it away again', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore())} />);
    const saved = page.getByText('Saved.', { exact: true });
    await radio('Dark').click();
    await expect.element(saved).toBeVisible();
    const first = saved.element();
    await radio('Light').click();
    await settled();
    expect(saved.element()).not.toBe(first);
    expect(saved.element().closest('[role=status]')).not.toBeNull();
    await expect.element(saved, { timeout: 5000 }).not.toBeInTheDocument();
  });

  it.each(['invalid', 'storage', 'managed'] as const)('says why a change was not saved: %s', async why => {
    await showPage(html, <Options host={optionsHost(memoryStore({}, 'stored', why))} />);
    await page.getByRole('switch', { name: 'Evidence Overlay is on' }).click();
    const alert = page.getByText(/^Not saved/);
    await expect.element(alert).toBeVisible();
    expect(alert.element().closest('[role=alert]')).not.toBeNull();
  });

  it('says so where the storage cannot be read at all', async () => {
    const store = { ...memoryStore(), inspect: () => Promise.reject(new Error('as the test says')) };
    await showPage(html, <Options host={optionsHost(store)} />);
    await expect.element(page.getByText(/^The browser could not read your settings/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('is walked through with the keyboard from top to bottom, one stop a group of choices', async () => {
    await showPage(html, <Options host={optionsHost(memoryStore(FULL))} />);
    expect(await tabOrder()).toEqual([
      'Ahead, for the whole list',
      'Until the browser is closed',
      'Evidence Overlay is on',
      'On every page',
      expect.stringContaining('a.example'),
      expect.stringContaining('b.example'),
      'Open a card when the pointer rests on a number',
      'Close a card this long after the pointer leaves it',
      'Area around a number that counts as on it',
      'As the browser',
      'A line',
      'Where the badge stands',
      'Marks on the numbers in the text',
      'Language',
      'Change shortcuts',
      'Save settings',
      'Take settings from a file',
      'Forget everything',
      'Open the welcome page',
    ]);
  });

  it('changes a choice with the arrow keys', async () => {
    const store = memoryStore({ theme: 'light' });
    await showPage(html, <Options host={optionsHost(store)} />);
    const light = radio('Light').element();
    if (light instanceof HTMLElement) light.focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect(store.now().theme).toBe('dark');
  });

  // 640 px is 1280 at 200 %, 320 px is 1280 at 400 % (WCAG 2.2, 1.4.10).
  it.each([1280, 640, 320])('fits in %i px', async width => {
    const long = { ...FULL, sitesOff: [`${'long-name-'.repeat(6)}.example`] };
    await showPage(html, <Options host={optionsHost(memoryStore(long), [], { access: false })} />);
    expect(await overflowAt(width)).toBe(0);
  });
});
