import type { DayOrder, FoundDate } from '../dates/find-dates.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { PageBlock, PageText } from '../page-text.ts';
import { type Zone, zoneReader } from './zones.ts';

/** One printed line of the page: a block's text, or the part of it between two line breaks. */
export interface Line {
  text: string;
  block: PageBlock;
  /** Where `text` begins in the block's text. */
  offset: number;
  zone: Zone;
  /** The dates in it, once they were looked for; the order is that of "3/4/2020". */
  dates?: { of: Lexicon; order: DayOrder; found: readonly FoundDate[] };
}

/** A line as long as this is prose in any case; what stands further on is not looked at. */
export const LONGEST_LINE = 5_000;

/** The lines of a page in order, blank ones left out. Lines of unchanged blocks are the same objects as before. */
export function* readLineSteps(page: PageText, heading: Element | undefined): Generator<void, Line[]> {
  const zoneOf = zoneReader(page, heading);
  const all: Line[] = [];
  for (const block of page.blocks) {
    if (block.index % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    const zone = zoneOf(block);
    let lines = block.notes.lines;
    if (lines === undefined || lines[0]?.zone !== zone) {
      lines = linesOf(block, zone);
      block.notes.lines = lines;
    }
    for (const line of lines) all.push(line);
  }
  return all;
}

/** Blocks between two yields. */
const BLOCKS_PER_STEP = 50;

function linesOf(block: PageBlock, zone: Zone): Line[] {
  if (!block.text.includes('\n'))
    return [{ text: block.text.slice(0, LONGEST_LINE), block, offset: 0, zone }];
  const lines: Line[] = [];
  let offset = 0;
  for (const text of block.text.split('\n')) {
    if (/\S/.test(text)) lines.push({ text: text.slice(0, LONGEST_LINE), block, offset, zone });
    offset += text.length + 1;
  }
  return lines;
}
