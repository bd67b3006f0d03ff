import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../lib/settings/migrate.ts';
import {
  DEFAULT_SETTINGS,
  FIELD_SINCE,
  SETTINGS_VERSION,
  type SettingName,
} from '../../../lib/settings/model.ts';
import { parseSettings } from '../../../lib/settings/parse.ts';
import { fieldsOf, STORED, storedSettings } from './earlier-versions.ts';

const VERSIONS = [...STORED.keys()];

it('there is what each earlier version stored', () => {
  expect(VERSIONS).toEqual(Array.from({ length: SETTINGS_VERSION - 1 }, (_, at) => at + 1));
});

describe.each([...STORED])('version %i', (version, stored) => {
  it('stored the fields that the table gives it, and no other', () => {
    expect(Object.keys(stored).sort()).toEqual([...fieldsOf(version), 'version'].sort());
  });

  it('keeps each choice, and what came later is as on the first day', () => {
    const { version: _, ...chosen } = stored;
    expect(parseSettings(stored)).toEqual({
      state: 'stored',
      settings: { ...DEFAULT_SETTINGS, ...chosen, version: SETTINGS_VERSION },
    });
  });

  it('holds no value of the first day by chance, so that each is seen to be kept', () => {
    for (const field of fieldsOf(version).filter(name => name !== 'everywhere')) {
      expect(stored[field], field).not.toEqual(DEFAULT_SETTINGS[field]);
    }
  });
});

describe('whatever was chosen in whichever version', () => {
  it('parses as the newest, with every choice', () => {
    fc.assert(
      fc.property(storedSettings, stored => {
        const parsed = parseSettings(stored);
        expect(parsed.state).toBe('stored');
        expect(parsed.settings).toEqual({ ...DEFAULT_SETTINGS, ...stored, version: SETTINGS_VERSION });
        expect(parseSettings(parsed.settings)).toEqual(parsed);
      }),
    );
  });

  it('loses damaged fields alone', () => {
    const damage = fc.uniqueArray(fc.constantFrom(...fieldsOf(SETTINGS_VERSION)), { minLength: 1 });
    const garbage = fc.oneof(fc.constant(null), fc.constant({}), fc.constant(-1), fc.constant('\u202e'));
    fc.assert(
      fc.property(storedSettings, damage, garbage, (stored, fields, value) => {
        const known = fields.filter(field => FIELD_SINCE[field] <= stored.version);
        const damaged = { ...stored, ...Object.fromEntries(known.map(field => [field, value])) };
        const parsed = parseSettings(damaged);
        expect(parsed.state).toBe(known.length > 0 ? 'damaged' : 'stored');
        for (const field of fieldsOf(stored.version)) {
          expect(parsed.settings[field], field).toEqual(
            known.includes(field) ? DEFAULT_SETTINGS[field] : stored[field],
          );
        }
        if (parsed.state === 'damaged') {
          const named = parsed.reason.replace('unreadable: ', '').split(', ');
          expect(named.sort()).toEqual([...known].sort());
        }
      }),
    );
  });

  it('loses missing fields alone, and drops fields that it never knew', () => {
    const missing = fc.constantFrom<SettingName>(...fieldsOf(1));
    const unknown = fc.dictionary(
      fc.string().filter(name => !(name in DEFAULT_SETTINGS)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(storedSettings, missing, unknown, (stored, field, more) => {
        const { [field]: _, ...rest } = stored;
        const { settings } = parseSettings({ ...more, ...rest });
        expect(settings).toEqual({
          ...DEFAULT_SETTINGS,
          ...rest,
          version: SETTINGS_VERSION,
        });
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });

  it('gives settings for any value at all', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), stored => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(settings)).toEqual({ state: 'stored', settings });
      }),
    );
  });
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
