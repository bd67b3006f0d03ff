import {
  closest,
  firstChildOf,
  isElement,
  isInside,
  matches,
  nextSiblingOf,
  selectAll,
} from '../dom-access.ts';
import { holds, scrolls } from './boxes.ts';
import { generated, HIGHEST_CLIMB, layerOf } from './layer.ts';
import { isFloating, type Look, pathUp } from './look.ts';
import type { Layer, LayersAt, Paint } from './model.ts';
import { paintOf } from './paint.ts';
import { groundOver, isPaintedOver } from './stacking.ts';

/** Where the browser can't be asked what lies at a point, elements near the words are gone through: so many. */
const MOST_NEAR = 300;

/**
 * What is painted over and under some points of the text in `element`, as far as it is neither in it nor around it.
 * Within the window the browser tells what lies at a point; what takes no pointer, and what is beyond the window's
 * edge, is found among the elements near the words, and which is on top is told by the rules for stacking.
 */
export function layersAt(
  look: Look,
  element: Element,
  points: readonly (readonly [number, number])[],
): LayersAt[] {
  const path = new Set(pathUp(element));
  const near = nearby(path);
  const ground = groundOver(look, [...path]);
  const canMeet = takesPointer(look, element);
  return points.map(([x, y]) => {
    const above: Layer[] = [];
    const behind: Layer[] = [];
    const asked = canMeet && isInView(look, element, x, y);
    const met = asked ? elementsAt(look, x, y) : [];
    const stack = met.includes(element) ? met : [];
    if (ground && holds(look.boxOf(ground), x, y)) above.push(...layersOf(look, ground, path));
    let isUnder = false;
    for (const each of stack) {
      if (path.has(each)) isUnder = true;
      else if (!isInside(element, each)) (isUnder ? behind : above).push(...layersOf(look, each, path));
    }
    const told = new Set(stack);
    for (const each of near) {
      if (told.has(each) || !holds(look.boxOf(each), x, y)) continue;
      const { visibility, pointerEvents } = look.styleOf(each);
      // Where the browser has answered, it has left out only what takes no pointer.
      if (visibility !== 'visible' || (stack.length > 0 && pointerEvents !== 'none')) continue;
      (isPaintedOver(look, each, element, path) ? above : behind).push(...layersOf(look, each, path));
    }
    for (const { layer, isOver } of generated(look, element, x, y)) (isOver ? above : behind).push(layer);
    return { above, behind, isMissed: asked && stack.length === 0 && holds(look.boxOf(element), x, y) };
  });
}

/** Topmost first, the lowest is the root. */
function elementsAt(look: Look, x: number, y: number): Element[] {
  return Document.prototype.elementsFromPoint.call(look.view.document, x, y);
}

/** Of a button's parts, and of what has no box, the browser tells nothing; a modal dialog makes all beside it inert. */
function takesPointer(look: Look, element: Element): boolean {
  const { pointerEvents, display } = look.styleOf(element);
  if (pointerEvents === 'none' || display === 'contents') return false;
  if (closest(element, 'button, [inert]') !== null) return false;
  return selectAll(look.view.document, ':modal').every(modal => isInside(modal, element));
}

/** Whether a point of the words is in the window and not scrolled out of a box in it. */
function isInView(look: Look, element: Element, x: number, y: number): boolean {
  const scrolledBy = look
    .around(element)
    .filter(({ overflowX, overflowY }) => scrolls(overflowX) || scrolls(overflowY));
  return holds(look.window, x, y) && scrolledBy.every(({ box }) => holds(box, x, y));
}

/** Elements beside those around the words, the nearest first. */
function nearby(path: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  for (const around of [...path].slice(1, HIGHEST_CLIMB)) {
    const open: Node[] = [];
    for (let child: Node | null = firstChildOf(around); child !== null; child = nextSiblingOf(child)) {
      open.push(child);
    }
    for (let node = open.shift(); node !== undefined && found.length < MOST_NEAR; node = open.shift()) {
      if (!isElement(node) || path.has(node)) continue;
      found.push(node);
      for (let child: Node | null = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
        open.push(child);
      }
    }
  }
  return found;
}

const PICTURES = 'img, video, canvas';

function layersOf(look: Look, element: Element, path: ReadonlySet<Element>): Layer[] {
  const style = look.styleOf(element);
  const own = pathUp(element);
  const outer = own.find(each => path.has(each)) ?? element;
  const fade = own
    .slice(0, own.indexOf(outer))
    .reduce((product, each) => product * Number(look.styleOf(each).opacity), 1);
  const paint: Paint = isPicture(element) ? 'picture' : paintOf(style);
  const layer = layerOf(paint, style.backgroundImage, fade, isFloating(look, element, outer));
  return layer === undefined ? [] : [layer];
}

/** A picture that has not come shows what is behind it. */
function isPicture(element: Element): boolean {
  if (!matches(element, PICTURES)) return false;
  return !(element instanceof HTMLImageElement) || (element.complete && element.naturalWidth > 1);
}
