import type { Lexicon } from '../article/lexicon/index.ts';
import type { Marked } from '../article/marked.ts';
import { wholeAgainSteps, wholeSteps } from '../article/whole.ts';
import type { BadgeScript } from './load-badge.ts';

/** The last stage of reading, by the words that `lexiconFor` has for a page; it reads anew where nothing is known of before. */
export function wholeStepsBy(
  lexiconFor: (marked: Marked) => Promise<Lexicon | undefined>,
): BadgeScript['stepsFor'] {
  return async (marked, changes, before) => {
    const lexicon = await lexiconFor(marked);
    if (lexicon === undefined) return undefined;
    return before === undefined || changes === undefined
      ? wholeSteps(marked, lexicon)
      : wholeAgainSteps(before, marked, changes, lexicon);
  };
}
