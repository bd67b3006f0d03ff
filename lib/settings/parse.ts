import * as v from 'valibot';
import { migrate } from './migrate.ts';
import {
  DEFAULT_SETTINGS,
  MAX_SITES_OFF,
  SETTINGS_VERSION,
  type Settings,
  settingFields,
  settingsSchema,
} from './model.ts';

/**
 * What lay in storage:
 * - "absent": nothing yet, the defaults hold
 * - "stored": read whole
 * - "damaged": the fields named in `reason` (or all of them) were unreadable and have their defaults
 * - "newer": written by a later version of the extension; the defaults hold and nothing may be written over it
 */
export type ParsedSettings =
  | { state: 'absent' | 'stored'; settings: Settings }
  | { state: 'damaged' | 'newer'; settings: Settings; reason: string };

const versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

function defaults(): Settings {
  return { ...DEFAULT_SETTINGS, sitesOff: [] };
}

/**
 * Reads whatever lies in storage as settings. Total: any value gives settings, and says what was wrong.
 * Unreadable look-up choices become "not-chosen", so that damage never makes anything leave the browser.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined || stored === null) return { state: 'absent', settings: defaults() };
  const head = v.safeParse(versioned, stored);
  if (!head.success) return { state: 'damaged', settings: defaults(), reason: 'no object with a version' };
  if (head.output.version > SETTINGS_VERSION) {
    return {
      state: 'newer',
      settings: defaults(),
      reason: `written by version ${head.output.version}, this build reads up to ${SETTINGS_VERSION}`,
    };
  }
  const current = migrate(head.output, head.output.version);
  const whole = v.safeParse(settingsSchema, current);
  if (whole.success) return { state: 'stored', settings: whole.output };
  return salvage(current);
}

/** Keeps each readable field; only the unreadable ones fall back. */
function salvage(stored: Record<string, unknown>): ParsedSettings {
  const broken: string[] = [];
  const read = <S extends v.GenericSchema>(name: string, schema: S, fallback: v.InferOutput<S>) => {
    const parsed = v.safeParse(schema, stored[name]);
    if (parsed.success) return parsed.output;
    broken.push(name);
    return fallback;
  };
  const fallback = defaults();
  const settings: Settings = {
    version: SETTINGS_VERSION,
    lookups: read('lookups', settingFields.lookups, fallback.lookups),
    hover: read('hover', settingFields.hover, fallback.hover),
    closingDelayMs: read('closingDelayMs', settingFields.closingDelayMs, fallback.closingDelayMs),
    hitSizePx: read('hitSizePx', settingFields.hitSizePx, fallback.hitSizePx),
    theme: read('theme', settingFields.theme, fallback.theme),
    everywhere: read('everywhere', settingFields.everywhere, fallback.everywhere),
    sitesOff: read('sitesOff', settingFields.sitesOff, readableSites(stored.sitesOff)),
    runOn: read('runOn', settingFields.runOn, fallback.runOn),
    keep: read('keep', settingFields.keep, fallback.keep),
    view: read('view', settingFields.view, fallback.view),
    badge: read('badge', settingFields.badge, fallback.badge),
    corner: read('corner', settingFields.corner, fallback.corner),
    marks: read('marks', settingFields.marks, fallback.marks),
    language: read('language', settingFields.language, fallback.language),
  };
  return { state: 'damaged', settings, reason: `unreadable: ${broken.join(', ')}` };
}

/** The entries of a damaged list that are host names all the same. */
function readableSites(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.filter(entry => v.is(settingFields.sitesOff, [entry])).slice(0, MAX_SITES_OFF);
}
