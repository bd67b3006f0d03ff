import { browser } from 'wxt/browser';
import { hear } from '../messages/hear.ts';
import { SETTINGS_KEY } from '../settings/page-fields.ts';

/** Calls `listener` after the reader's settings have changed, until `signal` aborts. What changed is not looked at. */
export function onSettingsChange(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && SETTINGS_KEY in changes) listener();
  };
  hear(browser.storage.onChanged, onChanged, signal);
}
