import type { Work } from '../model.ts';
import { letters } from './fold.ts';
import { readReference } from './read-reference.ts';
import { compare, entryText } from './witnesses.ts';

/** The first author's family name begins within so many letters of the entry: initials, particles or a label may stand before it. */
const FIRST_AUTHOR_WITHIN = 30;

/**
 * Whether a record found by words is the paper that the entry's text names: title, first author, year and place
 * (volume and first page) must all be printed and all agree. A title agrees as `witnesses.ts` says, the year within
 * one (online first), the first author at the head of the entry.
 */
export function agrees(text: string, work: Work): boolean {
  const printed = readReference(text);
  if (printed === undefined) return false;
  const entry = entryText(text, printed);
  const { title, author, year, place } = compare(entry, work);
  if (title !== 'same' || author !== 'same' || year !== 'same' || place !== 'same') return false;
  const first = work.authors?.value[0];
  if (first === undefined || !('family' in first)) return false;
  const at = entry.letters.indexOf(letters(first.family));
  return at >= 0 && at <= FIRST_AUTHOR_WITHIN;
}
