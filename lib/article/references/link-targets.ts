import { lazily } from '../../tables/lazily.ts';
import { attributeOf, isAfter, isElement, isInside, nameOf, parentOf, selectAll } from '../dom-access.ts';
import type { PageBlock, PageText } from '../page-text.ts';
import { fragmentOf } from './entry-link.ts';
import { blockHeadingKind, isReferences } from './heading.ts';
import type { CandidateList, Entry } from './model.ts';

/**
 * What a link to a place on the same page leads to: an entry; something else ("elsewhere"); or nothing that says
 * which entry is meant ("open"): no such place, a whole list, the heading of one.
 */
export type LinkTarget = Entry | 'elsewhere' | 'open';

/** Tells where the page's own links lead, by the entries of all lists that may be reference lists. */
export class LinkTargets {
  readonly #page: PageText;
  readonly #address: string;
  readonly #entriesAt = new Map<PageBlock, Entry[]>();
  /** Null for an element that holds several entries. */
  readonly #entryOf = new Map<Element, Entry | null>();
  readonly #known = new Map<Element, LinkTarget>();
  readonly #named = lazily(() => placesByName(this.#page.document));

  constructor(page: PageText, address: string, lists: readonly CandidateList[]) {
    this.#page = page;
    this.#address = address;
    for (const { entries } of lists) {
      for (const entry of entries) {
        this.#entryOf.set(entry.element, this.#entryOf.has(entry.element) ? null : entry);
        for (const block of entry.blocks) {
          const others = this.#entriesAt.get(block);
          if (others === undefined) this.#entriesAt.set(block, [entry]);
          else others.push(entry);
        }
      }
    }
  }

  /** Null for a link that leads to no place on this page but its own: a note that opens beside it. */
  of(link: Element): LinkTarget | null {
    const fragment = fragmentOf(link, this.#address);
    if (fragment === null) return null;
    const place = nearest(this.#named()(fragment), link);
    if (place === null) return 'open';
    if (isBeside(link, place)) return null;
    let target = this.#known.get(place);
    if (target === undefined) {
      target = this.#around(place) ?? this.#from(place);
      this.#known.set(place, target);
    }
    return target;
  }

  #around(place: Element): Entry | null {
    for (let at: Node | null = place; at !== null && isElement(at); at = parentOf(at)) {
      const entry = this.#entryOf.get(at);
      if (entry !== undefined && entry?.part === undefined) return entry;
    }
    return null;
  }

  /** The entry whose text the place holds, or stands right before. */
  #from(place: Element): LinkTarget {
    if (HEADING.test(nameOf(place))) return 'open';
    const { blocks } = this.#page;
    const first = firstEndingAfter(blocks, place);
    for (let index = first; index <= first + MOST_LINES_BEFORE; index++) {
      const block = blocks[index];
      if (block === undefined || (index > first && !holds(place, block))) break;
      const start = index > first ? 0 : (block.runs.find(({ node }) => isAfter(place, node))?.start ?? 0);
      const entries = this.#entriesAt.get(block);
      const entry = entries?.find(
        ({ part }) => part === undefined || (start >= part.from && start < part.to),
      );
      if (entry !== undefined) return this.#holdsMore(place, entry) ? 'open' : entry;
      if (entries === undefined && isReferences(blockHeadingKind(block))) return 'open';
    }
    return 'elsewhere';
  }

  /** Whether an element is the list, and not an entry of it. */
  #holdsMore(place: Element, entry: Entry): boolean {
    const last = entry.blocks[entry.blocks.length - 1];
    const next = last === undefined ? undefined : this.#page.blocks[last.index + 1];
    return next !== undefined && this.#entriesAt.has(next) && holds(place, next);
  }
}

/** A number, a label or a button may stand before the entry's words in the element that is linked. */
const MOST_LINES_BEFORE = 3;

function holds(place: Element, { runs }: PageBlock): boolean {
  const [run] = runs;
  return run !== undefined && isInside(place, run.node);
}

const HEADING = /^h[1-6]$/;

/** Whether a place is right where the link is, or around it. */
function isBeside(link: Element, place: Element): boolean {
  if (isInside(place, link)) return true;
  const parent = parentOf(link);
  const around =
    parent === null || !isElement(parent) || nameOf(parent) !== 'sup' ? parent : parentOf(parent);
  return around !== null && isInside(around, place);
}

/** The first block whose text ends after an element begins. */
function firstEndingAfter(blocks: readonly PageBlock[], element: Element): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { runs } = blocks[middle] ?? { runs: [] };
    const node = runs[runs.length - 1]?.node;
    if (node === undefined || isAfter(element, node)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Elements of one name that are told apart; no page is put together of so many articles. */
const MOST_ALIKE = 50;

/**
 * The elements that fragments name (HTML, "find a potential indicated element"): by id, else an anchor by name. Gathered
 * in one go, since each of a page's links is asked about.
 */
function placesByName(document: Document): (fragment: string) => readonly Element[] {
  const byId = new Map<string, Element[]>();
  const byName = new Map<string, Element[]>();
  for (const element of selectAll(document, '[id], a[name]')) {
    add(byId, attributeOf(element, 'id'), element);
    if (nameOf(element) === 'a') add(byName, attributeOf(element, 'name'), element);
  }
  return fragment => byId.get(fragment) ?? byName.get(fragment) ?? [];
}

function add(places: Map<string, Element[]>, name: string | null, element: Element): void {
  if (name === null || name === '') return;
  const known = places.get(name);
  if (known === undefined) places.set(name, [element]);
  else if (known.length < MOST_ALIKE) known.push(element);
}

/** Articles that were put together on one page may use the same ids: each means its own. */
function nearest(places: readonly Element[], link: Element): Element | null {
  const [first = null] = places;
  if (places.length < 2) return first;
  for (let at: Node | null = link; at !== null; at = parentOf(at)) {
    const around = at;
    const inside = places.find(place => isInside(around, place));
    if (inside !== undefined) return inside;
  }
  return first;
}
