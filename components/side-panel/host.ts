import type { Followed, FollowedActions } from '../../lib/side-panel/index.ts';
import type { SettingsStore } from '../settings/use-settings.ts';

/** What the side panel asks of the browser. */
export interface SidePanelHost {
  settings: SettingsStore;
  /** Follows the tab in front until `signal` aborts. */
  follow: (onChange: (followed: Followed) => void, signal: AbortSignal) => FollowedActions;
  copyText: (text: string) => Promise<boolean>;
  openOptions: () => void;
  openWelcome: () => void;
}
