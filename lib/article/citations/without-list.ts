import type { PageBlock } from '../page-text.ts';
import { enumerators } from './enumeration.ts';
import type { Candidate, Form } from './model.ts';
import { refusalOf } from './refusals.ts';

/** Forms that say "citation" by themselves; a bare number says nothing without a list that it fits. */
const SPEAKING_FORMS: readonly Form[] = ['bracket', 'super', 'paren'];

/** Fewer different numbers than this, or in fewer blocks, may be anything. */
const LEAST_NUMBERS = 3;
const LEAST_BLOCKS = 3;

/** The share of 1 to the highest number that is cited: lists are cited whole, quantities leave holes. */
const LEAST_FILLED = 0.8;

/** The share of first uses that come in rising order, which is how numbered sources are numbered (ICMJE, "References"). */
const LEAST_RISING = 0.8;

/** Shorter blocks are labels, captions, list items. */
const PARAGRAPH_LENGTH = 80;

/** A block of sentences. */
export function isParagraph({ headingLevel, text }: PageBlock): boolean {
  return headingLevel === 0 && text.length >= PARAGRAPH_LENGTH;
}

/**
 * The numbers of the list that a page's markers speak of where the page shows none: a list on another page, behind
 * a login, or cut away. Empty where the markers don't count up from 1 through the text as citations do; without a
 * list to fit, that is the one sign. Counts in menus and headings do so, too, and are left aside.
 */
export function numbersWithoutList(candidates: readonly Candidate[]): Set<number> {
  const enumerating = enumerators(candidates);
  const usable = candidates.filter(
    candidate => isParagraph(candidate.block) && !enumerating.has(candidate) && refusalOf(candidate) === null,
  );
  const counted = SPEAKING_FORMS.map(form => countedUp(usable.filter(other => other.form === form)));
  return counted.reduce((most, numbers) => (numbers.size > most.size ? numbers : most), new Set<number>());
}

function countedUp(candidates: readonly Candidate[]): Set<number> {
  const seen = new Set<number>();
  let highest = 0;
  let rising = 0;
  for (const { list } of candidates) {
    for (const number of list.numbers) {
      if (seen.has(number)) continue;
      if (number === highest + 1) rising++;
      seen.add(number);
      highest = Math.max(highest, number);
    }
  }
  const blocks = new Set(candidates.map(({ block }) => block)).size;
  const isCounted =
    seen.size >= LEAST_NUMBERS &&
    blocks >= LEAST_BLOCKS &&
    seen.size >= highest * LEAST_FILLED &&
    rising >= seen.size * LEAST_RISING;
  return isCounted ? seen : new Set();
}
