import { attributeOf, nameOf } from '../dom-access.ts';
import { collapse, type PageBlock } from '../page-text.ts';
import { afterInlineHeading, headingKind, LONGEST_HEADING } from './heading.ts';
import type { CandidateList, Entry, ListKind } from './model.ts';

/**
 * All lists on the page that could be a reference list, in document order: markup lists, runs of numbered
 * paragraphs, lines of one paragraph, and whatever stands under a heading such as "Sources".
 */
export function candidateLists(blocks: readonly PageBlock[]): CandidateList[] {
  const lists: CandidateList[] = [];
  const taken = new Set<number>();
  markupLists(blocks, lists, taken);
  numberedParagraphs(blocks, lists, taken);
  brokenLines(blocks, lists, taken);
  underHeadings(blocks, lists, taken);
  for (const list of lists) if (list.heading === 'unknown') list.heading = headingBefore(blocks, list.first);
  return lists.sort((a, b) => a.first - b.first);
}

/** How many lines above a list may be its heading: the heading itself, and a line of introduction. */
const LINES_ABOVE = 3;

/** Heading of the list that begins at `first`: the nearest heading-like line above it. */
function headingBefore(blocks: readonly PageBlock[], first: number): CandidateList['heading'] {
  for (let index = first - 1; index >= Math.max(0, first - LINES_ABOVE); index--) {
    const block = blocks[index];
    if (block === undefined) break;
    const text = collapse(block.text);
    const kind = headingKind(text);
    if (kind !== 'unknown') return kind;
    if (block.headingLevel > 0 || text.length > LONGEST_HEADING * 2) break;
  }
  return 'unknown';
}

// ---- ol, ul, dl, table ----

function markupLists(blocks: readonly PageBlock[], lists: CandidateList[], taken: Set<number>): void {
  const byElement = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const { list } = block.place;
    if (list === null) continue;
    const members = byElement.get(list);
    if (members === undefined) byElement.set(list, [block]);
    else members.push(block);
  }
  for (const [element, members] of byElement) {
    const first = members[0]?.index ?? 0;
    const last = members[members.length - 1]?.index ?? first;
    const kind = markupKind(element);
    const entries = itemsOf(members, kind);
    if (entries.length === 0) continue;
    const numbered = numberMarkupEntries(element, kind, entries);
    for (const block of members) taken.add(block.index);
    lists.push({ kind, element, entries, first, last, heading: 'unknown', numbered });
  }
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

function entryOf(element: Element, blocks: PageBlock[]): Entry {
  const text = blocks.length === 1 ? (blocks[0]?.text ?? '') : blocks.map(block => block.text).join(' ');
  return { element, blocks, text: collapse(text), label: null };
}

/** Printed numbers win over the list's own; returns whether numbers stand on the page. */
function numberMarkupEntries(element: Element, kind: ListKind, entries: Entry[]): boolean {
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

// ---- numbers printed before the entries ----

/** "1. ", "[1] ", "(1) ", "1) ", "1 ", "2.Bocquet"; four digits would be a year. */
const LABEL =
  /^\s*(?:[[(]\s?(\d{1,3})\s?[\])][.:]?\s*|\^?\s?(\d{1,3})(?:\s?[.):]\s*(?!\d)|\s+)|(\d{1,3})(?=\p{Lu}\p{Ll}|https?:))/u;

/** Share of entries that must carry a number, so that single numbers at the start of titles are no labels. */
const LABELLED_SHARE = 0.8;

interface Label {
  number: number;
  length: number;
}

function labelOf(text: string): Label | null {
  const match = LABEL.exec(text);
  if (match === null) return null;
  const number = Number(match[1] ?? match[2] ?? match[3]);
  return number > 0 ? { number, length: match[0].length } : null;
}

/** Sets labels and cuts them off where nearly all entries carry rising numbers. */
function takePrintedLabels(entries: Entry[]): boolean {
  const labels = entries.map(entry => labelOf(entry.text));
  let rising = 0;
  let last = 0;
  for (const label of labels) {
    if (label !== null && label.number > last) {
      rising++;
      last = label.number;
    }
  }
  if (rising < entries.length * LABELLED_SHARE || rising === 0) return false;
  entries.forEach((entry, index) => {
    const label = labels[index];
    if (label === null || label === undefined) return;
    entry.label = label.number;
    entry.text = entry.text.slice(label.length);
  });
  return true;
}

// ---- numbered paragraphs ----

/** A numbered paragraph may run over this many further lines (address, link words) before the next number. */
const CONTINUATION_LINES = 3;

function numberedParagraphs(blocks: readonly PageBlock[], lists: CandidateList[], taken: Set<number>): void {
  let run: { block: PageBlock; label: Label }[] = [];
  let extra: PageBlock[][] = [];
  let idle = 0;
  const close = () => {
    if (run.length >= 2) lists.push(paragraphList(run, extra, taken));
    run = [];
    extra = [];
    idle = 0;
  };
  for (const block of blocks) {
    if (taken.has(block.index)) {
      close();
      continue;
    }
    const label = block.headingLevel === 0 ? labelOf(block.text) : null;
    const previous = run[run.length - 1]?.label.number;
    if (label !== null && previous !== undefined && label.number === previous + 1) {
      run.push({ block, label });
      extra.push([]);
      idle = 0;
    } else if (label !== null && (previous === undefined || label.number === 1 || idle > 0)) {
      close();
      run.push({ block, label });
      extra.push([]);
    } else if (run.length > 0) {
      idle++;
      if (block.headingLevel > 0 || idle > CONTINUATION_LINES) close();
      else extra[extra.length - 1]?.push(block);
    }
  }
  close();
}

function paragraphList(
  run: { block: PageBlock; label: Label }[],
  extra: PageBlock[][],
  taken: Set<number>,
): CandidateList {
  const entries = run.map(({ block, label }, index): Entry => {
    const isLast = index === run.length - 1;
    const more = isLast ? [] : (extra[index] ?? []);
    const blocks = [block, ...more];
    for (const part of blocks) taken.add(part.index);
    const text = collapse([block.text.slice(label.length), ...more.map(part => part.text)].join(' '));
    return { element: block.element, blocks, text, label: label.number };
  });
  return {
    kind: 'numbered',
    element: null,
    entries,
    first: run[0]?.block.index ?? 0,
    last: run[run.length - 1]?.block.index ?? 0,
    heading: 'unknown',
    numbered: true,
  };
}

// ---- lines of one paragraph ----

function brokenLines(blocks: readonly PageBlock[], lists: CandidateList[], taken: Set<number>): void {
  for (const block of blocks) {
    if (taken.has(block.index) || !block.text.includes('\n')) continue;
    const list = linesOf(block);
    if (list === null || (!list.numbered && list.heading === 'unknown')) continue;
    taken.add(block.index);
    lists.push(list);
  }
}

function linesOf(block: PageBlock): CandidateList | null {
  const entries: Entry[] = [];
  let heading: CandidateList['heading'] = 'unknown';
  let from = 0;
  for (const line of block.text.split('\n')) {
    const to = from + line.length;
    const text = collapse(line);
    if (text !== '') {
      const kind = entries.length === 0 ? headingKind(text) : 'unknown';
      if (kind === 'unknown')
        entries.push({ element: block.element, blocks: [block], text, label: null, part: { from, to } });
      else heading = kind;
    }
    from = to + 1;
  }
  if (entries.length === 0) return null;
  const numbered = entries.length > 1 && takePrintedLabels(entries);
  return { kind: 'lines', element: null, entries, first: block.index, last: block.index, heading, numbered };
}

// ---- whatever stands under "Sources" ----

/** A heading's list ends at the next heading; without one, after this many paragraphs that look like no entry. */
const STRANGERS = 2;

function underHeadings(blocks: readonly PageBlock[], lists: CandidateList[], taken: Set<number>): void {
  for (const block of blocks) {
    if (taken.has(block.index)) continue;
    const text = collapse(block.text);
    if (headingKind(text) === 'references') plainParagraphs(blocks, block, lists, taken);
    else {
      const rest = afterInlineHeading(text);
      if (rest !== null && rest !== '') inlineList(block, rest, lists, taken);
    }
  }
}

function plainParagraphs(
  blocks: readonly PageBlock[],
  heading: PageBlock,
  lists: CandidateList[],
  taken: Set<number>,
): void {
  const entries: Entry[] = [];
  let strangers = 0;
  for (let index = heading.index + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || taken.has(index) || block.headingLevel > 0) break;
    if (block.region !== heading.region) break;
    const text = collapse(block.text);
    if (headingKind(text) !== 'unknown') break;
    if (text.length < SHORTEST_ENTRY && ++strangers > STRANGERS) break;
    if (text.length >= SHORTEST_ENTRY) entries.push(entryOf(block.element, [block]));
  }
  if (entries.length === 0) return;
  for (const entry of entries) for (const block of entry.blocks) taken.add(block.index);
  const numbered = takePrintedLabels(entries);
  lists.push({
    kind: 'plain',
    element: null,
    entries,
    first: entries[0]?.blocks[0]?.index ?? 0,
    last: entries[entries.length - 1]?.blocks[0]?.index ?? 0,
    heading: 'references',
    numbered,
  });
}

/** Shorter lines under the heading are buttons and labels. */
const SHORTEST_ENTRY = 15;

/** "Sources: A, 2023; B; C." */
function inlineList(block: PageBlock, rest: string, lists: CandidateList[], taken: Set<number>): void {
  const entries = rest
    .split(/;\s+/)
    .map(collapse)
    .filter(text => text !== '')
    .map((text): Entry => {
      const from = Math.max(0, block.text.indexOf(text));
      return {
        element: block.element,
        blocks: [block],
        text,
        label: null,
        part: { from, to: from + text.length },
      };
    });
  if (entries.length === 0) return;
  const numbered = takePrintedLabels(entries);
  taken.add(block.index);
  lists.push({
    kind: 'lines',
    element: null,
    entries,
    first: block.index,
    last: block.index,
    heading: 'references',
    numbered,
  });
}
