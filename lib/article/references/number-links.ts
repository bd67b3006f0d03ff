import type { PageBlock, TextRun } from '../page-text.ts';

/** A link text that is a number is at most "[1234]" with a space or two. */
const LONGEST_NUMBER_LINK = 10;
const NUMBER_LINK = /^[[(\s]*\d{1,4}[\])\s,]*$/;

/** Whether a piece of a block is a linked number. */
export function isNumberLink({ link, start, end }: TextRun, text: string): boolean {
  return link !== null && end - start <= LONGEST_NUMBER_LINK && NUMBER_LINK.test(text.slice(start, end));
}

/** Whether any piece of a block is; remembered. */
export function hasNumberLinks({ notes, runs, text }: PageBlock): boolean {
  notes.hasNumberLinks ??= runs.some(run => isNumberLink(run, text));
  return notes.hasNumberLinks;
}
