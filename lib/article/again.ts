import { touchesMarkup } from './markup-changes.ts';
import type { MarkupFacts } from './metadata/model.ts';
import { changedTextSteps, type PageChange } from './page-changes.ts';
import { readPageTextSteps } from './page-text.ts';
import { type KnownOfPage, type OpenedPage, openedPageSteps, type Subject } from './subject.ts';

export interface OpenedAgain {
  /** The earlier reading itself where neither the page's text nor its markup has changed. */
  opened: OpenedPage;
  /** Read from the first node on: nothing that an earlier reading has found holds. */
  isNew: boolean;
}

/**
 * Opens a page again after `changes`, which hold everything that happened to it since `before` began to be read
 * (OBSERVED_CHANGES says what to observe), and looks at what changed alone. `stated` is what was read of its markup
 * besides.
 */
export function* openAgainSteps(
  before: Subject,
  stated: MarkupFacts | undefined,
  changes: readonly PageChange[],
  address: string,
): Generator<void, OpenedAgain> {
  const { document } = before.page;
  if (before.address !== address) return yield* openNewSteps(document, address);
  const page = yield* changedTextSteps(before.page, changes);
  if (page === undefined) return yield* openNewSteps(document, address);
  const { markup } = before.lines;
  const hasNewMarkup = touchesMarkup(changes, markup, stated);
  if (page === before.page && !hasNewMarkup) return { opened: before, isNew: false };
  const known: KnownOfPage = { opening: before.opening, ...(!hasNewMarkup && { markup }) };
  return { opened: yield* openedPageSteps(page, address, known), isNew: false };
}

/** Opens a page from its first node on. */
export function* openNewSteps(document: Document, address: string): Generator<void, OpenedAgain> {
  return { opened: yield* openedPageSteps(yield* readPageTextSteps(document), address, {}), isNew: true };
}
