import { collapse, type PageBlock } from '../page-text.ts';
import type { CandidateList, Entry } from './model.ts';
import { type Label, labelOf } from './printed-labels.ts';

/** A numbered paragraph may run over this many further lines (address, link words) before the next number. */
const CONTINUATION_LINES = 3;

interface Numbered {
  block: PageBlock;
  label: Label;
  /** Lines that belong to the entry if another number follows. */
  more: PageBlock[];
}

/** Runs of paragraphs that begin with rising numbers; marks their blocks as taken. */
export function numberedParagraphs(blocks: readonly PageBlock[], taken: Uint8Array): CandidateList[] {
  const lists: CandidateList[] = [];
  let run: Numbered[] = [];
  const close = () => {
    if (run.length >= 2) lists.push(toList(run, taken));
    run = [];
  };
  for (const block of blocks) {
    if (taken[block.index] === 1) {
      close();
      continue;
    }
    const label = block.headingLevel === 0 ? labelIn(block) : null;
    const last = run[run.length - 1];
    if (label !== null && last !== undefined && label.number === last.label.number + 1) {
      run.push({ block, label, more: [] });
    } else if (label !== null && (last === undefined || label.number === 1 || last.more.length > 0)) {
      close();
      run.push({ block, label, more: [] });
    } else if (last !== undefined) {
      if (block.headingLevel > 0 || last.more.length >= CONTINUATION_LINES) close();
      else last.more.push(block);
    }
  }
  close();
  return lists;
}

/** The number that a block begins with; remembered. */
export function labelIn({ notes, text }: PageBlock): Label | null {
  if (notes.label === undefined) notes.label = labelOf(text);
  return notes.label;
}

function toList(run: Numbered[], taken: Uint8Array): CandidateList {
  const entries = run.map(({ block, label, more }, index): Entry => {
    // A number alone in its block has its words in the next.
    const isBare = label.length === block.text.trimEnd().length;
    const lines = index === run.length - 1 ? more.slice(0, isBare ? 1 : 0) : more;
    const blocks = [block, ...lines];
    for (const part of blocks) taken[part.index] = 1;
    const text = collapse([block.text.slice(label.length), ...lines.map(line => line.text)].join(' '));
    return { element: block.element, blocks, text, label: label.number };
  });
  const blocks = entries[entries.length - 1]?.blocks ?? [];
  return {
    kind: 'numbered',
    element: null,
    entries,
    first: run[0]?.block.index ?? 0,
    last: blocks[blocks.length - 1]?.index ?? 0,
    heading: 'unknown',
    numbered: true,
  };
}
