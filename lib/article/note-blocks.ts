import type { PageBlock } from './page-block.ts';
import { blockHeadingKind, headingKind } from './references/heading.ts';
import { hasNumberLinks } from './references/number-links.ts';
import { labelIn } from './references/numbered-paragraphs.ts';
import { mayHoldLines } from './references/paragraph-lines.ts';
import { inBatches } from './text/batches.ts';

/**
 * Reads of each block what its own text tells the readers of references, in slices, before they ask for it: what
 * they find is the same without. Blocks that a reading before this one has noted are passed over.
 */
export function* noteBlockSteps(blocks: readonly PageBlock[]): Generator<void, void> {
  const missing = blocks.filter(({ notes }) => notes.hasNumberLinks === undefined);
  if (missing.length === 0) return;
  // Takes its table apart when it is first asked.
  headingKind('');
  yield;
  yield* inBatches(missing, block => {
    blockHeadingKind(block);
    hasNumberLinks(block);
    labelIn(block);
    mayHoldLines(block);
  });
}
