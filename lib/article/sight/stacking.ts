import { isAfter, isElement, parentOf } from '../dom-access.ts';
import { isOpaque } from './colour.ts';
import { isContaining, type Look, pathUp } from './look.ts';
import { paintOf } from './paint.ts';

/** Text is painted over all boxes of the flow, and under everything that is positioned. */
const LEVEL_OF_TEXT = -0.5;

/**
 * Whether an element is painted over the text in another, by the rules of CSS 2, appendix E. `path` is that of the
 * text's: neither is in the other.
 */
export function isPaintedOver(
  look: Look,
  other: Element,
  element: Element,
  path: ReadonlySet<Element>,
): boolean {
  const others = pathUp(other);
  const outer = others.find(each => path.has(each));
  const theirs = levelOf(look, others, outer);
  if (theirs === undefined) return false;
  const own = levelOf(look, [...path], outer) ?? LEVEL_OF_TEXT;
  return theirs > own || (theirs === own && isAfter(element, other));
}

/** On which level an element is painted within `outer`: its `z-index`; undefined for what stands in the text's flow. */
export function levelOf(
  look: Look,
  path: readonly Element[],
  outer: Element | undefined,
): number | undefined {
  let level: number | undefined;
  const end = outer === undefined ? path.length : path.indexOf(outer);
  for (const each of path.slice(0, Math.max(end, 0)).reverse()) {
    const style = look.styleOf(each);
    const isStacking = stacks(style);
    const index = indexOf(look, each);
    if (style.position === 'static' && !isStacking && Number.isNaN(index)) continue;
    level = Math.max(level ?? Number.NEGATIVE_INFINITY, Number.isNaN(index) ? 0 : index);
    if (isStacking || !Number.isNaN(index)) break;
  }
  return level;
}

/** The `z-index` of an element that has one: positioned, or an item of a grid or a flexible row; else not a number. */
function indexOf(look: Look, element: Element): number {
  const { position, zIndex } = look.styleOf(element);
  const around = parentOf(element);
  const isItem = around !== null && isElement(around) && /flex|grid/.test(look.styleOf(around).display);
  return position !== 'static' || isItem ? Number.parseInt(zIndex, 10) : Number.NaN;
}

/** Whether all that is in an element is painted together, however it is stacked in there; not by its own `z-index`. */
function stacks(style: CSSStyleDeclaration): boolean {
  return isContaining(style) || Number(style.opacity) < 1 || style.isolation === 'isolate';
}

/**
 * The element around the words whose ground is painted over them: words with a negative `z-index` stand behind all
 * grounds up to what they are stacked in. The root's and the body's are the canvas.
 */
export function groundOver(look: Look, path: readonly Element[]): Element | undefined {
  let isBehind = false;
  for (const each of path.slice(0, -2)) {
    const style = look.styleOf(each);
    const index = indexOf(look, each);
    const isPlaced = !Number.isNaN(index);
    if (isPlaced && index < 0) isBehind = true;
    else if (isPlaced || stacks(style)) isBehind = false;
    else if (isBehind && isOpaque(paintOf(style))) return each;
  }
  return undefined;
}
