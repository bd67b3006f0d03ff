import { browser } from 'wxt/browser';
import { HOST_PERMISSIONS } from '../works/services.ts';

/** The part of the browser's `permissions` that is used. */
export interface PermissionsApi {
  request: (wanted: Wanted) => Promise<boolean>;
  contains: (wanted: Wanted) => Promise<boolean>;
}

interface Wanted {
  origins: string[];
  data_collection?: ['websiteContent'];
}

/**
 * What a look-up needs: the hosts, and in Firefox the leave to send something that was read on a page.
 * Firefox: Extension Workshop, "Firefox built-in consent for data collection"; other browsers refuse the key.
 */
function wanted(isFirefox: boolean): Wanted {
  const origins = [...HOST_PERMISSIONS];
  return isFirefox ? { origins, data_collection: ['websiteContent'] } : { origins };
}

/**
 * Asks the browser for leave to look up; it asks the reader only for what does not stand yet.
 * Must be called in the handler of a click or key, before anything is awaited, or the browser refuses.
 * @returns whether it stands now; false also where the browser refused to ask. Never rejects.
 */
export async function requestLookupAccess(
  api: PermissionsApi = browser.permissions,
  isFirefox: boolean = import.meta.env.FIREFOX,
): Promise<boolean> {
  try {
    return await api.request(wanted(isFirefox));
  } catch {
    return false;
  }
}

/** Whether the leave stands: a reader can take it back in the browser's own pages. Never rejects. */
export async function hasLookupAccess(
  api: PermissionsApi = browser.permissions,
  isFirefox: boolean = import.meta.env.FIREFOX,
): Promise<boolean> {
  try {
    return await api.contains(wanted(isFirefox));
  } catch {
    return false;
  }
}
