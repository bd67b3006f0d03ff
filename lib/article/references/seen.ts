import { isElement, ownerOf, parentOf, rootElementOf, viewOf } from '../dom-access.ts';
import { isHiddenByMarkup } from '../place.ts';
import { FAINTEST, isLostOn, readColour } from './colours.ts';
import { isInSight } from './in-sight.ts';

/** Letters of fewer pixels are no text that is read. */
const LEAST_SIZE_PX = 2;

/** Style that leaves nothing of a box: "inset(50%)", "circle(0)", "rect(1px, 1px, 1px, 1px)". */
const CLIPPED_AWAY = /^inset\((?:100|[5-9]\d)(?:\.\d+)?%|^circle\(0|^rect\((\S+), \1, \1, \1\)/;

/**
 * Whether a reader sees text that stands directly in an element of an entry, as far as that is decided inside the
 * entry: one that is folded away as a whole is read all the same. Asks for style, and for the layout only where style
 * takes a part out of its place or cuts it off, which parts of entries are not.
 */
export function isSeenWithin(element: Element, entry: Element): boolean {
  const within = chain(element, entry);
  const owner = ownerOf(element);
  const view = owner === null ? null : viewOf(owner);
  if (view === null) return !within.some(isHiddenByMarkup);
  if (within.length === 0) return true;
  const around = view.getComputedStyle(entry);
  let isMoved = false;
  for (const each of within) {
    const style = view.getComputedStyle(each);
    if (isHiddenByStyle(style, around)) return false;
    isMoved ||= isOutOfPlace(style, around);
  }
  if (isLost(element, within, view, around)) return false;
  return !isMoved || isInSight(element, within, entry);
}

/** The element and those around it, up to the entry, which is left out. */
function chain(element: Element, entry: Element): Element[] {
  const within: Element[] = [];
  const end = parentOf(entry);
  for (let at: Node | null = element; at !== null && at !== entry && at !== end; at = parentOf(at)) {
    if (isElement(at)) within.push(at);
  }
  return within;
}

function isHiddenByStyle(style: CSSStyleDeclaration, around: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    Number(style.opacity) < FAINTEST ||
    (style.visibility !== 'visible' && around.visibility === 'visible') ||
    (Number.parseFloat(style.fontSize) < LEAST_SIZE_PX &&
      Number.parseFloat(around.fontSize) >= LEAST_SIZE_PX) ||
    CLIPPED_AWAY.test(style.clipPath) ||
    (style.position !== 'static' && CLIPPED_AWAY.test(style.clip))
  );
}

/** Whether only the layout tells where it is, or how much of it is left. */
function isOutOfPlace(style: CSSStyleDeclaration, around: CSSStyleDeclaration): boolean {
  if (style.position === 'absolute' || style.position === 'fixed' || style.clipPath !== 'none') return true;
  if (style.display === 'inline') return false;
  return style.overflow !== 'visible' || style.textIndent !== around.textIndent || style.transform !== 'none';
}

/** Text in the colour of what is behind it. */
function isLost(
  element: Element,
  within: readonly Element[],
  view: Window,
  around: CSSStyleDeclaration,
): boolean {
  const { color } = view.getComputedStyle(element);
  const hasGround = within.some(each => view.getComputedStyle(each).backgroundColor !== NO_COLOUR);
  // Most links and all plain text: the entry's own colour, or another on the entry's ground.
  if (color === around.color && !hasGround) return false;
  const [text, behind] = [readColour(color), readColour(groundOf(element, view) ?? '')];
  return text !== undefined && behind !== undefined && isLostOn(text, behind);
}

const NO_COLOUR = 'rgba(0, 0, 0, 0)';

/** What a page is painted on where it says nothing, unless it asks for dark: then nothing is claimed. */
const PAPER = 'rgb(255, 255, 255)';

/** The colour behind an element; undefined where a picture is, or colours are mixed. */
function groundOf(element: Element, view: Window): string | undefined {
  for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    if (backgroundColor === NO_COLOUR) continue;
    return readColour(backgroundColor)?.alpha === 1 ? backgroundColor : undefined;
  }
  const root = rootElementOf(view.document);
  const scheme = root === null ? '' : view.getComputedStyle(root).colorScheme;
  return scheme.includes('dark') ? undefined : PAPER;
}
