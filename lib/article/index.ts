import moreTerms from '../../data/health-terms-beyond-english.tsv?raw';
import { openAgainSteps, openNewSteps } from './again.ts';
import { addTerms } from './health/terms.ts';
import { lexiconOfAll } from './lexicon/all-words.ts';
import type { Lexicon } from './lexicon/index.ts';
import { pageLanguages } from './lexicon/page-languages.ts';
import { type Marked, markedSteps } from './marked.ts';
import type { ReadArticle } from './model.ts';
import type { PageChange } from './page-changes.ts';
import { runThrough } from './run-through.ts';
import { subjectSteps } from './subject.ts';
import { wholeAgainSteps, wholeSteps } from './whole.ts';

/*
 * An article is read in three stages, each of which needs those before it alone, so that a script can hold the
 * first ones and another the last:
 *
 * subject   the page's text, what its markup says it is, its language, whether it is about health
 * marked    the citations in the text, and the lists that they lead to
 * whole     what the entries of the lists say; people, dates, claims, policies
 */

export type * from './model.ts';
export { OBSERVED_CHANGES } from './observed-changes.ts';
export type { PageChange } from './page-changes.ts';

/**
 * Reads one article. `address` is the tab's own. Never throws, whatever the document; changes nothing on it.
 * `anchors` ties the ids in `article` to places on the page.
 */
export function readArticle(document: Document, address: string): ReadArticle {
  return runThrough(readArticleSteps(document, address));
}

/** The same in slices of about a millisecond: the caller may let the page breathe at each `yield`. */
export function* readArticleSteps(document: Document, address: string): Generator<void, ReadArticle> {
  addTerms(moreTerms);
  const { opened } = yield* openNewSteps(document, address);
  const marked = yield* markedSteps(yield* subjectSteps(opened));
  return yield* wholeSteps(marked, lexiconFor(marked));
}

/**
 * Reads a page again after `changes`, which hold everything that happened to it since `before` began to be read
 * (OBSERVED_CHANGES says what to observe). Gives exactly what `readArticle` gives of the changed page, but looks at
 * what changed alone; the same object where nothing did that the article depends on.
 */
export function* readAgainSteps(
  before: ReadArticle,
  changes: readonly PageChange[],
  address: string,
): Generator<void, ReadArticle> {
  const { marked: markedBefore, facts } = before.memory;
  const { opened, isNew } = yield* openAgainSteps(markedBefore.subject, facts.stated, changes, address);
  const subject = yield* subjectSteps(opened, isNew ? undefined : markedBefore.subject);
  const isSame = subject === markedBefore.subject;
  const marked = isSame ? markedBefore : yield* markedSteps(subject);
  const lexicon = isSame ? before.memory.lexicon : lexiconFor(marked);
  return isNew
    ? yield* wholeSteps(marked, lexicon)
    : yield* wholeAgainSteps(before, marked, changes, lexicon);
}

/** The words for a page, chosen from those of all languages as the extension chooses which it loads. */
function lexiconFor({ subject }: Marked): Lexicon {
  return lexiconOfAll(pageLanguages(subject.lines));
}
