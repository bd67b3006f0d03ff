import * as v from 'valibot';
import type { Settings } from './model.ts';
import { pageFields } from './page-fields.ts';

/**
 * What a content script may know of the settings: whether it runs on this host, and how.
 * Never the list of other sites.
 */
export const pageOptionsSchema = v.object({
  /** False where the reader switched the overlay off, here or everywhere. */
  enabled: v.boolean(),
  ...pageFields,
});

export type PageOptions = v.InferOutput<typeof pageOptionsSchema>;

/** Host name as the list of sites holds it: lower case, without a final dot and a leading "www.". */
export function siteName(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** Whether the reader switched this very host off; other hosts of the same owner are other sites. */
export function isSiteOff(settings: Settings, host: string): boolean {
  return settings.sitesOff.includes(siteName(host));
}

/** The settings as one page on `host` gets them. */
export function pageOptions(settings: Settings, host: string): PageOptions {
  return {
    enabled: settings.everywhere && !isSiteOff(settings, host),
    lookups: settings.lookups,
    hover: settings.hover,
    closingDelayMs: settings.closingDelayMs,
    hitSizePx: settings.hitSizePx,
    theme: settings.theme,
    runOn: settings.runOn,
    view: settings.view,
    badge: settings.badge,
    corner: settings.corner,
    marks: settings.marks,
  };
}
