import { heightOf, widthOf } from './boxes.ts';
import type { Box } from './model.ts';

/**
 * What `clip` and `clip-path` leave of an element's box, as a box around the shape; undefined where nothing is cut or
 * the shape can't be told (a path, a picture). Both as the browser computes them.
 */
export function boxOfShape(shape: string, box: Box): Box | undefined {
  const open = shape.indexOf('(');
  const name = shape.slice(0, open);
  const inside = shape.slice(open + 1, shape.indexOf(')', open));
  if (open < 0 || inside.includes('(')) return undefined;
  if (name === 'rect') return rect(inside, box);
  if (name === 'inset') return inset(inside, box);
  if (name === 'polygon') return polygon(inside, box);
  if (name === 'path' && !DRAWS.test(inside)) return emptyAt(box);
  return name === 'circle' || name === 'ellipse' ? ellipse(inside, box) : undefined;
}

const NOTHING = 0;
/** A path that moves and draws nothing holds nothing. */
const DRAWS = /[lhvcsqta]/i;

// Not spread: a box that the browser gives has no properties of its own.
const emptyAt = ({ left, top }: Pick<Box, 'left' | 'top'>): Box => ({ left, top, right: left, bottom: top });

function pixels(value: string, whole: number): number {
  const number = Number.parseFloat(value);
  return value.endsWith('%') ? (whole * number) / 100 : number;
}

const wordsOf = (text: string) => text.split(/[\s,]/).filter(word => word !== '');

/** `clip`: the edges, counted from the top left corner; "auto" leaves the box's own. */
function rect(inside: string, box: Box): Box {
  const [top = 'auto', right = 'auto', bottom = 'auto', left = 'auto'] = wordsOf(inside);
  const edge = (value: string, from: number, own: number) =>
    value === 'auto' ? own : from + Number.parseFloat(value);
  return {
    top: edge(top, box.top, box.top),
    right: edge(right, box.left, box.right),
    bottom: edge(bottom, box.top, box.bottom),
    left: edge(left, box.left, box.left),
  };
}

function inset(inside: string, box: Box): Box {
  const words = wordsOf(inside);
  const round = words.indexOf('round');
  const [top = '0', right = top, bottom = top, left = right] = round < 0 ? words : words.slice(0, round);
  const [width, height] = [widthOf(box), heightOf(box)];
  return {
    top: box.top + pixels(top, height),
    right: box.right - pixels(right, width),
    bottom: box.bottom - pixels(bottom, height),
    left: box.left + pixels(left, width),
  };
}

function polygon(inside: string, box: Box): Box {
  const points = inside.split(',').flatMap(pair => {
    const [x, y] = wordsOf(pair).slice(-2);
    if (x === undefined || y === undefined) return [];
    return [{ x: box.left + pixels(x, widthOf(box)), y: box.top + pixels(y, heightOf(box)) }];
  });
  const doubled = points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, NOTHING);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  // A line has a box around it, too, and shows nothing.
  if (doubled === NOTHING) return emptyAt({ left, top });
  return { left, top, right: Math.max(...xs), bottom: Math.max(...ys) };
}

function ellipse(inside: string, box: Box): Box | undefined {
  const [radii = '', at = '50% 50%'] = inside.split('at ');
  const [first, second = first] = wordsOf(radii);
  const [x = '50%', y = '50%'] = wordsOf(at);
  const [width, height] = [widthOf(box), heightOf(box)];
  // Of a circle, shares are of the box's diagonal over the root of two.
  const across = Math.hypot(width, height) / Math.SQRT2;
  const [rx, ry] = [pixels(first ?? '', across), pixels(second ?? '', across)];
  if (Number.isNaN(rx) || Number.isNaN(ry)) return undefined;
  const [cx, cy] = [box.left + pixels(x, width), box.top + pixels(y, height)];
  return { left: cx - rx, right: cx + rx, top: cy - ry, bottom: cy + ry };
}
