import type { PageBlock } from '../page-block.ts';

/** Letters that are looked at in one go: the browser copies them at once, and a slow phone takes a millisecond or two. */
const LETTERS_PER_STEP = 16_000;

/** Calls `note` with all blocks, batch by batch; yields between two. */
export function* inBatches(
  blocks: readonly PageBlock[],
  note: (batch: readonly PageBlock[]) => void,
): Generator<void, void> {
  let batch: PageBlock[] = [];
  let letters = 0;
  for (const block of blocks) {
    batch.push(block);
    letters += block.text.length;
    if (letters < LETTERS_PER_STEP) continue;
    note(batch);
    batch = [];
    letters = 0;
    yield;
  }
  note(batch);
}
