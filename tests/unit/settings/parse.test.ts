import { describe, expect, it } from 'vitest';
import { migrate } from '../../../lib/settings/migrate.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../../lib/settings/model.ts';
import { parseSettings } from '../../../lib/settings/parse.ts';

const CHOSEN = { ...DEFAULT_SETTINGS, lookups: 'on-open', sitesOff: ['example.org'], theme: 'dark' };

describe('parseSettings', () => {
  it('gives the defaults where nothing was stored', () => {
    expect(parseSettings(undefined)).toEqual({ state: 'absent', settings: DEFAULT_SETTINGS });
    expect(parseSettings(null).state).toBe('absent');
  });

  it('reads what the reader chose', () => {
    expect(parseSettings(CHOSEN)).toEqual({ state: 'stored', settings: CHOSEN });
  });

  it.each([['text'], [7], [[]], [{}], [{ version: 'one' }], [{ version: 0 }]])(
    'takes %j as damaged and asks nothing of anyone',
    stored => {
      const parsed = parseSettings(stored);
      expect(parsed.state).toBe('damaged');
      expect(parsed.settings).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('keeps the readable fields of a damaged object and names the others', () => {
    const parsed = parseSettings({ ...CHOSEN, lookups: 'always', closingDelayMs: 5 });
    expect(parsed).toEqual({
      state: 'damaged',
      settings: { ...CHOSEN, lookups: 'not-chosen', closingDelayMs: DEFAULT_SETTINGS.closingDelayMs },
      reason: 'unreadable: lookups, closingDelayMs',
    });
  });

  it('keeps the readable names of a damaged list of sites', () => {
    const parsed = parseSettings({ ...CHOSEN, sitesOff: ['example.org', 7, ''] });
    expect(parsed.state).toBe('damaged');
    expect(parsed.settings.sitesOff).toEqual(['example.org']);
  });

  it("reads nothing out of a later version's object", () => {
    const parsed = parseSettings({ ...CHOSEN, version: SETTINGS_VERSION + 1 });
    expect(parsed.state).toBe('newer');
    expect(parsed.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('hands out a fresh list of sites each time', () => {
    parseSettings(undefined).settings.sitesOff.push('example.org');
    expect(parseSettings(undefined).settings.sitesOff).toEqual([]);
  });
});

/** What version 5 added. */
const LOOK = { badge: 'line', corner: 'bottom-end', marks: 'quiet' };

describe('migrate', () => {
  it('version 1: keeps each choice, and things for the browser session as before', () => {
    const first = {
      version: 1,
      lookups: 'ahead',
      hover: false,
      closingDelayMs: 500,
      theme: 'dark',
      everywhere: true,
      sitesOff: ['example.org'],
      runOn: 'click',
    };
    expect(parseSettings(first)).toEqual({
      state: 'stored',
      settings: {
        ...first,
        ...LOOK,
        version: SETTINGS_VERSION,
        keep: 'session',
        view: 'reader',
        language: 'auto',
      },
    });
  });

  it('version 2: keeps each choice, and the panel as it was', () => {
    const { view, language, ...second } = { ...CHOSEN, keep: 'day' };
    expect(parseSettings({ ...second, version: 2 })).toEqual({
      state: 'stored',
      settings: { ...second, version: SETTINGS_VERSION, view, language },
    });
    expect(view).toBe('reader');
  });

  it("version 3: keeps each choice, and speaks the browser's language", () => {
    const { language, ...third } = { ...CHOSEN, view: 'student' };
    expect(parseSettings({ ...third, version: 3 })).toEqual({
      state: 'stored',
      settings: { ...third, version: SETTINGS_VERSION, language },
    });
    expect(language).toBe('auto');
  });

  it('version 4: keeps each choice, and badge and marks as they were', () => {
    const { badge, corner, marks, ...fourth } = { ...CHOSEN, language: 'de' };
    expect(parseSettings({ ...fourth, version: 4 })).toEqual({
      state: 'stored',
      settings: { ...fourth, ...LOOK, version: SETTINGS_VERSION },
    });
    expect({ badge, corner, marks }).toEqual(LOOK);
  });

  it('walks step by step and sets the version of each', () => {
    type Stored = Record<string, unknown>;
    const steps = new Map<number, (stored: Stored) => Stored>([
      [1, stored => ({ ...stored, second: true })],
      [2, ({ second, ...stored }) => ({ ...stored, third: second })],
    ]);
    expect(migrate({ version: 1 }, 1, steps)).toEqual({ version: 3, third: true });
    expect(migrate({ version: 3 }, 3, steps)).toEqual({ version: 3 });
  });
});
