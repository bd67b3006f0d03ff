import { isElement, parentOf } from '../dom-access.ts';
import { isAlike, over, parseColour } from '../sight/colour.ts';
import type { Colour } from '../sight/model.ts';

/** Letters of fewer pixels are no text that is read. */
const LEAST_SIZE_PX = 4;
/** Letters that stand closer may lie on one another. */
const LEAST_SPACING_PX = -2;
/** Fainter than this is looked at. */
const FAINT = 0.3;

/** Whether the style of a part of an entry leaves nothing of its text, whatever the layout is. */
export function takesAway(style: CSSStyleDeclaration, around: CSSStyleDeclaration): boolean {
  return style.display === 'none' || (style.visibility !== 'visible' && around.visibility === 'visible');
}

/**
 * Whether the layout has to tell if a text is seen: its style is other than that of words in a line. Asks for nothing that
 * the browser has to lay out the page for.
 * @param parts the elements around the text inside the entry, innermost first
 */
export function mayBeUnseen(parts: readonly Element[], view: Window, around: CSSStyleDeclaration): boolean {
  const styles = parts.map(part => view.getComputedStyle(part));
  if (styles.some(style => isUnlikeWords(style, around))) return true;
  if (styles.reduce((product, { opacity }) => product * Number(opacity), 1) < FAINT) return true;
  const [part] = parts;
  return part !== undefined && isLost(part, styles, view, around);
}

function isUnlikeWords(style: CSSStyleDeclaration, around: CSSStyleDeclaration): boolean {
  return (
    (style.display !== 'inline' && style.display !== 'contents') ||
    style.position !== 'static' ||
    style.clipPath !== 'none' ||
    style.filter !== 'none' ||
    style.textIndent !== around.textIndent ||
    Number.parseFloat(style.letterSpacing) < LEAST_SPACING_PX ||
    Number.parseFloat(style.fontSize) < LEAST_SIZE_PX
  );
}

const NO_COLOUR = 'rgba(0, 0, 0, 0)';
const WHITE: Colour = [255, 255, 255, 1];

/** Whether the text may have the colour of what is behind it, by the styles of all that it stands in. */
function isLost(
  part: Element,
  styles: readonly CSSStyleDeclaration[],
  view: Window,
  around: CSSStyleDeclaration,
): boolean {
  const fill = styles[0]?.webkitTextFillColor ?? '';
  const hasGround = styles.some(({ backgroundColor }) => backgroundColor !== NO_COLOUR);
  // Plain words: the entry's own colour on the entry's own ground.
  if (fill === around.webkitTextFillColor && !hasGround) return false;
  const ink = parseColour(fill);
  const ground = groundOf(part, view);
  return ink !== undefined && ground !== undefined && isAlike(over(ink, ground), ground);
}

/** The colour behind an element; undefined where a picture is, or colours are mixed: then nothing speaks against it. */
function groundOf(element: Element, view: Window): Colour | undefined {
  for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    if (backgroundColor === NO_COLOUR) continue;
    const colour = parseColour(backgroundColor);
    return colour?.[3] === 1 ? colour : undefined;
  }
  return WHITE;
}
