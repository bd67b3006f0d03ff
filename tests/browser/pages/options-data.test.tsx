import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/options/options.css';
import { Options } from '../../../components/options/Options.tsx';
import html from '../../../entrypoints/options/index.html?raw';
import { MAX_FILE_BYTES, readSettingsFile, writeSettingsFile } from '../../../lib/settings/file/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/index.ts';
import { LANGUAGE_TAGS } from '../../../lib/wording/tags.ts';
import { soon } from '../soon.ts';
import { type Calls, type MemoryStore, memoryStore, optionsHost } from './fake-hosts.ts';
import { overflowAt, removePage, resetWindow, settled, showPage, violations } from './page-under-test.ts';

const MADE = { version: '0.0.9', on: '2026-11-20' };
const WISHED: Settings = {
  ...DEFAULT_SETTINGS,
  lookups: 'ahead',
  hover: false,
  theme: 'dark',
  closingDelayMs: 1000,
  sitesOff: ['b.example', 'c.example'],
};

const taking = () => page.getByRole('button', { name: 'Take settings from a file' });
const applying = () => page.getByRole('button', { name: 'Change settings' });
const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');

/** What the row of one setting says. */
function row(setting: string): string {
  const rows = [...document.querySelectorAll('.eo-changes tbody tr')];
  const texts = rows.map(({ textContent }) => plain(textContent ?? ''));
  return texts.find(words => words.startsWith(setting)) ?? '';
}

const alertText = () => document.querySelector('.eo-take [role=alert]')?.textContent ?? '';

beforeEach(resetWindow);
afterEach(removePage);

async function choose(content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('there is nowhere to give a file to');
  await userEvent.upload(input, new File([content], 'settings.json', { type: 'application/json' }));
  await settled();
}

const show = (store: MemoryStore, calls: Calls = [], world = {}) =>
  showPage(html, <Options host={optionsHost(store, calls, world)} />);

it('saves what is set now, with version and day, and nothing else', async () => {
  const saved: [string, string][] = [];
  const store = memoryStore(WISHED);
  await show(store, [], { saved });
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect.element(page.getByText(/^Made the file/)).toBeVisible();
  const [[name, text] = ['', '']] = saved;
  expect(name).toMatch(/^evidence-overlay-settings-\d{4}-\d\d-\d\d\.json$/);
  const read = readSettingsFile(new TextEncoder().encode(text));
  expect(read).toMatchObject({ ok: true, settings: WISHED, made: { version: '0.1.0' } });
});

describe('a file is taken', () => {
  it.each(['light', 'dark'] as const)('only after it was seen what would change, %s', async theme => {
    const calls: Calls = [];
    const store = memoryStore({ theme, sitesOff: ['a.example', 'b.example'] });
    const before = store.now();
    await show(store, calls);
    await choose(writeSettingsFile({ ...WISHED, theme }, MADE));
    expect(document.activeElement?.textContent).toBe('What would change');
    expect(row('Online look-ups')).toMatch(
      /Not chosen yet.*Ahead, for the whole list.*The services can see the whole list/,
    );
    expect(row('Open a card when the pointer rests on a number')).toMatch(/OnOff$/);
    expect(row('Sites where it is off')).toMatch(/2 sites.*Off also at: c\.example.*On again at: a\.example/);
    await expect
      .element(page.getByText(/^The file is of November 20, 2026, made with version/))
      .toBeVisible();
    expect(store.now()).toBe(before);
    expect(await violations()).toEqual([]);
    await applying().click();
    await settled();
    expect(store.now()).toEqual({ ...WISHED, theme });
    expect(calls).toEqual(['requestLookupAccess']);
    await expect.element(page.getByText(/^Your settings are now those of the file/)).toBeVisible();
    expect(document.activeElement).toBe(taking().element());
  });

  it('or not, when the reader keeps what there is', async () => {
    const store = memoryStore();
    const before = store.now();
    await show(store);
    await choose(writeSettingsFile(WISHED, MADE));
    await page.getByRole('button', { name: 'Keep as it is' }).click();
    await expect.element(page.getByText('Nothing was changed.')).toBeVisible();
    expect(document.activeElement).toBe(taking().element());
    expect(store.now()).toBe(before);
  });

  it('whole or not at all: where the browser does not allow its look-ups, nothing is changed', async () => {
    const store = memoryStore();
    const before = store.now();
    await show(store, [], { grants: false });
    await choose(writeSettingsFile(WISHED, MADE));
    await applying().click();
    await expect.element(page.getByText(/^The browser did not allow look-ups/)).toBeVisible();
    expect(store.now()).toBe(before);
    await expect.element(applying()).toBeVisible();
  });

  it('asks the browser for nothing where the file turns look-ups off', async () => {
    const calls: Calls = [];
    const store = memoryStore({ lookups: 'ahead' });
    await show(store, calls);
    await choose(writeSettingsFile({ ...WISHED, lookups: 'off' }, MADE));
    await applying().click();
    await settled();
    expect(store.now().lookups).toBe('off');
    expect(calls).toEqual([]);
  });

  it('but for look-ups where the administrator decides them', async () => {
    const calls: Calls = [];
    const store = memoryStore({ lookups: 'off' }, 'stored', undefined, { lookupsOff: true });
    await show(store, calls);
    await choose(writeSettingsFile(WISHED, MADE));
    await expect.element(page.getByText(/Look-ups stay off/)).toBeVisible();
    await expect.element(page.getByRole('row', { name: /Online look-ups/ })).not.toBeInTheDocument();
    await applying().click();
    await settled();
    expect(store.now()).toEqual({ ...WISHED, lookups: 'off' });
    expect(calls).toEqual([]);
  });

  it('and says so where it holds what is set already', async () => {
    await show(memoryStore(WISHED));
    await choose(writeSettingsFile(WISHED, MADE));
    await expect.element(page.getByText(/^Nothing: the file holds/)).toBeVisible();
    await expect.element(applying()).not.toBeInTheDocument();
  });

  it('of an older version, with what that could not know', async () => {
    const store = memoryStore({ view: 'student' });
    await show(store);
    const settings = {
      version: 1,
      lookups: 'off',
      hover: true,
      closingDelayMs: 300,
      theme: 'auto',
      everywhere: true,
      sitesOff: [],
      runOn: 'every-page',
    };
    const head = { format: 'evidence-overlay-settings', madeWith: '0.0.1', madeOn: '2026-01-31' };
    await choose(JSON.stringify({ ...head, settings }));
    await expect.element(page.getByText(/That version knew fewer settings/)).toBeVisible();
    expect(row('Order of the panel')).toMatch(/Student.*Reader/);
    await applying().click();
    await settled();
    expect(store.now()).toEqual({ ...DEFAULT_SETTINGS, lookups: 'off' });
  });

  it('with names of sites that are shown as text, the first of very many', async () => {
    const sitesOff = Array.from({ length: 5000 }, (_, at) => `${at}.example`);
    await show(memoryStore());
    await choose(writeSettingsFile({ ...DEFAULT_SETTINGS, sitesOff }, MADE));
    await expect.element(page.getByText(/and 4,980 more/)).toBeVisible();
    for (const width of [1280, 320]) expect(await overflowAt(width)).toBe(0);
  });
});

describe('a damaged file changes nothing and says where', () => {
  const whole = writeSettingsFile(WISHED, MADE);

  it.each([
    ['cut off', whole.slice(0, 200), /Line 10, place 3: the file ends too soon/],
    ['no JSON', 'hello', /Line 1, place 1: something stands here that is not JSON/],
    [
      'a wrong field',
      whole.replace('"dark"', '"pink"'),
      /Line \d+, place \d+: settings.theme should be one of: auto, light, dark/,
    ],
    [
      'a field twice',
      whole.replace('"hover": false', '"hover": false, "hover": true'),
      /hover stands here for the second time/,
    ],
    ['a prototype', whole.replace('"hover"', '"__proto__": {}, "hover"'), /settings.__proto__ is no setting/],
    ['a field that is missing', whole.replace(/"keep": "session",/, ''), /settings.keep is missing here/],
    ['a newer one', whole.replace(/"version": \d+/, '"version": 99'), /A newer version/],
    ['another file', '{"a": 1}', /no settings file of Evidence Overlay/],
    ['a byte too many', ' '.repeat(MAX_FILE_BYTES + 1), /larger than 2 MB/],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), /no plain text/],
    ['code', '<img src=x onerror=alert(1)>', /Line 1, place 1/],
  ])('%s', async (_, content, words) => {
    const store = memoryStore();
    const before = store.now();
    await show(store);
    await choose(content);
    const said = plain(alertText());
    expect(said).toMatch(/^Nothing was changed\. /);
    expect(said).toMatch(words);
    expect(store.now()).toBe(before);
  });

  // Other words in the same place: one of them is enough.
  it('in a way that has no violations', async () => {
    await show(memoryStore());
    await choose('hello');
    expect(alertText()).not.toBe('');
    expect(await violations()).toEqual([]);
  });

  it.each(LANGUAGE_TAGS)('in %s, every kind of damage', async language => {
    await show(memoryStore({ language }));
    const files = [
      '{',
      'x',
      '{"a":1,"a":2}',
      '{}',
      whole.replace('"hover"', '"loud"'),
      whole.replace('"hover": false,', ''),
      whole.replace('"hover": false', '"hover": 1'),
      whole.replace('"hitSizePx": 24', '"hitSizePx": 1'),
      whole.replace('"b.example"', '"B"'),
      whole.replace(/"sitesOff": \[[^\]]*\]/, '"sitesOff": 1'),
      whole.replace(/2026-\d\d-\d\d/, 'today'),
      whole.replace('"0.0.9"', '7'),
      whole.replace('"dark"', '1'),
      whole.replace(/"settings": [\s\S]*/, '"settings": 1}'),
      whole.replace(/"version": \d+/, '"version": 99'),
    ];
    const said = new Set<string>();
    for (const file of files) {
      await choose(file);
      said.add(alertText());
    }
    expect(said.size).toBe(files.length);
    for (const words of said) expect(words).not.toMatch(/own\.|\{|undefined/);
  });

  it('then takes the same file when it was mended', async () => {
    await show(memoryStore());
    await choose('{');
    await choose(whole);
    await expect.element(applying()).toBeVisible();
    await soon(() => expect(alertText()).toBe(''));
  });
});

it('says why the file could not be applied, and leaves it there to try again', async () => {
  await show(memoryStore({}, 'stored', 'storage'));
  await choose(writeSettingsFile({ ...WISHED, lookups: 'off' }, MADE));
  await applying().click();
  await expect.element(page.getByText(/^Not saved\. The browser could not write/)).toBeVisible();
  await expect.element(applying()).toBeVisible();
});
