import { attributeOf, ownerOf, viewOf } from '../dom-access.ts';
import type { CandidateList, Entry, ReferenceList } from '../references/model.ts';

/** The lists that one stretch of text cites, and what their numbers mean. */
export class SourcesOfText {
  readonly lists: readonly ReferenceList[];
  /** Of all entries. */
  readonly numbers: ReadonlySet<number>;
  readonly #known = new Map<number, Entry | undefined>();

  constructor(lists: readonly ReferenceList[]) {
    this.lists = lists;
    this.numbers = new Set(lists.flatMap(({ entries }) => entries.map(({ number }) => number)));
  }

  /** The entry that a number means; undefined where there is none, or several that nothing tells apart. */
  entryOf(number: number): Entry | undefined {
    if (!this.#known.has(number)) this.#known.set(number, this.#find(number));
    return this.#known.get(number);
  }

  #find(number: number): Entry | undefined {
    let found = this.lists.flatMap(({ list, entries }) =>
      entries.filter(entry => entry.number === number).map(({ entry }) => ({ list, entry })),
    );
    for (const isMeant of PREFERENCES) {
      if (found.length < 2) break; // the style of a list is asked for only where something hangs on it
      const meant = found.filter(({ list }) => isMeant(list));
      if (meant.length > 0) found = meant;
    }
    const [first] = found;
    return found.every(({ entry }) => entry.text === first?.entry.text) ? first?.entry : undefined;
  }
}

/** Notes beside references: a list that counts in letters is not meant by a number, one that is headed so is. */
const PREFERENCES: readonly ((list: CandidateList) => boolean)[] = [
  list => !countsInLetters(list),
  ({ heading }) => heading === 'references',
];

const LETTERS = /alpha|latin|roman|greek/;

function countsInLetters({ element }: CandidateList): boolean {
  if (element === null) return false;
  const owner = ownerOf(element);
  const style = owner === null ? undefined : viewOf(owner)?.getComputedStyle(element).listStyleType;
  return (
    /^[ai]$/i.test(attributeOf(element, 'type') ?? '') ||
    LETTERS.test(`${attributeOf(element, 'class')} ${style}`)
  );
}

/** Where each entry of a page stands. */
export type Places = ReadonlyMap<Entry, { list: ReferenceList; number: number }>;

export function placesOf(lists: readonly ReferenceList[]): Places {
  return new Map(
    lists.flatMap(list => list.entries.map(({ entry, number }) => [entry, { list, number }] as const)),
  );
}
