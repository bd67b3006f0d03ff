import type { CandidateList, ReferenceList } from './model.ts';

/**
 * Gives each entry of the accepted lists its number. Numbers on the page stay what they are, also where they
 * restart or begin elsewhere; lists without numbers are counted on from the list before.
 */
export function numberEntries(lists: CandidateList[]): ReferenceList[] {
  let counted = 0;
  return lists.map(list => {
    let previous = list.numbered ? 0 : counted;
    const entries = list.entries.map(entry => {
      const number = entry.label ?? previous + 1;
      previous = number;
      return { entry, number };
    });
    counted = Math.max(counted, previous);
    return { list, entries };
  });
}
