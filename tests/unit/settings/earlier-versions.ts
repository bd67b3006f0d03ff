import fc from 'fast-check';
import {
  BADGES,
  CLOSING_DELAY_MS,
  CORNERS,
  FIELD_SINCE,
  HIT_SIZE_PX,
  MARK_STYLES,
  SETTING_NAMES,
  SETTINGS_VERSION,
  type SettingName,
  type Settings,
  settingFields,
  VIEWS,
} from '../../../lib/settings/model.ts';
import { LANGUAGE_CHOICES } from '../../../lib/wording/tags.ts';

/* What each version wrote into the storage, field by field, as the code of that version had it. */

/** Version 1: the first. */
const FIRST = {
  version: 1,
  lookups: 'ahead',
  hover: false,
  closingDelayMs: 500,
  theme: 'dark',
  everywhere: true,
  sitesOff: ['example.org', 'news.example.org'],
  runOn: 'click',
};

/** Version 2 added how long things are kept. */
const SECOND = { ...FIRST, version: 2, keep: 'day' };

/** Version 3 added the panel's view. */
const THIRD = { ...SECOND, version: 3, view: 'student' };

/** Version 4 added the language. */
const FOURTH = { ...THIRD, version: 4, language: 'de' };

/** Version 5 added the look of badge and marks. */
const FIFTH = { ...FOURTH, version: 5, badge: 'dot', corner: 'top-start', marks: 'strong' };

/** One stored object a version, each field with a value that is not the default where there is another. */
export const STORED: ReadonlyMap<number, Readonly<Record<string, unknown>>> = new Map<
  number,
  Readonly<Record<string, unknown>>
>([
  [1, FIRST],
  [2, SECOND],
  [3, THIRD],
  [4, FOURTH],
  [5, FIFTH],
]);

/** The fields that a version stored, beside its number. */
export function fieldsOf(version: number): SettingName[] {
  return SETTING_NAMES.filter(name => FIELD_SINCE[name] <= version);
}

const site = fc.stringMatching(/^[a-z\d]{1,12}(?:\.[a-z]{2,6}){1,2}$/);

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

export const newest: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant<typeof SETTINGS_VERSION>(SETTINGS_VERSION),
  lookups: oneOf(settingFields.lookups.options),
  hover: fc.boolean(),
  closingDelayMs: fc.integer({ min: CLOSING_DELAY_MS.least, max: CLOSING_DELAY_MS.most }),
  hitSizePx: fc.integer({ min: HIT_SIZE_PX.least, max: HIT_SIZE_PX.most }),
  theme: oneOf(settingFields.theme.options),
  everywhere: fc.boolean(),
  sitesOff: fc.uniqueArray(site, { maxLength: 20 }),
  runOn: oneOf(settingFields.runOn.options),
  keep: oneOf(settingFields.keep.options),
  view: oneOf(VIEWS),
  badge: oneOf(BADGES),
  corner: oneOf(CORNERS),
  marks: oneOf(MARK_STYLES),
  language: oneOf(LANGUAGE_CHOICES),
});

/** Whatever a reader may have chosen, as some version stored it, the present one included. */
export const storedSettings: fc.Arbitrary<Partial<Omit<Settings, 'version'>> & { version: number }> = fc
  .tuple(newest, fc.integer({ min: 1, max: SETTINGS_VERSION }))
  .map(([settings, version]) => ({
    ...Object.fromEntries(fieldsOf(version).map(name => [name, settings[name]])),
    version,
  }));
