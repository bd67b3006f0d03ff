import type { OwnAnswer, ReaderCommand, Sent } from '../../lib/messages/index.ts';
import type { HiddenNow } from '../../lib/settings/index.ts';
import type { SettingsStore } from '../settings/use-settings.ts';

/** One keyboard shortcut as the browser has it; an empty `keys` means that none is set. */
export interface Shortcut {
  command: ReaderCommand;
  keys: string;
}

/** What the options page asks of the browser. */
export interface OptionsHost {
  settings: SettingsStore;
  version: string;
  /** Called in the handler of a click, with nothing awaited before it. */
  requestLookupAccess: () => Promise<boolean>;
  hasLookupAccess: () => Promise<boolean>;
  /** The newest of what was asked, below the row with this id where one is given. */
  whatWasAsked: (before?: number) => Promise<Sent<OwnAnswer<'what-was-asked'>>>;
  /** Deletes all that was kept. Resolves to whether it is gone. */
  forget: (settingsToo: boolean) => Promise<boolean>;
  /** What is hidden until the browser is closed. */
  hidden: () => Promise<HiddenNow>;
  showHidden: (what: keyof HiddenNow) => Promise<void>;
  /** Has the browser save a text as a file. */
  saveFile: (text: string, name: string, type: string) => void;
  shortcuts: () => Promise<Shortcut[]>;
  /** Resolves to whether the browser opened its page of shortcuts. */
  openShortcuts: () => Promise<boolean>;
  openWelcome: () => void;
  /** Called in the handler of a click, with nothing awaited before it. Not there in browsers without a side panel. */
  openSidePanel?: () => Promise<boolean>;
}
