/** Red, green, blue, 0 to 255. */
type Color = readonly [number, number, number];

/** Colour tokens by name, without the prefix. */
type Palette = Map<string, Color>;

const PAIR = /--eo-([a-z-]+): light-dark\(([^;]+)\);/g;
const HEX = /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/g;
const RGB = /rgb\((\d+) (\d+) (\d+)/g;

/**
 * Reads the `light-dark()` pairs of a style sheet.
 * @throws if a pair doesn't hold two colours in hex or `rgb()`.
 */
export function readPalette(css: string): { light: Palette; dark: Palette } {
  const light: Palette = new Map();
  const dark: Palette = new Map();
  for (const [, name = '', pair = ''] of css.matchAll(PAIR)) {
    const hex = [...pair.matchAll(HEX)].map(match => toColor(match.slice(1), 16));
    const [first, second] = hex.length > 0 ? hex : [...pair.matchAll(RGB)].map(m => toColor(m.slice(1), 10));
    if (first === undefined || second === undefined) throw new Error(`--eo-${name}: ${pair}`);
    light.set(name, first);
    dark.set(name, second);
  }
  return { light, dark };
}

function toColor(channels: string[], base: number): Color {
  const [red = 0, green = 0, blue = 0] = channels.map(channel => Number.parseInt(channel, base));
  return [red, green, blue];
}

/**
 * Contrast of two colours, 1 to 21.
 * WCAG 2.2, "contrast ratio" and "relative luminance".
 * @throws if a colour is missing.
 */
export function contrastRatio(one: Color | undefined, other: Color | undefined): number {
  if (one === undefined || other === undefined) throw new Error('no such colour');
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map(channel => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
