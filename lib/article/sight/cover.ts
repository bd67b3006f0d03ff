import { firstChildOf, isElement, isInside, matches, nextSiblingOf } from '../dom-access.ts';
import { holds } from './boxes.ts';
import { isFloating, type Look, paintOf, pathUp } from './look.ts';
import type { Box, Layer, LayersAt, Paint } from './model.ts';
import { isPaintedOver, levelOf } from './stacking.ts';

/** What lets less than this of what is under it through covers it. */
const LEAST_COVER = 0.9;
/** Where the browser can't be asked what lies at a point, elements near the words are gone through: so many. */
const MOST_NEAR = 300;
/** And up to so many elements outwards from the words. */
const HIGHEST_CLIMB = 8;

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
  return points.map(([x, y]) => {
    const above: Layer[] = [];
    const behind: Layer[] = [];
    const stack = stackAt(look, element, x, y);
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
    return { above, behind };
  });
}

/**
 * What the browser says lies at a point, topmost first; nothing where it does not know of the text itself: that takes
 * no pointer, or is inert behind a dialog.
 */
function stackAt(look: Look, element: Element, x: number, y: number): Element[] {
  if (!holds(look.window, x, y)) return [];
  const stack = Document.prototype.elementsFromPoint.call(look.view.document, x, y);
  return stack.includes(element) ? stack : [];
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

function layerOf(paint: Paint, picture: string, fade: number, floating: boolean): Layer | undefined {
  if (paint === 'picture') {
    // Pictures of a background are textures and shades as often as not; a gradient between full colours hides all.
    const isFull =
      picture === 'none' || (picture.includes('gradient(') && !/rgba\(|url\(| \/ /.test(picture));
    return { paint, isOpaque: isFull && fade >= LEAST_COVER, isFloating: floating };
  }
  const [red, green, blue, alpha] = paint;
  if (alpha * fade === 0) return undefined;
  return {
    paint: [red, green, blue, alpha * fade],
    isOpaque: alpha * fade >= LEAST_COVER,
    isFloating: floating,
  };
}

/** Boxes that a style sheet puts before or after the content of what is around the words, over all of it. */
function generated(look: Look, element: Element, x: number, y: number): { layer: Layer; isOver: boolean }[] {
  const path = pathUp(element);
  return path.slice(0, HIGHEST_CLIMB).flatMap((each, index) =>
    ['::before', '::after'].flatMap(name => {
      const style = look.view.getComputedStyle(each, name);
      if (style.position !== 'absolute' || style.content === 'none' || style.transform !== 'none') return [];
      const box = boxOfGenerated(look.boxOf(each), style);
      if (look.styleOf(each).position === 'static' || !holds(box, x, y)) return [];
      const layer = layerOf(paintOf(style), style.backgroundImage, Number(style.opacity), false);
      const level = Number.parseInt(style.zIndex, 10) || 0;
      const own = levelOf(look, path.slice(0, index), undefined);
      return layer === undefined ? [] : [{ layer, isOver: level >= 0 && (own === undefined || level > own) }];
    }),
  );
}

/** A generated box has no client rectangle; of a positioned one the computed edges and sizes are px. */
function boxOfGenerated(outer: Box, { left, top, width, height }: CSSStyleDeclaration): Box {
  const [x, y] = [outer.left + Number.parseFloat(left), outer.top + Number.parseFloat(top)];
  return { left: x, top: y, right: x + Number.parseFloat(width), bottom: y + Number.parseFloat(height) };
}
