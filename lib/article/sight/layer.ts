import { holds } from './boxes.ts';
import { LEAST_COVER } from './colour.ts';
import { type Look, pathUp } from './look.ts';
import type { Box, Layer, Paint } from './model.ts';
import { paintOf } from './paint.ts';
import { levelOf } from './stacking.ts';

/** Boxes are looked for up to so many elements outwards from the words. */
export const HIGHEST_CLIMB = 8;

/** What a box adds to what is painted; undefined where that is nothing. `fade`: the opacity of all around it. */
export function layerOf(paint: Paint, picture: string, fade: number, floating: boolean): Layer | undefined {
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
export function generated(
  look: Look,
  element: Element,
  x: number,
  y: number,
): { layer: Layer; isOver: boolean }[] {
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
