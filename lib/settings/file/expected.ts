import { CLOSING_DELAY_MS, HIT_SIZE_PX, MAX_SITES_OFF, type SettingName, settingFields } from '../model.ts';
import type { Expected } from './model.ts';

const oneOf = ({ options }: { options: readonly string[] }): Expected => ({ kind: 'one-of', options });

/** What stands in each field, to be told where something else does. */
export const EXPECTED: Readonly<Record<SettingName, Expected>> = {
  lookups: oneOf(settingFields.lookups),
  hover: { kind: 'yes-no' },
  closingDelayMs: { kind: 'number', least: CLOSING_DELAY_MS.least, most: CLOSING_DELAY_MS.most },
  hitSizePx: { kind: 'number', least: HIT_SIZE_PX.least, most: HIT_SIZE_PX.most },
  theme: oneOf(settingFields.theme),
  everywhere: { kind: 'yes-no' },
  sitesOff: { kind: 'sites', most: MAX_SITES_OFF },
  runOn: oneOf(settingFields.runOn),
  keep: oneOf(settingFields.keep),
  view: oneOf(settingFields.view),
  badge: oneOf(settingFields.badge),
  corner: oneOf(settingFields.corner),
  marks: oneOf(settingFields.marks),
  language: oneOf(settingFields.language),
};
