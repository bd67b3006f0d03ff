import { hasAttribute, hasAttributes, isElement, nameOf, parentOf } from './dom-access.ts';
import {
  IS_BREAK,
  IS_CODE,
  IS_CUSTOM,
  IS_INLINE,
  IS_LINK,
  IS_LOWERED,
  IS_NOT_READ,
  IS_RAISED,
  kindsOf,
} from './page-elements.ts';
import { isHiddenByMarkup, NOWHERE, type Place, placeOf } from './place.ts';

/** One open element of the walk. The flags, `hidden` and `link` hold for the text directly under it. */
export interface Frame {
  element: Element;
  parent: Element | null;
  hasAttributes: boolean;
  isBlock: boolean;
  /** That of the nearest block-level element around this one; null for such an element itself. */
  around: Frame | null;
  place: Place;
  sup: boolean;
  sub: boolean;
  code: boolean;
  hidden: boolean;
  link: Element | null;
}

/** The frame of an element inside another; `name` is its local name. */
export function openFrame(element: Element, name: string, outer: Frame | undefined): Frame {
  const kinds = kindsOf(name);
  const attributed = hasAttributes(element);
  if (outer !== undefined && (kinds & IS_INLINE) !== 0) {
    return {
      element,
      parent: outer.element,
      hasAttributes: attributed,
      isBlock: false,
      around: outer.around ?? outer,
      place: outer.place,
      sup: outer.sup || (kinds & IS_RAISED) !== 0,
      sub: outer.sub || (kinds & IS_LOWERED) !== 0,
      code: outer.code || (kinds & IS_CODE) !== 0,
      hidden: outer.hidden || (attributed && isHiddenByMarkup(element)),
      link: attributed && (kinds & IS_LINK) !== 0 && hasAttribute(element, 'href') ? element : outer.link,
    };
  }
  const isInline = (kinds & (IS_INLINE | IS_CUSTOM)) === IS_INLINE;
  return {
    element,
    parent: outer === undefined ? null : outer.element,
    hasAttributes: attributed,
    isBlock: !isInline,
    around: null,
    place: placeOf(element, name, attributed, outer === undefined ? NOWHERE : outer.place),
    sup: outer === undefined ? (kinds & IS_RAISED) !== 0 : outer.sup,
    sub: outer === undefined ? (kinds & IS_LOWERED) !== 0 : outer.sub,
    code: (outer?.code ?? false) || (kinds & IS_CODE) !== 0,
    hidden: outer === undefined && isInline && isHiddenByMarkup(element),
    link: outer === undefined ? null : outer.link,
  };
}

/** The frame of an element inside the page, by way of all elements around it; null where it is not read. */
export function frameWithin(element: Element): Frame | null {
  const way: Element[] = [];
  for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) way.push(at);
  let frame: Frame | undefined;
  for (const each of way.reverse()) {
    const name = nameOf(each);
    if ((kindsOf(name) & (IS_NOT_READ | IS_BREAK)) !== 0) return null;
    frame = openFrame(each, name, frame);
  }
  return frame ?? null;
}

/** Whether an element breaks the line. */
export function isBlockElement(element: Element): boolean {
  return (kindsOf(nameOf(element)) & (IS_INLINE | IS_NOT_READ | IS_BREAK)) === 0;
}
