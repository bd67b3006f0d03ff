import { type HealthReading, readHealthSteps } from './health/index.ts';
import { readMarkupSteps } from './metadata/index.ts';
import type { PageMarkup } from './metadata/model.ts';
import type { PageText } from './page-text.ts';
import { type Opening, type PageLines, pageLineSteps } from './text/page-lines.ts';

/** The first stage: what the page is, and whether it is about health. */
export interface Subject {
  address: string;
  page: PageText;
  lines: PageLines;
  opening: Opening;
  health: HealthReading;
}

/** What an earlier reading found and what has not changed since; `health` holds with the same markup alone. */
export interface KnownSubject {
  markup?: PageMarkup;
  opening?: Opening;
  health?: HealthReading;
}

/** Reads title, language and subject of a page whose text is read. Total; yields between its parts. */
export function* subjectSteps(
  page: PageText,
  address: string,
  known: KnownSubject,
): Generator<void, Subject> {
  const markup = known.markup ?? (yield* readMarkupSteps(page.document));
  yield;
  const { lines, opening } = yield* pageLineSteps(page, markup, address, known.opening);
  yield;
  const health = yield* readHealthSteps(
    lines,
    address,
    known.markup === undefined ? undefined : known.health,
  );
  yield;
  return { address, page, lines, opening, health };
}
