/**
 * What the reader chose: in `storage.local`, but for the pages.
 *
 * model         the fields, their limits and defaults
 * parse         any stored value → settings, and what was wrong with it; migrate: older versions
 * page-options  the part of them that a content script gets
 * store         read, change (one writer at a time), watch, forget
 * file/         the settings as a file that the reader saves and brings back
 * managed       what the administrator of the device decides for the reader
 * hidden-session  whether nothing is shown until the browser is closed, private windows apart
 * hidden-pages  pages on which the reader closed the overlay, for this browser session
 */
export { hidePage, isPageHidden, showPage } from './hidden-pages.ts';
export {
  endWithPrivateWindows,
  type HiddenNow,
  hiddenNow,
  hideSession,
  isSessionHidden,
  showHidden,
  showSession,
} from './hidden-session.ts';
export type { Managed } from './managed.ts';
export {
  CLOSING_DELAY_MS,
  DEFAULT_SETTINGS,
  HIT_SIZE_PX,
  type Settings,
  type SettingsPatch,
} from './model.ts';
export { isSiteOff, type PageOptions, pageOptions, siteName } from './page-options.ts';
export type { ParsedSettings } from './parse.ts';
export {
  forgetSettings,
  type InspectedSettings,
  inspectSettings,
  onKeepChange,
  readSettings,
  switchSite,
  type UpdateResult,
  updateSettings,
  watchSettings,
} from './store.ts';
