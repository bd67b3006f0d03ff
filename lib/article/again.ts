import { touchesMarkup } from './markup-changes.ts';
import type { MarkupFacts } from './metadata/model.ts';
import { changedTextSteps, type PageChange } from './page-changes.ts';
import { readPageTextSteps } from './page-text.ts';
import { type KnownSubject, type Subject, subjectSteps } from './subject.ts';

export interface SubjectAgain {
  /** The earlier one itself where neither the page's text nor its markup has changed. */
  subject: Subject;
  /** Read from the first node on: nothing that an earlier reading has found holds. */
  isNew: boolean;
}

/**
 * Reads the subject of a page again after `changes`, which hold everything that happened to it since `before` began
 * to be read (OBSERVED_CHANGES says what to observe), and looks at what changed alone. `stated` is what was read of
 * its markup besides.
 */
export function* subjectAgainSteps(
  before: Subject,
  stated: MarkupFacts | undefined,
  changes: readonly PageChange[],
  address: string,
): Generator<void, SubjectAgain> {
  const { document } = before.page;
  if (before.address !== address) return yield* newSubjectSteps(document, address);
  const page = yield* changedTextSteps(before.page, changes);
  if (page === undefined) return yield* newSubjectSteps(document, address);
  const { markup } = before.lines;
  const hasNewMarkup = touchesMarkup(changes, markup, stated);
  if (page === before.page && !hasNewMarkup) return { subject: before, isNew: false };
  const known: KnownSubject = { opening: before.opening, health: before.health };
  if (!hasNewMarkup) known.markup = markup;
  return { subject: yield* subjectSteps(page, address, known), isNew: false };
}

/** Reads the subject of a page from its first node on. */
export function* newSubjectSteps(document: Document, address: string): Generator<void, SubjectAgain> {
  return { subject: yield* subjectSteps(yield* readPageTextSteps(document), address, {}), isNew: true };
}
