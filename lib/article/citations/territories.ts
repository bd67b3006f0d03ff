import { isElement, isInside, parentOf } from '../dom-access.ts';
import { isInLayer } from '../page-layers.ts';
import type { PageBlock } from '../page-text.ts';
import type { ReferenceList } from '../references/model.ts';
import type { BlockMarkers } from './markers.ts';
import { outlineOf, type Section } from './outline.ts';
import { type CitingBlock, OwnTexts } from './own-text.ts';
import { refusalOf } from './refusals.ts';

/** Lists that stand together, with all that is asked of them here. */
export interface ListGroup {
  lists: readonly ReferenceList[];
  /** Of the first entry. */
  element: Element;
  /** Indexes of the first and the last block. */
  first: number;
  last: number;
  numbers: ReadonlySet<number>;
}

/** The lists of a page by the group that they stand in, in document order. */
export function groupsOf(lists: readonly ReferenceList[]): ListGroup[] {
  const groups = new Map<number, ReferenceList[]>();
  for (const list of lists) groups.set(list.group, [...(groups.get(list.group) ?? []), list]);
  return [...groups.values()].flatMap(group => {
    const element = group[0]?.entries[0]?.entry.element;
    return element === undefined ? [] : [toGroup(group, element)];
  });
}

function toGroup(lists: readonly ReferenceList[], element: Element): ListGroup {
  return {
    lists,
    element,
    first: lists[0]?.list.first ?? 0,
    last: lists.reduce((last, { list }) => Math.max(last, list.last), 0),
    numbers: new Set(lists.flatMap(({ entries }) => entries.map(({ number }) => number))),
  };
}

/**
 * Which lists a text cites: those of its own article, chapter or section, never those of another. From each block
 * the smallest part of the page around it that holds a list is looked for, by elements and by headings; where that
 * part holds several, the text before each list cites it, or the text after each where all begin with their list.
 */
export class Territories {
  readonly #groups: readonly ListGroup[];
  readonly #sections: readonly (readonly Section[])[];
  readonly #citing: readonly CitingBlock[];
  readonly #ownTexts: OwnTexts;
  readonly #hasOneArticle: boolean;
  readonly #near = new Map<Element, Near>();
  readonly #joined = new Map<string, ListGroup>();
  #lastPart: (Omit<Part, 'groups'> & { first: number; last: number }) | undefined;

  constructor(
    blocks: readonly PageBlock[],
    articles: readonly (Element | number)[],
    groups: readonly ListGroup[],
    citing: readonly CitingBlock[],
  ) {
    this.#groups = groups;
    this.#citing = citing;
    // Marked by elements, or by their titles.
    this.#hasOneArticle =
      new Set(articles.filter(article => typeof article !== 'number')).size < 2 && !articles.includes(2);
    this.#sections = outlineOf(blocks, articles);
    this.#ownTexts = new OwnTexts(blocks, this.#sections, citing);
  }

  /** The lists that the markers of a block lead to; undefined where it can't be told, or where there is none. */
  of(block: PageBlock): ListGroup | undefined {
    const part = this.#partAround(block);
    const [only, ...others] = part.groups;
    if (only === undefined) return undefined;
    if (others.length === 0) return this.#isOthers(only, block) ? undefined : only;
    const open = part.groups.filter(group => !this.#ownTexts.of(group, block).cites);
    return open.length < 2 ? open[0] : this.#inOrder(open, block, part);
  }

  /** Whether the one list in reach is that of another article, or of a section that ended before the block. */
  #isOthers(group: ListGroup, block: PageBlock): boolean {
    const { cites, isArticle } = this.#ownTexts.of(group, block);
    if (!cites || (!isArticle && block.index <= group.last)) return false;
    // A layer over a page with one article can be of no other.
    return !this.#hasOneArticle || !isInLayer(block.element);
  }

  /** The smallest part of the page that holds a block and a list: what its element and its section have in common. */
  #partAround(block: PageBlock): Part {
    const { around, groups } = this.#nearest(block.element);
    const holds = ({ from, to }: Section) => this.#groups.some(({ first }) => first >= from && first <= to);
    const section = this.#sections[block.index]?.find(holds);
    return {
      around,
      section,
      groups:
        section === undefined
          ? groups
          : groups.filter(({ first }) => first >= section.from && first <= section.to),
    };
  }

  #nearest(element: Element): Near {
    const way: Element[] = [];
    let found: Near = { around: null, groups: this.#groups };
    for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) {
      const around: Element = at;
      const known = this.#near.get(around);
      const groups = known?.groups ?? this.#groups.filter(group => isInside(around, group.element));
      if (groups.length > 0) {
        found = known ?? { around, groups };
        break;
      }
      way.push(around);
    }
    for (const passed of way) this.#near.set(passed, found);
    return found;
  }

  #inOrder(groups: readonly ListGroup[], block: PageBlock, part: Part): ListGroup | undefined {
    const { first, last } = this.#citedFrom(part);
    if (first < (groups[0]?.first ?? 0)) return groups.find(group => group.first >= block.index);
    if (last > (groups[groups.length - 1]?.last ?? 0))
      return groups.findLast(group => group.last <= block.index);
    return this.#join(groups);
  }

  /** Where the text of a part begins and ends to cite; blocks of the same part come one after the other. */
  #citedFrom(part: Part): { first: number; last: number } {
    if (this.#lastPart?.around === part.around && this.#lastPart.section === part.section)
      return this.#lastPart;
    const citing = this.#citing.filter(({ block }) => isIn(part, block));
    const first = citing[0]?.block.index ?? 0;
    const last = citing[citing.length - 1]?.block.index ?? 0;
    this.#lastPart = { around: part.around, section: part.section, first, last };
    return this.#lastPart;
  }

  /** One text between lists: what both say alike is known. */
  #join(groups: readonly ListGroup[]): ListGroup | undefined {
    const key = groups.map(({ first }) => first).join();
    const [group] = groups;
    if (group !== undefined && !this.#joined.has(key)) {
      this.#joined.set(
        key,
        toGroup(
          groups.flatMap(({ lists }) => lists),
          group.element,
        ),
      );
    }
    return this.#joined.get(key);
  }
}

interface Near {
  around: Element | null;
  groups: readonly ListGroup[];
}

interface Part extends Near {
  section: Section | undefined;
}

function isIn({ around, section }: Part, { element, index }: PageBlock): boolean {
  if (around !== null && !isInside(around, element)) return false;
  return section === undefined || (index >= section.from && index <= section.to);
}

/** What the markers of each block name; bare numbers say so little that they count on pages with no other alone. */
export function citingOf(markers: readonly BlockMarkers[]): CitingBlock[] {
  const all = markers.map(({ block, candidates }) => {
    const usable = candidates.filter(candidate => refusalOf(candidate) === null);
    return { block, usable, clear: usable.filter(({ form }) => form !== 'glued') };
  });
  const hasClear = all.some(({ clear }) => clear.length > 0);
  return all.flatMap(({ block, usable, clear }) => {
    const counted = hasClear ? clear : usable;
    return counted.length === 0 ? [] : [{ block, numbers: counted.flatMap(({ list }) => list.numbers) }];
  });
}
