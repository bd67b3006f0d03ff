import { dateLabelsIn, isOwnKind } from '../dates/date-labels.ts';
import {
  attributeOf,
  hasAttributes,
  isElement,
  isInside,
  nameOf,
  parentOf,
  selectAll,
  textContentOf,
} from '../dom-access.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { collapse } from '../page-text.ts';
import { labelsIn } from '../people/byline-labels.ts';
import { readPeopleList } from '../people/people-list.ts';
import { isLongerThan } from '../text/size.ts';
import { classSays, headingSays, isForeignType } from './foreign-parts.ts';

/** Elements around a line are looked at up to this height; deeper nesting is a layout's. */
const HIGHEST_CLIMB = 60;
/** Larger parts are the page's body, whatever they are called. */
const LARGEST_SHARE = 0.5;
/** On a page of a few lines any part may be half of it. */
const SMALL_PART = 400;

/**
 * Returns a test whether an element stands in a part of the page that its markup gives to somebody else: an item of a
 * schema.org type such as Product or Comment, an `<article>` beside or within the page's own, a comment by its role, a
 * container with a class such as "testimonial". Each element around is looked at once. `pageLength` is the number of
 * letters of the page's text.
 */
export function containerTest(
  lexicon: Lexicon,
  heading: Element | undefined,
  pageLength: number,
): (element: Element) => boolean {
  const largest = Math.max(pageLength * LARGEST_SHARE, SMALL_PART);
  const ownArticle = articleAround(heading);
  const known = new Map<Element, boolean>();
  const judge = (element: Element): boolean =>
    saysForeign(lexicon, element, ownArticle) && !isLongerThan(element, largest);
  return element => {
    const way: Element[] = [];
    let answer = false;
    let at: Node | null = element;
    for (let climb = 0; climb < HIGHEST_CLIMB && at !== null && isElement(at); climb++) {
      const before = known.get(at);
      if (before !== undefined) {
        answer = before;
        break;
      }
      const name = nameOf(at);
      if (name === 'body' || name === 'main' || (heading !== undefined && isInside(at, heading))) break;
      way.push(at);
      if (judge(at)) {
        answer = true;
        break;
      }
      at = parentOf(at);
    }
    for (const passed of way) known.set(passed, answer);
    return answer;
  };
}

/** The nearest `<article>` around the page's heading. */
export function articleAround(heading: Element | undefined): Element | undefined {
  for (let at: Node | null = heading ?? null; at !== null && isElement(at); at = parentOf(at))
    if (isArticle(at)) return at;
  return undefined;
}

function isArticle(element: Element): boolean {
  return (
    nameOf(element) === 'article' || (hasAttributes(element) && attributeOf(element, 'role') === 'article')
  );
}

function saysForeign(lexicon: Lexicon, element: Element, ownArticle: Element | undefined): boolean {
  // HTML Living Standard, the article element: one within another is a comment or the like; one beside it, another page's.
  if (isArticle(element) && ownArticle !== undefined) return true;
  if (!hasAttributes(element)) return false;
  const types = `${attributeOf(element, 'itemtype') ?? ''} ${attributeOf(element, 'typeof') ?? ''}`;
  if (types.length > 1 && types.split(/\s+/).some(type => isForeignType(type.replace(/^.*[/#:]/, ''))))
    return true;
  // WAI-ARIA 1.3, role comment.
  if (attributeOf(element, 'role') === 'comment') return true;
  const says = classSays(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);
  return says === 'foreign' || (says === 'card' && isCardOfAnother(lexicon, element));
}

/** A card's heading says what it is of: the author, the article's own day, or something else. */
function isCardOfAnother(lexicon: Lexicon, card: Element): boolean {
  const [heading] = selectAll(card, 'h2, h3, h4, h5, h6');
  const text = heading === undefined ? '' : collapse(textContentOf(heading) ?? '');
  return (
    text !== '' && headingSays(text) !== 'own' && !isOwnLabel(lexicon, text) && !isMostlyName(lexicon, text)
  );
}

/** "Published", "Last reviewed:", "Written by": nothing but the label of one of the article's own days or people. */
function isOwnLabel(lexicon: Lexicon, text: string): boolean {
  const dates = dateLabelsIn(lexicon, text).filter(({ kind }) => isOwnKind(kind));
  const people = labelsIn(lexicon, text);
  return [...dates, ...people].some(
    ({ start, end }) => !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end)),
  );
}

/** "Ana Lima, MD, Editor": the names are most of it. */
const MOST_OF = 0.6;

/** Whether a heading is little more than names. */
export function isMostlyName(lexicon: Lexicon, text: string): boolean {
  return (readPeopleList(lexicon, text).at(-1)?.end ?? 0) > text.length * MOST_OF;
}
