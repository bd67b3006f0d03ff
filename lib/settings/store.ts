import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Managed, readManaged } from './managed.ts';
import {
  DAMAGED_SETTINGS_KEY,
  SETTINGS_KEY,
  SETTINGS_VERSION,
  type Settings,
  type SettingsPatch,
  settingsSchema,
} from './model.ts';
import { siteName } from './page-options.ts';
import { type ParsedSettings, parseSettings } from './parse.ts';

/**
 * "newer": a later version's settings lie in storage and are not written over. "managed": the administrator decides
 * this.
 */
export type UpdateResult =
  | { ok: true; settings: Settings }
  | { ok: false; why: 'newer' | 'invalid' | 'storage' | 'managed'; reason: string };

/** Name of the lock that popup, options page and background share (one origin, several contexts). */
const WRITE_LOCK = 'evidence-overlay-settings';

/** `settings` are those that hold: the reader's, with what the administrator decided. */
export type InspectedSettings = ParsedSettings & { managed: Managed };

/** Reads the settings with what was wrong about them. Rejects only if the browser's storage itself fails. */
export async function inspectSettings(): Promise<InspectedSettings> {
  const [stored, managed] = await Promise.all([browser.storage.local.get(SETTINGS_KEY), readManaged()]);
  const parsed = parseSettings(stored[SETTINGS_KEY]);
  const lookups = managed.lookupsOff ? 'off' : parsed.settings.lookups;
  return { ...parsed, settings: { ...parsed.settings, lookups }, managed };
}

/** The settings that hold now. Rejects only if the browser's storage itself fails. */
export async function readSettings(): Promise<Settings> {
  return (await inspectSettings()).settings;
}

/**
 * Changes some fields and keeps the rest. A function as `change` gets the settings of that moment, so that two
 * pages adding to one list don't lose each other's entry. Only for extension pages and the background:
 * in a content script the lock would be the page's.
 * @returns the settings as written, or why nothing was written; never rejects
 */
export async function updateSettings(
  change: SettingsPatch | ((current: Settings) => SettingsPatch),
): Promise<UpdateResult> {
  try {
    return await navigator.locks.request(WRITE_LOCK, () => write(change));
  } catch (error) {
    return { ok: false, why: 'storage', reason: String(error) };
  }
}

async function write(change: SettingsPatch | ((current: Settings) => SettingsPatch)): Promise<UpdateResult> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const parsed = parseSettings(stored);
  if (parsed.state === 'newer') return { ok: false, why: 'newer', reason: parsed.reason };
  const patch = typeof change === 'function' ? change(parsed.settings) : change;
  if (patch.lookups !== undefined && (await readManaged()).lookupsOff) {
    return { ok: false, why: 'managed', reason: 'look-ups are switched off by policy' };
  }
  const next = v.safeParse(settingsSchema, { ...parsed.settings, ...patch, version: SETTINGS_VERSION });
  if (!next.success) {
    return { ok: false, why: 'invalid', reason: next.issues.map(issue => issue.message).join('; ') };
  }
  const kept = parsed.state === 'damaged' ? { [DAMAGED_SETTINGS_KEY]: stored } : {};
  await browser.storage.local.set({ ...kept, [SETTINGS_KEY]: next.output });
  return { ok: true, settings: next.output };
}

/** Switches the overlay on or off for one host name. */
export function switchSite(host: string, on: boolean): Promise<UpdateResult> {
  const name = siteName(host);
  return updateSettings(current => {
    const others = current.sitesOff.filter(site => site !== name);
    return { sitesOff: on ? others : [...others, name].sort() };
  });
}

/**
 * Deletes what the reader chose, the copy of what could not be read included, a later version's settings too: it is
 * as on the first day.
 */
export async function forgetSettings(): Promise<void> {
  await navigator.locks.request(WRITE_LOCK, () => browser.storage.local.clear());
}

/**
 * Calls `listener` when the reader has chosen another time for how long things are kept; not when all settings were
 * deleted. For the background, for as long as it runs.
 */
export function onKeepChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[SETTINGS_KEY];
    if (area !== 'local' || change?.newValue === undefined) return;
    const [before, after] = [change.oldValue, change.newValue].map(
      value => parseSettings(value).settings.keep,
    );
    if (before !== after) listener();
  });
}

/** Calls `listener` after each change, by the reader in whichever context or by the administrator, until aborted. */
export function watchSettings(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && SETTINGS_KEY in changes)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
