import { attributeOf, hasAttribute } from './dom-access.ts';
import { HEADING_LEVEL, LANDMARKS, LIST_ITEMS, LISTS, type Region } from './page-elements.ts';

/** Where a block stands; shared by all blocks in the same place. */
export interface Place {
  region: Region;
  /** 1 to 6 inside `<h1>` … `<h6>` (or `role="heading"`), else 0. */
  headingLevel: number;
  /** The nearest `ol`, `ul`, `menu`, `dl` or `table` around it, and the item of it. */
  list: Element | null;
  item: Element | null;
  /** The nearest `<article>` or `<main>` around it. */
  article: Element | null;
  /** Not displayed according to the markup alone: `hidden`, `aria-hidden`, inline `display: none`. */
  hiddenByMarkup: boolean;
}

export const NOWHERE: Place = {
  region: 'other',
  headingLevel: 0,
  list: null,
  item: null,
  article: null,
  hiddenByMarkup: false,
};

const DISPLAY_NONE = /display\s*:\s*none/i;

/** The attributes that `placeOf` and `isHiddenByMarkup` look at. */
export const PLACE_ATTRIBUTES = ['aria-hidden', 'aria-level', 'hidden', 'role', 'style'] as const;

/** Where the text directly in a block-level element stands, given the place around it. */
export function placeOf(element: Element, name: string, hasAttributes: boolean, outer: Place): Place {
  const role = hasAttributes ? attributeOf(element, 'role') : null;
  const hiddenByMarkup =
    outer.hiddenByMarkup ||
    (hasAttributes && (isHiddenByMarkup(element) || attributeOf(element, 'aria-hidden') === 'true'));
  const region = regionOf(LANDMARKS[role ?? ''] ?? LANDMARKS[name], outer);
  const headingLevel =
    HEADING_LEVEL[name] ??
    (role === 'heading'
      ? Number.parseInt(attributeOf(element, 'aria-level') ?? '2', 10) || 2
      : outer.headingLevel);
  const isList = LISTS.has(name) || role === 'list';
  const isItem = LIST_ITEMS.has(name) || role === 'listitem';
  const isArticle = name === 'article' || name === 'main' || role === 'main' || role === 'article';
  if (
    region === outer.region &&
    headingLevel === outer.headingLevel &&
    hiddenByMarkup === outer.hiddenByMarkup &&
    !isList &&
    !isItem &&
    !isArticle
  ) {
    return outer;
  }
  return {
    region,
    headingLevel,
    hiddenByMarkup,
    list: isList ? element : outer.list,
    item: isItem ? element : isList ? null : outer.item,
    article: isArticle ? element : outer.article,
  };
}

/** Inside an article, `header` and `footer` are the article's own; navigation and asides stay what they are. */
function regionOf(landmark: Region | undefined, outer: Place): Region {
  if (landmark === undefined) return outer.region;
  if (landmark === 'nav' || landmark === 'aside') return outer.region === 'nav' ? 'nav' : landmark;
  if (landmark === 'article') return outer.region === 'other' ? 'article' : outer.region;
  return outer.region === 'other' ? landmark : outer.region;
}

/** `hidden`, or an inline `display: none`. */
export function isHiddenByMarkup(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  const style = attributeOf(element, 'style');
  return style !== null && isStyledAway(style);
}

/** Whether the text of a `style` attribute takes the element off the page. */
export function isStyledAway(style: string): boolean {
  return DISPLAY_NONE.test(style);
}
