import type { SettingsStore } from '../settings/use-settings.ts';

/** One keyboard shortcut as the browser has it; an empty `keys` means that none is set. */
export interface Shortcut {
  what: string;
  keys: string;
}

/** What the options page asks of the browser. */
export interface OptionsHost {
  settings: SettingsStore;
  version: string;
  /** Called in the handler of a click, with nothing awaited before it. */
  requestLookupAccess: () => Promise<boolean>;
  hasLookupAccess: () => Promise<boolean>;
  shortcuts: () => Promise<Shortcut[]>;
  /** Resolves to whether the browser opened its page of shortcuts. */
  openShortcuts: () => Promise<boolean>;
  openWelcome: () => void;
}
