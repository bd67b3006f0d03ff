import type { PageBlock } from '../page-text.ts';
import { listFromLinks, numbersLinkedOut } from '../references/from-links.ts';
import { highest } from '../references/highest.ts';
import type { ReferenceList } from '../references/model.ts';
import type { BlockMarkers } from './markers.ts';
import type { Candidate } from './model.ts';
import { refusalOf } from './refusals.ts';
import { SourcesOfText } from './sources-of-text.ts';
import type { ListGroup } from './territories.ts';

/** A stretch of the page that cites by one count: an article, a chapter. It is read without a look at any other. */
export interface CitingText {
  /** The lists that it cites; undefined where it has none, or where it can't be told which. */
  group: ListGroup | undefined;
  candidates: readonly Candidate[];
  /** How many "(Smith, 2019)". */
  authorYears: number;
}

/**
 * Parts the markers of a page by the text that they stand in: by the lists that they cite, and where there are none,
 * by article, as far as the articles link their numbers to sources of their own. In the order of the page.
 */
export function textsOf(
  markers: readonly BlockMarkers[],
  groupOf: (block: PageBlock) => ListGroup | undefined,
  articles: readonly (Element | number)[],
  address: string,
): CitingText[] {
  const listed = new Map<ListGroup, BlockMarkers[]>();
  const others = new Map<Element | number, BlockMarkers[]>();
  for (const each of markers) {
    const group = groupOf(each.block);
    if (group !== undefined) push(listed, group, each);
    else push(others, articles[each.block.index] ?? 0, each);
  }
  const texts = [...listed].map(([group, found]) => textOf(found, group));
  const [linking, plain] = partedByLinks([...others.values()], address);
  for (const found of isOneCount(linking, address) ? [linking.flat()] : linking) texts.push(textOf(found));
  texts.push(textOf(plain.flat()));
  return texts.filter(({ candidates, authorYears }) => candidates.length > 0 || authorYears > 0);
}

function push<Key>(map: Map<Key, BlockMarkers[]>, key: Key, markers: BlockMarkers): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [markers]);
  else known.push(markers);
}

function textOf(markers: readonly BlockMarkers[], group?: ListGroup): CitingText {
  return {
    group,
    candidates: markers.flatMap(({ candidates }) => candidates),
    authorYears: markers.reduce((sum, { authorYears }) => sum + authorYears, 0),
  };
}

/** The articles that link numbers to other pages, and those that don't. */
function partedByLinks(
  articles: readonly BlockMarkers[][],
  address: string,
): [BlockMarkers[][], BlockMarkers[][]] {
  const linking: BlockMarkers[][] = [];
  const plain: BlockMarkers[][] = [];
  for (const markers of articles) {
    const { candidates } = textOf(markers);
    (numbersLinkedOut(candidates, address).length > 0 ? linking : plain).push(markers);
  }
  return [linking, plain];
}

/** Whether no number leads to one address in one article and to another in the next: they are parts of one. */
function isOneCount(articles: readonly BlockMarkers[][], address: string): boolean {
  const addresses = new Map<number, string>();
  for (const markers of articles) {
    const own = new Map<number, string>();
    for (const link of numbersLinkedOut(textOf(markers).candidates, address)) {
      const known = addresses.get(link.number);
      if (known !== undefined && known !== link.address) return false;
      own.set(link.number, link.address);
    }
    for (const [number, linked] of own) addresses.set(number, linked);
  }
  return true;
}

/** The lists of a text: those that its markers lead to, and all. */
export interface TextLists {
  sources: SourcesOfText;
  lists: readonly ReferenceList[];
}

/** Reads the list of a text whose numbers are links to the sources; any other text cites what is printed. */
export function listsOf({ group, candidates }: CitingText, address: string): TextLists {
  const printed = group?.lists ?? [];
  const citing = candidates.filter(
    candidate => !candidate.linked || (refusalOf(candidate) !== 'hard' && !candidate.isCount),
  );
  const fromLinks = listFromLinks(citing, printed, address);
  if (fromLinks === null) return { sources: new SourcesOfText(printed), lists: printed };
  return {
    sources: new SourcesOfText([fromLinks]),
    lists: [fromLinks, ...renumbered(printed, fromLinks)],
  };
}

/** Entries of a printed list that the linked numbers do not cite are counted on after them. */
function renumbered(printed: readonly ReferenceList[], fromLinks: ReferenceList): ReferenceList[] {
  let last = highest(fromLinks.entries.map(({ number }) => number));
  return printed.map(({ entries, ...list }) => ({
    ...list,
    entries: entries.map(({ entry }) => ({ entry, number: ++last })),
  }));
}

/** All lists of a page in its order, those that no text cites among them. */
export function listsInOrder(
  printed: readonly ReferenceList[],
  ofTexts: readonly TextLists[],
): ReferenceList[] {
  const lists = ofTexts.flatMap(text => text.lists);
  const known = new Set(lists.map(({ list }) => list));
  return [...lists, ...printed.filter(({ list }) => !known.has(list))].sort(
    (a, b) => a.list.first - b.list.first,
  );
}
