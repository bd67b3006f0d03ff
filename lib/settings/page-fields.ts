import * as v from 'valibot';

/*
 * The settings that an article's page hears of. Apart from the others, so that the script which paints the marks
 * holds these alone.
 */

/** Key in `storage.local` under which the whole settings object lies. */
export const SETTINGS_KEY = 'settings';

/** Closing delay: 300 ms is what Wikipedia, scite and distill use; the reader may lengthen it. */
export const CLOSING_DELAY_MS = { default: 300, least: 100, most: 2000 };

/**
 * Smallest side of what counts as "on the number", in CSS px: WCAG 2.5.8 asks for 24, 2.5.5 for 44. More than twice
 * the line height of a common text would take words of the lines around.
 */
export const HIT_SIZE_PX = { default: 24, least: 24, most: 48 };

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

/** One schema a field. */
export const pageFields = {
  lookups: v.picklist(['not-chosen', 'off', 'on-open', 'ahead']),
  hover: v.boolean(),
  closingDelayMs: closingDelay,
  hitSizePx: hitSize,
  theme: v.picklist(['auto', 'light', 'dark']),
  /** "click": the page waits until the reader asks for it in the popup. */
  runOn: v.picklist(['every-page', 'click']),
  view: v.picklist(VIEWS),
  badge: v.picklist(BADGES),
  corner: v.picklist(CORNERS),
  marks: v.picklist(MARK_STYLES),
};
