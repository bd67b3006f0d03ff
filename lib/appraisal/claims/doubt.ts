import { line } from '../../wording/index.ts';
import type { Known } from '../known.ts';
import { mismatches } from '../mismatches.ts';
import type { Outcome } from './outcome.ts';

/**
 * A claim about sources is not compared while the reading of list or markers is in doubt: markers that no entry
 * belongs to, a list cited by author and year, or parts of the page that could not be opened.
 */
export function listDoubt(known: Known): Outcome | undefined {
  const { references, citationStyle, unread } = known.article;
  const isWithoutEntry = mismatches(known).missing.length > 0;
  const isUncounted = citationStyle === 'author-year' && references.length === 0;
  if (!isWithoutEntry && !isUncounted && unread.length === 0) return undefined;
  return { outcome: 'in-doubt', lines: [line('claim.doubt')] };
}
