import { SETTING_NAMES, type SettingName, type Settings, type SettingsPatch } from '../model.ts';

/** What a file would change of one setting; of the sites, which come and which go. */
export interface Change {
  setting: SettingName;
  sites?: { added: string[]; removed: string[] };
}

/** What taking `after` in place of `before` would change, in the order of the settings. The order of sites is nothing. */
export function changesBetween(before: Settings, after: Settings): Change[] {
  return SETTING_NAMES.flatMap((setting): Change[] => {
    if (setting !== 'sitesOff') return before[setting] === after[setting] ? [] : [{ setting }];
    const [old, fresh] = [new Set(before.sitesOff), new Set(after.sitesOff)];
    const added = [...fresh].filter(site => !old.has(site));
    const removed = [...old].filter(site => !fresh.has(site));
    return added.length + removed.length === 0 ? [] : [{ setting, sites: { added, removed } }];
  });
}

/** Everything of a file that is to be written. @param isManaged look-ups are the administrator's to decide */
export function patchOf({ version: _, lookups, ...others }: Settings, isManaged: boolean): SettingsPatch {
  return isManaged ? others : { ...others, lookups };
}
