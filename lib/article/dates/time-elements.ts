import { attributeOf, isElement, parentOf, selectAll, textContentOf } from '../dom-access.ts';
import type { DateKind } from '../model.ts';
import { collapse } from '../page-text.ts';
import type { Reading } from '../text/reading.ts';
import { dateLabelsIn, isOwnKind } from './date-labels.ts';
import { type DayOrder, dayOfValue, findDates } from './find-dates.ts';
import { isOfAnother } from './foreign-labels.ts';

/** A `<time>` whose words are no date by themselves ("3 days ago"): its attribute is the basis. */
export interface TimeElement {
  element: Element;
  kind: DateKind;
  iso: string;
  text: string;
  label: string;
}

/** Pages with more are lists of other pages. */
const MOST_ELEMENTS = 40;
/** "Updated 3 days ago · 5 min read" is a line; longer texts are prose. */
const LONGEST_LINE = 160;

/** How far above the element its label may stand. */
const HIGHEST_CLIMB = 3;

/** The words of the nearest element around that holds more than the element does. */
function lineAround(element: Element, text: string): string {
  let line = '';
  let at: Node | null = parentOf(element);
  for (let climb = 0; climb < HIGHEST_CLIMB && at !== null && isElement(at); climb++) {
    line = collapse(textContentOf(at) ?? '');
    if (line.length > text.length) break;
    at = parentOf(at);
  }
  return line;
}

/**
 * The labelled `<time datetime>` elements with words that name no date (HTML Living Standard, the time element). A
 * relative date without such an attribute can't be told from the page alone, and is left out.
 */
export function readTimeElements(reading: Reading, order: DayOrder): TimeElement[] {
  const found: TimeElement[] = [];
  for (const element of selectAll(reading.page.document, 'time[datetime]').slice(0, MOST_ELEMENTS)) {
    const iso = dayOfValue(reading.lexicon, attributeOf(element, 'datetime') ?? '', order);
    const text = collapse(textContentOf(element) ?? '');
    if (iso === undefined || findDates(reading.lexicon, text, order).length > 0) continue;
    const line = lineAround(element, text);
    const at = line.indexOf(text);
    if (line.length > LONGEST_LINE || at < 0 || reading.belonging.isForeignElement(element)) continue;
    const label = dateLabelsIn(reading.lexicon, line.slice(0, at)).at(-1);
    if (
      !label ||
      !isOwnKind(label.kind) ||
      isOfAnother(reading.lexicon, line.slice(0, label.start), undefined)
    )
      continue;
    found.push({ element, kind: label.kind, iso, text, label: line.slice(label.start, label.end) });
  }
  return found;
}
