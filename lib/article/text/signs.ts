import { lazily } from '../../tables/lazily.ts';
import { claimNeeds, claimWordRows } from '../claims/claim-rules.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { PageBlock } from '../page-block.ts';
import { inBatches } from './batches.ts';
import { isJoined } from './joined-scripts.ts';
import { cell } from './table.ts';
import { type Signs, WordSigns } from './word-signs.ts';
import { wordsOf } from './words.ts';

/**
 * One pass over each block's letters tells the readers of bylines, dates and claims which blocks they need not look
 * at: prose has none of their words, and taking every paragraph apart for each of them cost ten times the rest.
 */

const BYLINE = 0;
/** Without a participle or a noun of these there is no label, whatever adverbs stand there. */
const LABELLING = new Set(['participle', 'agent', 'verb', 'noun']);

/** Bits of the groups of claim words, from 1 on; there are fewer than 63 groups. */
const groups = lazily(() => [...new Set(claimWordRows().map(({ group }) => group))]);

/** The signs of the labels in rows of `data/byline-labels.tsv`, and of all claims. */
export function signIndex(rows: readonly Record<string, string>[]): WordSigns {
  const made = new WordSigns();
  for (const row of rows) {
    const part = cell(row, 'part');
    const words = cell(row, 'words');
    if (isJoined(words)) continue;
    const keys = wordsOf(words).map(word => word.key);
    if (part === 'bare' && keys.length === 1) made.addOpening(keys.join(''), BYLINE);
    else if (LABELLING.has(part) || part === 'bare') made.add(words, BYLINE);
  }
  for (const { group, words } of claimWordRows()) made.add(words, groups().indexOf(group) + 1);
  return made;
}

interface Mask {
  low: number;
  high: number;
}

const allNeeds = lazily((): readonly Mask[] =>
  claimNeeds().map(needs => {
    const mask: Mask = { low: 0, high: 0 };
    for (const group of needs) {
      const bit = groups().indexOf(group) + 1;
      if (bit < 32) mask.low |= 1 << bit;
      else mask.high |= 1 << (bit - 32);
    }
    return mask;
  }),
);

/** Reads the signs of all blocks that have none yet, in slices, before the readers ask for them. */
export function* noteSignSteps(lexicon: Lexicon, blocks: readonly PageBlock[]): Generator<void, void> {
  const missing = blocks.filter(({ notes }) => notes.signs?.of !== lexicon);
  if (missing.length === 0) return;
  // Each takes its table apart when it is first asked.
  claimWordRows();
  yield;
  lexicon.signs();
  yield;
  yield* inBatches(missing, block => signsIn(lexicon, block));
}

/** What a block's text may hold, as bits. */
const CREDIT = 1;
const CLAIM = 2;
const DATE = 4;

/** Read once for each block and lexicon. */
function signsIn(lexicon: Lexicon, { text, notes }: PageBlock): number {
  if (notes.signs?.of !== lexicon) {
    const bits = bitsOf(lexicon.signs().signsOf(text)) | (mayHoldJoinedLabel(text) ? CREDIT : 0);
    notes.signs = { of: lexicon, bits };
  }
  return notes.signs.bits;
}

/** Longer blocks are prose. */
const LONGEST_JOINED = 200;
/** Letters that tell the script of a text. */
const LETTERS_OF_SCRIPT = 60;

/** Words of scripts without spaces are not told by their hashes: a label may be part of one. */
function mayHoldJoinedLabel(text: string): boolean {
  return text.length <= LONGEST_JOINED && isJoined(text.slice(0, LETTERS_OF_SCRIPT));
}

function bitsOf({ low, high, hasDate }: Signs): number {
  let bits = hasDate ? DATE : 0;
  if ((low & (1 << BYLINE)) !== 0) bits |= CREDIT;
  for (const need of allNeeds())
    if ((low & need.low) === need.low && (high & need.high) === need.high) return bits | CLAIM;
  return bits;
}

/** Whether a label of a byline may stand in the block. */
export function mayCredit(lexicon: Lexicon, block: PageBlock): boolean {
  return (signsIn(lexicon, block) & CREDIT) !== 0;
}

/** Whether the words of a claim may stand in the block: all groups that some rule needs. */
export function mayClaim(lexicon: Lexicon, block: PageBlock): boolean {
  return (signsIn(lexicon, block) & CLAIM) !== 0;
}

/** Whether a date may stand in the block. */
export function mayDate(lexicon: Lexicon, block: PageBlock): boolean {
  return (signsIn(lexicon, block) & DATE) !== 0;
}
