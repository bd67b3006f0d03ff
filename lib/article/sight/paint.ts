import { parseColour } from './colour.ts';
import type { AroundFacts, Colour, Paint } from './model.ts';

/** `filter: opacity(…)`; other filters fade nothing by themselves. */
export function fading(filter: string): number {
  const [, amount] = /opacity\(([\d.]+)\)/.exec(filter) ?? [];
  return amount === undefined ? 1 : Number(amount);
}

/** A mask of a gradient between nothing and nothing. */
export function hasEmptyMask(mask: string): boolean {
  return (
    mask.includes('gradient(') &&
    !mask.includes('url(') &&
    coloursIn(mask).every(([, , , alpha]) => alpha === 0)
  );
}

/** What fills the letters where a background is cut to them. */
export function fillOf({ backgroundImage, backgroundColor }: CSSStyleDeclaration): AroundFacts['fill'] {
  if (backgroundImage.includes('url(')) return 'picture';
  const colours = [...coloursIn(backgroundImage), ...coloursIn(backgroundColor)];
  return colours.length > 0 ? colours : 'picture';
}

/** The colours that are written in a value, as far as they are `rgb()`: in a gradient that is how they are computed. */
function coloursIn(value: string): Colour[] {
  return Array.from(value.matchAll(/[a-z]{1,12}\([\d.,/% e-]{0,80}\)/g), ([colour]) =>
    parseColour(colour),
  ).filter(colour => colour !== undefined);
}

/** What a box is filled with: its picture, if it has one, else its colour. */
export function paintOf({ backgroundImage, backgroundColor }: CSSStyleDeclaration): Paint {
  return backgroundImage === 'none' ? (parseColour(backgroundColor) ?? 'picture') : 'picture';
}
