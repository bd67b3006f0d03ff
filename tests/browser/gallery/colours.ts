import { contrastRatio } from '../../unit/components/palette.ts';

/** Red, green, blue from 0 to 255, and how much of it covers what is behind. */
interface Colour {
  rgb: readonly [number, number, number];
  alpha: number;
}

/** What lies behind each element, as far as it was asked. */
export type Grounds = Map<Element, Colour['rgb']>;

const RGB = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)$/;

/** @throws where the browser answers in another form than `rgb()`, so that no colour is passed over. */
export function colourOf(computed: string): Colour {
  const [, red, green, blue, alpha = '1'] = RGB.exec(computed) ?? [];
  if (blue === undefined) throw new Error(`not rgb(): ${computed}`);
  return { rgb: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) };
}

function over(front: Colour, back: Colour['rgb']): Colour['rgb'] {
  const mix = (at: 0 | 1 | 2) => front.rgb[at] * front.alpha + back[at] * (1 - front.alpha);
  return [mix(0), mix(1), mix(2)];
}

const parentOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
};

/**
 * What lies behind the words of an element: its own ground and those behind it, one over the other.
 * @param known what was found out before, while no colour has changed
 */
export function groundOf(element: Element, known: Grounds = new Map()): Colour['rgb'] {
  const before = known.get(element);
  if (before) return before;
  const own = colourOf(getComputedStyle(element).backgroundColor);
  const parent = parentOf(element);
  if (own.alpha < 1 && !parent) throw new Error('nothing opaque behind it');
  const ground = own.alpha === 1 || !parent ? own.rgb : over(own, groundOf(parent, known));
  known.set(element, ground);
  return ground;
}

/** Contrast of a computed colour to a ground, 1 to 21. */
export function contrastOn(ground: Colour['rgb'], computed: string): number {
  return contrastRatio(over(colourOf(computed), ground), ground);
}
