import * as v from 'valibot';
import { LANGUAGE_CHOICES } from '../wording/tags.ts';
import { CLOSING_DELAY_MS, HIT_SIZE_PX, pageFields } from './page-fields.ts';

export {
  BADGES,
  CLOSING_DELAY_MS,
  CORNERS,
  HIT_SIZE_PX,
  MARK_STYLES,
  type MarkStyle,
  SETTINGS_KEY,
  VIEWS,
  type View,
} from './page-fields.ts';

/** Where an unreadable object is kept when a change writes over it, so that nothing is destroyed. */
export const DAMAGED_SETTINGS_KEY = 'settings-damaged';

/** Version of the stored object; a change of meaning adds one and a step in `migrate.ts`. */
export const SETTINGS_VERSION = 6;

/** Longest host name that DNS allows (RFC 1035, section 2.3.4: 255 octets on the wire, 253 as text). */
export const MAX_HOST_LENGTH = 253;

/** `storage.local` holds 10 MB; this many names of full length stay far below it. */
export const MAX_SITES_OFF = 5000;

/** A host as browsers write it: lower case, ASCII, IPv6 in brackets (URL Standard, 3.5 "host serializing"). */
const SITE = /^[!"$&-.\d:;=[\]_`a-z{}~]+$/;

/** One schema a field: a damaged field falls back alone and the others stay as the reader set them. */
export const settingFields = {
  ...pageFields,
  everywhere: v.boolean(),
  sitesOff: v.pipe(
    v.array(v.pipe(v.string(), v.regex(SITE), v.maxLength(MAX_HOST_LENGTH))),
    v.maxLength(MAX_SITES_OFF),
  ),
  /** How long answers and the list of what was asked are kept. */
  keep: v.picklist(['session', 'day', 'month']),
  /** What the extension speaks; "auto" is the browser's language where we have words in it. */
  language: v.picklist(LANGUAGE_CHOICES),
};

export type SettingName = keyof typeof settingFields;

export const SETTING_NAMES: readonly SettingName[] = v.keyof(v.object(settingFields)).options;

/** The version that first stored each field. */
export const FIELD_SINCE: Readonly<Record<SettingName, number>> = {
  lookups: 1,
  hover: 1,
  closingDelayMs: 1,
  theme: 1,
  everywhere: 1,
  sitesOff: 1,
  runOn: 1,
  keep: 2,
  view: 3,
  language: 4,
  badge: 5,
  corner: 5,
  marks: 5,
  hitSizePx: 6,
};

export const settingsSchema = v.object({ version: v.literal(SETTINGS_VERSION), ...settingFields });

/** What the reader chose. `everywhere: false` switches the overlay off on all sites. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** A change asked for by an options page or a message; `version` is not the caller's to set. */
export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

/** Until the reader has chosen, nothing leaves the browser: `lookups` starts as "not-chosen". */
export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  version: SETTINGS_VERSION,
  lookups: 'not-chosen',
  hover: true,
  closingDelayMs: CLOSING_DELAY_MS.default,
  hitSizePx: HIT_SIZE_PX.default,
  theme: 'auto',
  everywhere: true,
  sitesOff: [],
  runOn: 'every-page',
  keep: 'session',
  view: 'reader',
  badge: 'line',
  corner: 'bottom-end',
  marks: 'quiet',
  language: 'auto',
});
