import type { Locator } from '../../identifiers/model.ts';
import type { Work } from '../model.ts';
import { firstPage } from './read-place.ts';

/** Whether a record lies where the link says: same volume, same first page. The journal was searched for by name. */
export function liesAt({ volume, page }: Locator, work: Work): boolean {
  if (work.volume === undefined || work.pages === undefined) return false;
  const isVolume = /\d+/.exec(work.volume.value)?.[0] === volume.replace(/^0+(?=\d)/, '');
  return isVolume && firstPage(work.pages.value) === firstPage(page);
}
