import type { PageBlock } from './page-block.ts';
import { blockHeadingKind, headingKind } from './references/heading.ts';
import { hasNumberLinks } from './references/number-links.ts';
import { labelIn } from './references/numbered-paragraphs.ts';
import { mayHoldLines } from './references/paragraph-lines.ts';
import { addSigns } from './text/signs.ts';

/** Letters whose signs are read in one go: the browser copies them at once, and a slow phone takes a millisecond or two. */
const LETTERS_PER_STEP = 16_000;

/**
 * Reads of each block what its own text tells, in slices, before the readers ask for it: what they find is the same
 * without. Blocks that a reading before this one has noted are passed over.
 */
export function* noteBlockSteps(blocks: readonly PageBlock[]): Generator<void, void> {
  const missing = blocks.filter(({ notes }) => notes.signs === undefined);
  if (missing.length === 0) return;
  // Each takes its table apart when it is first asked.
  addSigns([]);
  yield;
  headingKind('');
  yield;
  let batch: PageBlock[] = [];
  let letters = 0;
  const note = () => {
    addSigns(batch);
    for (const block of batch) {
      blockHeadingKind(block);
      hasNumberLinks(block);
      labelIn(block);
      mayHoldLines(block);
    }
    batch = [];
    letters = 0;
  };
  for (const block of missing) {
    batch.push(block);
    letters += block.text.length;
    if (letters < LETTERS_PER_STEP) continue;
    note();
    yield;
  }
  note();
}
