import { collapse, type PageBlock } from '../page-text.ts';
import { cleanEntry } from './entry.ts';
import { afterInlineHeading, type HeadingKind, headingKind } from './heading.ts';
import type { CandidateList, Entry } from './model.ts';
import { takePrintedLabels } from './printed-labels.ts';

/** Lists inside one paragraph: lines that `<br>` breaks, and "Sources: A; B; C". Marks the blocks as taken. */
export function paragraphLines(blocks: readonly PageBlock[], taken: Uint8Array): CandidateList[] {
  const lists: CandidateList[] = [];
  for (const block of blocks) {
    if (taken[block.index] === 1) continue;
    if (!mayHoldLines(block)) continue;
    const list = block.text.includes('\n') ? brokenLines(block) : inlineList(block);
    if (list === null) continue;
    taken[block.index] = 1;
    lists.push(list);
  }
  return lists;
}

/** Whether a list may stand in the block; remembered. */
export function mayHoldLines({ notes, text, headingLevel }: PageBlock): boolean {
  notes.mayHoldLines ??=
    (headingLevel === 0 || text.includes(':')) && (text.includes('\n') || afterInlineHeading(text) !== null);
  return notes.mayHoldLines;
}

function brokenLines(block: PageBlock): CandidateList | null {
  const entries: Entry[] = [];
  let heading: HeadingKind = 'unknown';
  let from = 0;
  for (const line of block.text.split('\n')) {
    const to = from + line.length;
    const text = cleanEntry(line);
    if (text !== '') {
      const kind = entries.length === 0 ? headingKind(text) : 'unknown';
      if (kind === 'unknown') entries.push(partOf(block, text, from, to));
      else heading = kind;
    }
    from = to + 1;
  }
  if (entries.length === 0) return null;
  const numbered = entries.length > 1 && takePrintedLabels(entries);
  return numbered || heading !== 'unknown' ? toList(block, entries, heading, numbered) : inlineList(block);
}

function inlineList(block: PageBlock): CandidateList | null {
  const inline = afterInlineHeading(block.text);
  if (inline === null) return null;
  const entries: Entry[] = [];
  let from = block.text.length - inline.rest.length;
  for (const piece of inline.rest.split(/;(?=\s)/)) {
    const text = collapse(piece);
    if (text !== '') entries.push(partOf(block, text, from, from + piece.length));
    from += piece.length + 1;
  }
  if (entries.length === 0) return null;
  return toList(block, entries, inline.kind, takePrintedLabels(entries));
}

function partOf(block: PageBlock, text: string, from: number, to: number): Entry {
  return { element: block.element, blocks: [block], text, label: null, part: { from, to } };
}

function toList(block: PageBlock, entries: Entry[], heading: HeadingKind, numbered: boolean): CandidateList {
  return { kind: 'lines', element: null, entries, first: block.index, last: block.index, heading, numbered };
}
