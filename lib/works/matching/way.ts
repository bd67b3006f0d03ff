import { locateUrl } from '../../identifiers/index.ts';
import type { Locator } from '../../identifiers/model.ts';
import { readReference } from './read-reference.ts';

/** How a reference without identifier can be looked for. */
export type Way = { by: 'place'; place: Locator } | { by: 'text'; text: string };

/** The place that its link spells out; else its text, where author, title, year, volume and page can be read. */
export function wayOf({ url, text }: { url?: string; text: string }): Way | undefined {
  const place = url === undefined ? undefined : locateUrl(url);
  if (place) return { by: 'place', place };
  // Without volume and page nothing that is found could be accepted, so nothing is asked.
  return readReference(text)?.page === undefined ? undefined : { by: 'text', text };
}
