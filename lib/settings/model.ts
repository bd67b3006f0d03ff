import * as v from 'valibot';
import { LANGUAGE_CHOICES } from '../wording/tags.ts';

/** Key in `storage.local` under which the whole settings object lies. */
export const SETTINGS_KEY = 'settings';

/** Where an unreadable object is kept when a change writes over it, so that nothing is destroyed. */
export const DAMAGED_SETTINGS_KEY = 'settings-damaged';

/** Version of the stored object; a change of meaning adds one and a step in `migrate.ts`. */
export const SETTINGS_VERSION = 6;

/** Closing delay: 300 ms is what Wikipedia, scite and distill use; the reader may lengthen it. */
export const CLOSING_DELAY_MS = { default: 300, least: 100, most: 2000 };

/**
 * Smallest side of what counts as "on the number", in CSS px: WCAG 2.5.8 asks for 24, 2.5.5 for 44. More than twice
 * the line height of a common text would take words of the lines around.
 */
export const HIT_SIZE_PX = { default: 24, least: 24, most: 48 };

/** Longest host name that DNS allows (RFC 1035, section 2.3.4: 255 octets on the wire, 253 as text). */
export const MAX_HOST_LENGTH = 253;

/** `storage.local` holds 10 MB; this many names of full length stay far below it. */
export const MAX_SITES_OFF = 5000;

/** A host as browsers write it: lower case, ASCII, IPv6 in brackets (URL Standard, 3.5 "host serializing"). */
const SITE = /^[!"$&-.\d:;=[\]_`a-z{}~]+$/;

const closingDelay = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(CLOSING_DELAY_MS.least),
  v.maxValue(CLOSING_DELAY_MS.most),
);

const hitSize = v.pipe(v.number(), v.integer(), v.minValue(HIT_SIZE_PX.least), v.maxValue(HIT_SIZE_PX.most));

/** For whom the panel orders what it says. */
export const VIEWS = ['reader', 'clinician', 'student'] as const;

export type View = (typeof VIEWS)[number];

/** How much of the window the badge takes; "toolbar": none, the panel opens from the toolbar or by its shortcut. */
export const BADGES = ['line', 'dot', 'toolbar'] as const;

/** Where the badge stands; "end" is the right side in a language written from left to right. */
export const CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

/** How the numbers in the text are marked; "notices": those alone whose source has a notice. */
export const MARK_STYLES = ['quiet', 'strong', 'notices', 'off'] as const;

export type MarkStyle = (typeof MARK_STYLES)[number];

/** One schema a field: a damaged field falls back alone and the others stay as the reader set them. */
export const settingFields = {
  lookups: v.picklist(['not-chosen', 'off', 'on-open', 'ahead']),
  hover: v.boolean(),
  closingDelayMs: closingDelay,
  hitSizePx: hitSize,
  theme: v.picklist(['auto', 'light', 'dark']),
  everywhere: v.boolean(),
  sitesOff: v.pipe(
    v.array(v.pipe(v.string(), v.regex(SITE), v.maxLength(MAX_HOST_LENGTH))),
    v.maxLength(MAX_SITES_OFF),
  ),
  runOn: v.picklist(['every-page', 'click']),
  /** How long answers and the list of what was asked are kept. */
  keep: v.picklist(['session', 'day', 'month']),
  view: v.picklist(VIEWS),
  badge: v.picklist(BADGES),
  corner: v.picklist(CORNERS),
  marks: v.picklist(MARK_STYLES),
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
