import * as v from 'valibot';
import { browser } from 'wxt/browser';
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

/** "newer": a later version's settings lie in storage and are not written over. */
export type UpdateResult =
  | { ok: true; settings: Settings }
  | { ok: false; why: 'newer' | 'invalid' | 'storage'; reason: string };

/** Name of the lock that popup, options page and background share (one origin, several contexts). */
const WRITE_LOCK = 'evidence-overlay-settings';

/** Reads the settings with what was wrong about them. Rejects only if the browser's storage itself fails. */
export async function inspectSettings(): Promise<ParsedSettings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
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

/** Calls `listener` with the new settings after each change, in whichever context it was made, until aborted. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change !== undefined) listener(parseSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
