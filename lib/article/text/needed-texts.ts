import type { Line } from './lines.ts';
import { mayCredit, mayDate } from './signs.ts';

/** A label takes its names from its own line, the next, and credentials from the one after that; two more for good measure. */
const LINES_OF_BYLINE = 5;

/** The texts of the lines, "" for those that hold no label of a byline and follow none. */
export function textsForBylines(lines: readonly Line[]): string[] {
  let needed = 0;
  return lines.map(({ block, text }) => {
    if (mayCredit(block)) needed = LINES_OF_BYLINE;
    return needed-- > 0 ? text : '';
  });
}

/** The texts of the lines, "" for those that hold no date and don't stand right before one: a label may end there. */
export function textsForDates(lines: readonly Line[]): string[] {
  return lines.map(({ block, text }, index) => {
    const next = lines[index + 1];
    return mayDate(block) || (next !== undefined && mayDate(next.block)) ? text : '';
  });
}
