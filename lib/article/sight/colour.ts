import type { Colour, Paint } from './model.ts';

/** Of CIE Lab as CSS has it (D50, adapted) and of Oklab, to linear sRGB: CSS Color 4, section 18, sample code. */
const LAB_WHITE = [0.9643, 1, 0.8251] as const;
const XYZ_TO_RGB = [
  [3.1341, -1.6174, -0.4907],
  [-0.9788, 1.9163, 0.0335],
  [0.072, -0.2289, 1.4057],
] as const;
const OKLAB_TO_LMS = [
  [1, 0.3963, 0.2158],
  [1, -0.1056, -0.0639],
  [1, -0.0895, -1.2915],
] as const;
const LMS_TO_RGB = [
  [4.0767, -3.3077, 0.231],
  [-1.2684, 2.6098, -0.3413],
  [-0.0042, -0.7034, 1.7076],
] as const;

type Three = readonly [number, number, number];

const times = (matrix: readonly [Three, Three, Three], [x, y, z]: Three): Three => {
  const row = ([a, b, c]: Three) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** A colour as the browser computes it: `rgb()`, `color()`, `lab()` and its kin; undefined where it can't be told. */
export function parseColour(css: string): Colour | undefined {
  const open = css.indexOf('(');
  const [name, ...inside] = `${css.slice(0, open)} ${css.slice(open + 1, -1)}`
    .split(/[\s,/()]/)
    .filter(part => part !== '');
  if (open < 0 || name === undefined) return undefined;
  const space = name === 'color' ? inside.shift() : name;
  const [x = Number.NaN, y = Number.NaN, z = Number.NaN, alpha = 1] = inside.map(numberOf);
  if ([x, y, z, alpha].some(Number.isNaN)) return undefined;
  const rgb = toRgb(space ?? '', [x, y, z]);
  return rgb && [...rgb, alpha];
}

function numberOf(part: string): number {
  if (part === 'none') return 0;
  return part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part);
}

function toRgb(space: string, values: Three): Three | undefined {
  const [first, second, third] = values;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return values;
    case 'srgb':
    // Wider spaces have other corners; between two colours of one page that is no difference.
    case 'display-p3':
      return [first * 255, second * 255, third * 255];
    case 'srgb-linear':
      return encoded(values);
    case 'oklab':
      return encoded(fromOklab(values));
    case 'oklch':
      return encoded(fromOklab(polar(values)));
    case 'lab':
      return encoded(fromLab(values));
    case 'lch':
      return encoded(fromLab(polar(values)));
    default:
      return undefined;
  }
}

function polar([lightness, chroma, hue]: Three): Three {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

function fromOklab(values: Three): Three {
  const [l, m, s] = times(OKLAB_TO_LMS, values);
  return times(LMS_TO_RGB, [l ** 3, m ** 3, s ** 3]);
}

function fromLab([lightness, a, b]: Three): Three {
  const y = (lightness + 16) / 116;
  const open = (f: number) => (f > 6 / 29 ? f ** 3 : 3 * (6 / 29) ** 2 * (f - 4 / 29));
  const [white, , blue] = LAB_WHITE;
  return times(XYZ_TO_RGB, [white * open(y + a / 500), open(y), blue * open(y - b / 200)]);
}

function encoded(linear: Three): Three {
  const encode = (value: number) => {
    const within = Math.min(Math.max(value, 0), 1);
    return 255 * (within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055);
  };
  return [encode(linear[0]), encode(linear[1]), encode(linear[2])];
}

/** One colour laid over another, which hides all that is behind it. */
export function over(top: Colour, ground: Colour, share = 1): Colour {
  const alpha = top[3] * share;
  const mix = (index: 0 | 1 | 2) => top[index] * alpha + ground[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
}

/** WCAG 2.2, "relative luminance". */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2.2, "contrast ratio": from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * Text asks for 4.5, large text for 3 (WCAG 2.2, 1.4.3); sites print notes at 1.6. Below this (#e6e6e6 on white)
 * letters are not made out.
 */
const LEAST_CONTRAST = 1.25;
/** Of red, green or blue: two colours of one lightness differ by their hue. */
const LEAST_DIFFERENCE = 48;

/** Whether letters in one colour can't be made out on the other. */
export function isAlike(one: Colour, other: Colour): boolean {
  const differs = [0, 1, 2].some(
    index => Math.abs((one[index] ?? 0) - (other[index] ?? 0)) > LEAST_DIFFERENCE,
  );
  return !differs && contrastOf(one, other) < LEAST_CONTRAST;
}

/** What lets less than this of what is under it through covers it. */
export const LEAST_COVER = 0.9;

/** Whether one colour fills a box, and next to nothing shows through. */
export function isOpaque(paint: Paint): boolean {
  return paint !== 'picture' && paint[3] >= LEAST_COVER;
}
