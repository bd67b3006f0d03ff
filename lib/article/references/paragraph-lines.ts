import { collapse, type PageBlock } from '../page-text.ts';
import { cleanEntry, hasWords } from './entry.ts';
import { afterInlineHeading, type HeadingKind, headingKind, isReferences } from './heading.ts';
import type { CandidateList, Entry } from './model.ts';
import { looksLikeEntry } from './paragraphs.ts';
import { labelOf, takePrintedLabels } from './printed-labels.ts';

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

interface TextLine {
  text: string;
  from: number;
  to: number;
}

function brokenLines(block: PageBlock): CandidateList | null {
  const lines = linesOf(block);
  const at = lines.findLastIndex(({ text }, index) => isHeading(text, index, lines.length));
  const heading = at < 0 ? 'unknown' : headingKind(lines[at]?.text ?? '');
  const listed = untilRefused(lines.slice(at + 1));
  const entries = at > 0 ? inRunningText(block, listed) : listed.map(line => partOf(block, line));
  if (entries.length === 0) return null;
  const numbered = entries.length > 1 && takePrintedLabels(entries);
  if (!numbered && at < 0) return inlineList(block);
  const list = toList(block, entries, heading, numbered);
  return at < 0 ? list : { ...list, title: lines[at]?.text ?? '', isInText: at > 0 };
}

/** "Last reviewed …" and the like end a list. */
function untilRefused(lines: readonly TextLine[]): readonly TextLine[] {
  const end = lines.findIndex(({ text }) => headingKind(text) === 'refused');
  return end < 0 ? lines : lines.slice(0, end);
}

/** The lines of a block that say something. */
function linesOf(block: PageBlock): TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (const line of block.text.split('\n')) {
    const to = from + line.length;
    const text = cleanEntry(line);
    if (hasWords(text)) lines.push({ text, from, to });
    from = to + 1;
  }
  return lines;
}

/** The heading of the block's lines, or one further down in a text that is all one block. */
function isHeading(text: string, index: number, count: number): boolean {
  if (index === count - 1) return false;
  const kind = headingKind(text);
  return index === 0 ? kind !== 'unknown' : isReferences(kind);
}

/** The entries in a text that is all one block: lines numbered from 1 on, or else lines that look like entries. */
function inRunningText(block: PageBlock, lines: readonly TextLine[]): Entry[] {
  const entries = numberedFrom(block, lines);
  if (entries.length > 0) return entries;
  const end = lines.findIndex(({ text }) => !looksLikeEntry(text));
  return (end < 0 ? lines : lines.slice(0, end)).map(line => partOf(block, line));
}

/** An entry may run over this many further lines. */
const MOST_CONTINUATIONS = 3;

function numberedFrom(block: PageBlock, lines: readonly TextLine[]): Entry[] {
  const entries: Entry[] = [];
  let more: TextLine[] = [];
  for (const line of lines) {
    const last = entries[entries.length - 1];
    if (labelOf(line.text)?.number === entries.length + 1) {
      for (const { text, to } of more) {
        if (last === undefined) break;
        last.text += ` ${text}`;
        last.part = { from: last.part?.from ?? 0, to };
      }
      more = [];
      entries.push(partOf(block, line));
    } else if (last === undefined || more.length === MOST_CONTINUATIONS) break;
    else more.push(line);
  }
  return entries;
}

function inlineList(block: PageBlock): CandidateList | null {
  const inline = afterInlineHeading(block.text);
  if (inline === null) return null;
  const entries: Entry[] = [];
  let from = block.text.length - inline.rest.length;
  for (const piece of inline.rest.split(/;(?=\s)/)) {
    const text = collapse(piece);
    if (text !== '') entries.push(partOf(block, { text, from, to: from + piece.length }));
    from += piece.length + 1;
  }
  if (entries.length === 0) return null;
  const title = collapse(block.text.slice(0, block.text.length - inline.rest.length));
  return { ...toList(block, entries, inline.kind, takePrintedLabels(entries)), title };
}

function partOf(block: PageBlock, { text, from, to }: TextLine): Entry {
  return { element: block.element, blocks: [block], text, label: null, part: { from, to } };
}

function toList(block: PageBlock, entries: Entry[], heading: HeadingKind, numbered: boolean): CandidateList {
  return { kind: 'lines', element: null, entries, first: block.index, last: block.index, heading, numbered };
}
