import { holds } from './boxes.ts';
import { isAlike, over } from './colour.ts';
import type { Box, Colour, Layer, TextFacts } from './model.ts';

/** Fainter than this, nothing is left of a letter in black on white. */
const LEAST_ALPHA = 0.1;

/**
 * Whether the letters are see-through, or have nearly the colour of what is behind them. Where a picture is behind
 * them, or fills them, their colour tells nothing; nor has a button with a picture letters.
 */
export function unseenInk(facts: TextFacts): 'see-through' | 'same-colour' | undefined {
  const { around, ink } = facts;
  const opacity = around.reduce((product, each) => product * each.opacity, 1);
  if (opacity < LEAST_ALPHA) return 'see-through';
  const fill = around.find(each => each.fill !== undefined)?.fill;
  if (fill === 'picture' || ink === undefined || facts.letters === 0) return undefined;
  const inks = [ink, ...facts.outlines, ...(fill ?? [])];
  const opaque = inks.filter(colour => colour[3] * opacity >= LEAST_ALPHA);
  if (opaque.length === 0) return 'see-through';
  if (opaque.some(colour => isSeenOn(colour, facts, []))) return undefined;
  // Most text is told from what is around it alone; only now is it asked what else is behind.
  const points = facts.layers();
  const isSeen = points.some(({ behind }) => opaque.some(colour => isSeenOn(colour, facts, behind)));
  return isSeen ? undefined : 'same-colour';
}

/** Whether letters in this colour can be made out on what is around and behind them. */
function isSeenOn(ink: Colour, { lines, around, canvas }: TextFacts, behind: readonly Layer[]): boolean {
  const groups: { outside: Colour; opacity: number }[] = [];
  let ground = canvas;
  for (const [index, { box, opacity, paint, fill }] of [...around.entries()].reverse()) {
    if (opacity < 1) groups.push({ outside: ground, opacity });
    // The root's and the body's fill the canvas, however small their boxes are.
    const isUnder = index >= around.length - 2 || isOver(box, lines);
    if (fill !== undefined || !isUnder) continue;
    if (paint === 'picture') return true;
    ground = over(paint, ground);
  }
  for (const { paint } of [...behind].reverse()) {
    if (paint === 'picture') return true;
    ground = over(paint, ground);
  }
  let letters = over(ink, ground);
  for (const { outside, opacity } of groups.reverse()) {
    letters = over(letters, outside, opacity);
    ground = over(ground, outside, opacity);
  }
  return !isAlike(letters, ground);
}

function isOver(box: Box, lines: readonly Box[]): boolean {
  return lines.some(line => holds(box, (line.left + line.right) / 2, (line.top + line.bottom) / 2));
}
