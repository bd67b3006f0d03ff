import { type HealthReading, readHealthSteps } from './health/index.ts';
import { readMarkupSteps } from './metadata/index.ts';
import type { PageMarkup } from './metadata/model.ts';
import type { PageText } from './page-text.ts';
import { type Opening, type PageLines, pageLineSteps } from './text/page-lines.ts';

/** A page with its text in lines, its title and its language. */
export interface OpenedPage {
  address: string;
  page: PageText;
  lines: PageLines;
  opening: Opening;
}

/** The first stage: what the page is, and whether it is about health. */
export interface Subject extends OpenedPage {
  health: HealthReading;
}

/** What an earlier reading found and what has not changed since. */
export interface KnownOfPage {
  markup?: PageMarkup;
  opening?: Opening;
}

/** Reads title, lines and language of a page whose text is read. Total; yields between its parts. */
export function* openedPageSteps(
  page: PageText,
  address: string,
  known: KnownOfPage,
): Generator<void, OpenedPage> {
  const markup = known.markup ?? (yield* readMarkupSteps(page.document));
  yield;
  const { lines, opening } = yield* pageLineSteps(page, markup, address, known.opening);
  yield;
  return { address, page, lines, opening };
}

/**
 * Reads whether a page is about health, once there are terms for its language (`hasTermsFor`). `before` is what was
 * read of it earlier: the same object where it is the same page. Total.
 */
export function* subjectSteps(opened: OpenedPage, before?: Subject): Generator<void, Subject> {
  if (opened === before) return before;
  const hasSameMarkup = before?.lines.markup === opened.lines.markup;
  const health = yield* readHealthSteps(
    opened.lines,
    opened.address,
    hasSameMarkup ? before?.health : undefined,
  );
  yield;
  return { ...opened, health };
}
