import { isInside } from '../dom-access.ts';
import type { PageMarkup } from '../metadata/model.ts';
import type { PageText } from '../page-text.ts';
import { isFrontPage } from './front-page.ts';
import { guessLanguage } from './language.ts';
import { type Line, readLineSteps } from './lines.ts';
import { openingOf } from './opening.ts';
import { prepareZones } from './zones.ts';

/** A page's printed lines, with what its markup says it is. */
export interface PageLines {
  page: PageText;
  lines: readonly Line[];
  /** Index of the line with the page's main heading, or -1. */
  headingLine: number;
  heading: Element | undefined;
  /** The language that the text is read in: declared by the page, unless its words are clearly another's. */
  language: string;
  markup: PageMarkup;
  /** The address is that of a site's front page, which is no article. */
  isFrontPage: boolean;
}

/** What the last reading found of the text's language; asked again only where the text begins otherwise. */
export interface Opening {
  text: string;
  language: string | undefined;
}

export function* pageLineSteps(
  page: PageText,
  markup: PageMarkup,
  address: string,
  known: Opening | undefined,
): Generator<void, { lines: PageLines; opening: Opening }> {
  const { heading } = markup;
  prepareZones();
  yield;
  const lines = yield* readLineSteps(page, heading);
  const headingLine =
    heading === undefined ? -1 : lines.findIndex(line => isInside(heading, line.block.element));
  yield;
  const text = openingOf(lines);
  const opening = known?.text === text ? known : { text, language: guessLanguage(text) };
  const language = opening.language ?? markup.language;
  return {
    lines: { page, lines, headingLine, heading, language, markup, isFrontPage: isFrontPage(address) },
    opening,
  };
}
