import { SETTING_NAMES, type Settings } from '../model.ts';
import { FORMAT, type Made } from './model.ts';

/**
 * The settings as a file: what the reader chose and the sites, with the extension's version and the day. Nothing of
 * what was asked, of answers, or of pages. Ends with a line break, as text files do.
 */
export function writeSettingsFile(settings: Settings, { version, on }: Made): string {
  const chosen = Object.fromEntries(SETTING_NAMES.map(name => [name, settings[name]]));
  const file = {
    format: FORMAT,
    madeWith: version,
    madeOn: on,
    settings: { version: settings.version, ...chosen },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
