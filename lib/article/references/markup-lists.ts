import { BlockNotes } from '../block-notes.ts';
import { attributeOf, isInside, nameOf } from '../dom-access.ts';
import type { PageBlock } from '../page-text.ts';
import { entryOf } from './entry.ts';
import { blockHeadingKind, isReferences } from './heading.ts';
import { type CandidateList, type Entry, type ListKind, LONGEST_ENTRY } from './model.ts';
import { takePrintedLabels } from './printed-labels.ts';

/** The page's `ol`, `ul`, `dl` and `table` elements as lists; marks their blocks as taken. */
export function markupLists(blocks: readonly PageBlock[], taken: Uint8Array): CandidateList[] {
  const lists: CandidateList[] = [];
  for (const [element, members] of groupByList(blocks)) {
    const kind = markupKind(element);
    const { entries, numbered } = entriesOf(element, kind, members);
    if (entries.length === 0 || (kind === 'table' && isLayout(entries))) continue;
    for (const block of members) taken[block.index] = 1;
    const first = members[0]?.index ?? 0;
    const last = members[members.length - 1]?.index ?? first;
    lists.push({ kind, element, entries, first, last, heading: 'unknown', numbered });
  }
  return lists;
}

/** A table of one row, or with more in a row than an entry holds, lays out the page. */
function isLayout(rows: readonly Entry[]): boolean {
  return rows.length === 1 || rows.some(({ text }) => text.length > LONGEST_ENTRY);
}

/** The entries of a list, and what they were made of. */
export interface ListEntries {
  members: readonly PageBlock[];
  entries: Entry[];
  numbered: boolean;
}

function entriesOf(element: Element, kind: ListKind, members: PageBlock[]): ListEntries {
  const notes = members[0]?.notes ?? new BlockNotes();
  const known = notes.listEntries;
  const isSame =
    known !== undefined &&
    known.members.length === members.length &&
    known.members.every((block, index) => block === members[index]);
  if (isSame) return known;
  const entries = itemsOf(members, kind);
  const numbered = entries.length > 0 && numberEntries(element, kind, entries);
  notes.listEntries = { members, entries, numbered };
  return notes.listEntries;
}

/**
 * Blocks of each list. Accordions are often lists too: an item that is titled "Sources" is no entry but a
 * section, and what stands in it is left for the readers of paragraphs.
 */
function groupByList(blocks: readonly PageBlock[]): Map<Element, PageBlock[]> {
  const byElement = new Map<Element, PageBlock[]>();
  let section: Element | null = null;
  for (const block of blocks) {
    const { list, item } = block.place;
    if (list === null) continue;
    if (section !== null && section === sectionOf(item, list)) continue;
    section = isReferences(blockHeadingKind(block)) ? sectionOf(item, list) : null;
    if (section !== null && isInSection(blocks[block.index + 1], section)) continue;
    section = null;
    const members = byElement.get(list);
    if (members === undefined) byElement.set(list, [block]);
    else members.push(block);
  }
  return byElement;
}

function isInSection(block: PageBlock | undefined, section: Element): boolean {
  return block !== undefined && isInside(section, block.element);
}

/** The title and the content of a `dl` accordion are two items: there the list itself is the section. */
function sectionOf(item: Element | null, list: Element): Element | null {
  return nameOf(list) === 'dl' ? list : item;
}

function markupKind(element: Element): ListKind {
  const name = nameOf(element);
  return name === 'ol' || name === 'dl' || name === 'table' ? name : 'ul';
}

function itemsOf(members: PageBlock[], kind: ListKind): Entry[] {
  const entries: Entry[] = [];
  let current: Element | null = null;
  let blocks: PageBlock[] = [];
  const close = () => {
    if (current !== null && blocks.length > 0) entries.push(entryOf(current, blocks));
    blocks = [];
  };
  for (const block of members) {
    const { item } = block.place;
    if (item === null) continue;
    const continues = kind === 'dl' && nameOf(item) === 'dd' && blocks.length > 0;
    if (item !== current && !continues) close();
    if (!continues) current = item;
    blocks.push(block);
  }
  close();
  return entries;
}

/** Printed numbers win over the list's own (`start`, `value`, `reversed`); returns whether numbers stand on the page. */
function numberEntries(element: Element, kind: ListKind, entries: Entry[]): boolean {
  if (takePrintedLabels(entries)) return true;
  if (kind !== 'ol') return false;
  const reversed = attributeOf(element, 'reversed') !== null;
  const start = Number.parseInt(attributeOf(element, 'start') ?? '', 10);
  let next = Number.isNaN(start) ? (reversed ? entries.length : 1) : start;
  for (const entry of entries) {
    const value = Number.parseInt(attributeOf(entry.element, 'value') ?? '', 10);
    if (!Number.isNaN(value)) next = value;
    entry.label = next;
    next += reversed ? -1 : 1;
  }
  return true;
}
