import { browser } from 'wxt/browser';
import { inspectSettings, updateSettings, watchSettings } from '../../lib/settings/index.ts';
import type { SettingsStore } from './use-settings.ts';

/** The settings in the browser's storage; the pages take this, their tests a store of their own. */
export const storedSettings: SettingsStore = {
  inspect: inspectSettings,
  update: updateSettings,
  watch: watchSettings,
  browserLanguage: browser.i18n.getUILanguage(),
};
