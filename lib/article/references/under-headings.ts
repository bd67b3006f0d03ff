import { isElement, isInside, nameOf, parentOf, selectAll } from '../dom-access.ts';
import { collapse, type PageBlock } from '../page-text.ts';
import { entryOf, hasWords } from './entry.ts';
import { entryShape } from './entry-shape.ts';
import { blockHeadingKind, type HeadingKind, headingKind, isReferences } from './heading.ts';
import type { CandidateList, Entry } from './model.ts';
import { takePrintedLabels } from './printed-labels.ts';

/** Shorter lines under the heading are buttons and labels; more than a few of them end the list. */
const SHORTEST_ENTRY = 15;
const MOST_SHORT_LINES = 2;

/** A line before a list is the list's introduction where it looks less like an entry than this. */
const INTRODUCTION_SHAPE = 0.3;

/** Paragraphs under a heading such as "Sources", each an entry; marks their blocks as taken. */
export function underHeadings(blocks: readonly PageBlock[], taken: Uint8Array): CandidateList[] {
  const lists: CandidateList[] = [];
  for (const block of blocks) {
    if (taken[block.index] === 1) continue;
    const kind = blockHeadingKind(block);
    if (!isReferences(kind)) continue;
    const list = paragraphsUnder(blocks, block, kind, taken);
    if (list !== null) lists.push(list);
  }
  return lists;
}

function paragraphsUnder(
  blocks: readonly PageBlock[],
  heading: PageBlock,
  kind: HeadingKind,
  taken: Uint8Array,
): CandidateList | null {
  const entries: Entry[] = [];
  let short = 0;
  let index = heading.index + 1;
  for (; index < blocks.length; index++) {
    const block = blocks[index];
    if (
      block === undefined ||
      taken[index] === 1 ||
      block.headingLevel > 0 ||
      block.region !== heading.region
    )
      break;
    const text = collapse(block.text);
    if (headingKind(text) !== 'unknown') break;
    if (text.length < SHORTEST_ENTRY || !hasWords(text)) {
      if (++short > MOST_SHORT_LINES) break;
      continue;
    }
    const [first] = entries;
    if (first !== undefined && !isBuiltAlike(first.element, block.element)) break;
    entries.push(entryOf(block.element, [block]));
  }
  dropWhatFollows(entries);
  const introduces = taken[index] === 1 && entries.length === 1;
  if (
    entries.length === 0 ||
    (introduces && entryShape(entries[0]?.text ?? '', false) < INTRODUCTION_SHAPE)
  ) {
    return null;
  }
  for (const entry of entries) for (const block of entry.blocks) taken[block.index] = 1;
  const numbered = takePrintedLabels(entries);
  return {
    kind: 'plain',
    element: null,
    entries,
    first: entries[0]?.blocks[0]?.index ?? 0,
    last: entries[entries.length - 1]?.blocks[0]?.index ?? 0,
    heading: kind,
    numbered,
  };
}

/** Entries are children of one element, or each is wrapped as the first one is. */
function isBuiltAlike(first: Element, other: Element): boolean {
  const around = parentOf(first);
  const otherAround = parentOf(other);
  if (around === null || otherAround === null || isInside(around, other)) return true;
  if (!isElement(around) || !isElement(otherAround)) return true;
  return parentOf(around) === parentOf(otherAround) && nameOf(around) === nameOf(otherAround);
}

/** The last line, where it alone looks nothing like an entry: a copyright line, a note on the site. */
function dropWhatFollows(entries: Entry[]): void {
  const shapes = entries.map(({ element, text }) =>
    entryShape(text, selectAll(element, 'a[href]').length > 0),
  );
  const last = shapes.pop() ?? 1;
  if (shapes.length >= LEAST_ENTRIES && last < LEAST_SHAPE && shapes.every(shape => shape >= ENTRY))
    entries.pop();
}

/** Entries with two signs each say what entries look like here; a line with no sign is none of them. */
const LEAST_ENTRIES = 2;
const ENTRY = 0.5;
const LEAST_SHAPE = 0.3;
