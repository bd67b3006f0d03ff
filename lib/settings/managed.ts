import { browser } from 'wxt/browser';

/** In `storage.managed`; the same name as in `public/managed-schema.json`. */
export const LOOKUPS_OFF_KEY = 'lookupsOff';

/** What the administrator of the device decides for the reader. */
export interface Managed {
  lookupsOff: boolean;
}

/**
 * What is set in `storage.managed`: by policy in Chromium, by policy or native manifest in Firefox. A value of
 * another form counts as "off": who wrote one meant to forbid. Firefox rejects where there is no policy at all (MDN,
 * "storage.managed"). Never rejects.
 */
export async function readManaged(): Promise<Managed> {
  try {
    const { [LOOKUPS_OFF_KEY]: off } = await browser.storage.managed.get(LOOKUPS_OFF_KEY);
    return { lookupsOff: off !== undefined && off !== null && off !== false };
  } catch {
    return { lookupsOff: false };
  }
}
