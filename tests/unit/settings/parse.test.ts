import { describe, expect, it } from 'vitest';
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
