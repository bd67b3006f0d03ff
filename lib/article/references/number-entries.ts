import type { CandidateList, ReferenceList } from './model.ts';

/**
 * Gives each entry of the accepted lists its number. Numbers on the page stay what they are, also where they
 * restart or begin elsewhere; a list without numbers is counted on from the list before it in its group.
 */
export function numberEntries(groups: readonly (readonly CandidateList[])[]): ReferenceList[] {
  return groups.flatMap((lists, group) => {
    let counted = 0;
    return lists.map(list => {
      let previous = list.numbered ? 0 : counted;
      const entries = list.entries.map(entry => {
        const number = entry.label ?? previous + 1;
        previous = number;
        return { entry, number };
      });
      counted = Math.max(counted, previous);
      return { list, entries, group };
    });
  });
}
