import { mergeNotices } from '../works/merge-notices.ts';
import type { Notice, WorkResult } from '../works/model.ts';
import type { Listed } from '../works/retractions/model.ts';
import { isOtherPaper } from './other-paper.ts';

/** What is known by now, by the id of each reference. */
interface KnownOfNotices {
  works: ReadonlyMap<string, WorkResult>;
  listed?: ReadonlyMap<string, Listed>;
}

/** All notices known of one reference, by its id: those that services told of, and those of the list that the extension carries. */
export function noticesOf({ works, listed }: KnownOfNotices, id: string): readonly Notice[] {
  return allNotices(works.get(id), listed?.get(id));
}

/**
 * The same for one look-up. A record that is itself a notice is not called by what it says of another paper.
 */
export function allNotices(
  result: WorkResult | 'loading' | undefined,
  listed: Listed | undefined,
): readonly Notice[] {
  // The link's identifier is another paper's, and so are its notices.
  if (result !== undefined && isOtherPaper(result)) return [];
  const own = listed?.notices ?? [];
  if (result === undefined || result === 'loading' || result.status !== 'found') return own;
  const { notices, itselfNotice } = result.work;
  return own.length === 0 || itselfNotice !== undefined ? notices : mergeNotices([...notices, ...own]);
}
