import type { PageBlock } from '../page-block.ts';

/** Letters that are looked at in one go: a slow phone takes a millisecond or two for so many. */
const LETTERS_PER_STEP = 16_000;

/** Calls `note` with each block; yields after so many letters. */
export function* inBatches(
  blocks: readonly PageBlock[],
  note: (block: PageBlock) => void,
): Generator<void, void> {
  let letters = 0;
  for (const block of blocks) {
    note(block);
    letters += block.text.length;
    if (letters < LETTERS_PER_STEP) continue;
    letters = 0;
    yield;
  }
}
