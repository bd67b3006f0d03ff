import { termAt, vocabularyOf } from '../article/health/terms.ts';
import { headingKind, LONGEST_HEADING } from '../article/references/heading.ts';
import { PhraseIndex } from '../article/text/phrases.ts';
import { fold, wordsOf } from '../article/text/words.ts';
import { CitationIndex } from './citation-index.ts';

/**
 * What `overlay.js` has and `badge.js` needs too: `scripts/vite/lent-modules.ts` puts this in the place of the
 * modules there, so that no table and no reader is loaded twice.
 */
export const lent = {
  CitationIndex,
  LONGEST_HEADING,
  PhraseIndex,
  fold,
  headingKind,
  termAt,
  vocabularyOf,
  wordsOf,
};

declare global {
  var evidenceOverlayLent: typeof lent | undefined;
}
