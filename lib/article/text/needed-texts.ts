import type { Lexicon } from '../lexicon/index.ts';
import type { Line } from './lines.ts';
import { mayCredit, mayDate } from './signs.ts';

/** A label takes its names from its own line, the next, and credentials from the one after that; two more for good measure. */
const LINES_OF_BYLINE = 5;

const MAIL = /^[^\s@]+@[^\s@]+$/;

/** The text of a line with a sign that ends names for each letter of an address, which layouts glue to them. */
export function withoutMail({ text, block, offset }: Line): string {
  if (!text.includes('@')) return text;
  let plain = text;
  for (const [index, run] of block.runs.entries()) {
    const start = run.start - offset;
    const end = (block.runs[index + 1]?.start ?? block.text.length) - offset;
    const own = text.slice(Math.max(start, 0), Math.max(end, 0));
    if (start >= 0 && end <= text.length && MAIL.test(own.trim()))
      plain = plain.slice(0, start) + '|'.repeat(own.length) + plain.slice(end);
  }
  return plain;
}

/** The texts of the lines, "" for those that hold no label of a byline and follow none. */
export function textsForBylines(lexicon: Lexicon, lines: readonly Line[]): string[] {
  let needed = 0;
  return lines.map(line => {
    const { block } = line;
    if (mayCredit(lexicon, block)) needed = LINES_OF_BYLINE;
    return needed-- > 0 ? withoutMail(line) : '';
  });
}

/** The texts of the lines, "" for those that hold no date and don't stand right before one: a label may end there. */
export function textsForDates(lexicon: Lexicon, lines: readonly Line[]): string[] {
  return lines.map(({ block, text }, index) => {
    const next = lines[index + 1];
    return mayDate(lexicon, block) || (next !== undefined && mayDate(lexicon, next.block)) ? text : '';
  });
}
