import { describe, expect, test } from 'vitest';
import classes from '../../../data/screen-reader-classes.tsv?raw';
import { boxOfShape } from '../../../lib/article/sight/clip-shapes.ts';
import { contrastOf, isAlike, over, parseColour } from '../../../lib/article/sight/colour.ts';
import { judge } from '../../../lib/article/sight/judge.ts';
import type { AroundFacts, Box, Colour, TextFacts } from '../../../lib/article/sight/model.ts';
import { cell, parseTable } from '../../../lib/article/text/table.ts';

const WHITE: Colour = [255, 255, 255, 1];
const BLACK: Colour = [0, 0, 0, 1];
const BOX: Box = { left: 0, top: 0, right: 100, bottom: 20 };

const rounded = (colour: Colour | undefined) => colour?.map(value => Math.round(value));

describe('colours as browsers compute them', () => {
  test.each([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['color(srgb 1 0 0)', [255, 0, 0, 1]],
    ['color(srgb-linear 1 1 1 / 0)', [255, 255, 255, 0]],
    ['color(display-p3 1 1 1)', [255, 255, 255, 1]],
    // The same colours in CSS Color 4, its examples of conversion.
    ['oklab(0.62796 0.22486 0.12585)', [255, 0, 0, 1]],
    ['oklch(0.45201 0.31321 264.052)', [0, 0, 255, 1]],
    ['lab(54.29 80.8 69.9)', [255, 0, 0, 1]],
    ['lch(100 0 none)', [255, 255, 255, 1]],
    ['lab(0% 0 0)', [0, 0, 0, 1]],
  ])('%s', (css, expected) => {
    const colour = rounded(parseColour(css)) ?? [];
    // The matrices have four places.
    expect(colour.every((value, index) => Math.abs(value - (expected[index] ?? 0)) <= 2)).toBe(true);
  });

  test.each(['', 'red', 'color(unheard-of 1 2 3)', 'rgb(1, 2)', 'rgb(a, b, c)', 'hwb(1 2 3)'])(
    '%j is none that can be told',
    css => expect(parseColour(css)).toBeUndefined(),
  );

  test('laid over one another, and their contrast', () => {
    expect(over([0, 0, 0, 0.5], WHITE)).toEqual([127.5, 127.5, 127.5, 1]);
    expect(contrastOf(BLACK, WHITE)).toBe(21);
    expect(isAlike([153, 153, 153, 1], WHITE)).toBe(false);
    expect(isAlike([240, 240, 240, 1], WHITE)).toBe(true);
    // As light as one another, and not alike.
    expect(isAlike([204, 0, 0, 1], [0, 102, 26, 1])).toBe(false);
  });
});

describe('shapes that cut', () => {
  test.each([
    ['inset(50%)', { left: 50, top: 10, right: 50, bottom: 10 }],
    ['inset(1px 2px round 4px)', { left: 2, top: 1, right: 98, bottom: 19 }],
    ['rect(0px, 10px, 5px, auto)', { left: 0, top: 0, right: 10, bottom: 5 }],
    ['circle(0px at 50% 50%)', { left: 50, top: 10, right: 50, bottom: 10 }],
    ['ellipse(10px 5px at 20px 10px)', { left: 10, top: 5, right: 30, bottom: 15 }],
    ['polygon(0px 0px, 100% 0px, 100% 100%)', BOX],
    ['polygon(0px 0px, 100% 100%)', { left: 0, top: 0, right: 0, bottom: 0 }],
    ['polygon(evenodd, 0px 0px, 10px 0px, 10px 10px)', { left: 0, top: 0, right: 10, bottom: 10 }],
  ])('%s', (shape, box) => expect(boxOfShape(shape, BOX)).toEqual(box));

  test.each([
    'none',
    'auto',
    'url("#it")',
    'path("M0 0L9 9")',
    'circle(at 1px 1px)',
    'inset(calc(1px + 2%))',
    'border-box',
  ])('%s: what is left can’t be told', shape => expect(boxOfShape(shape, BOX)).toBeUndefined());
});

const AROUND: AroundFacts = {
  box: BOX,
  position: 'static',
  isContaining: false,
  overflowX: 'visible',
  overflowY: 'visible',
  content: BOX,
  clip: 'auto',
  clipPath: 'none',
  opacity: 1,
  paint: [0, 0, 0, 0],
  fill: undefined,
  isForScreenReaders: false,
  isKeptFromScreenReaders: false,
};
const WINDOW: Box = { left: 0, top: 0, right: 1000, bottom: 800 };

function facts(changes: Partial<TextFacts> = {}, around: Partial<AroundFacts> = {}): TextFacts {
  return {
    isDisplayed: true,
    canBeOpened: false,
    lines: [BOX],
    letters: 12,
    ink: BLACK,
    outlines: [],
    around: [{ ...AROUND, ...around }, AROUND, AROUND],
    canvas: WHITE,
    window: WINDOW,
    page: { ...WINDOW, bottom: Number.POSITIVE_INFINITY },
    layers: () => [{ above: [], behind: [], isMissed: false }],
    ...changes,
  };
}

describe('the rules, by what was measured', () => {
  test('plain text is seen', () => expect(judge(facts())).toEqual({ is: 'visible' }));

  test('what can be opened is folded, and nothing else', () => {
    expect(judge(facts({ isDisplayed: false, canBeOpened: true }))).toEqual({ is: 'folded' });
    expect(judge(facts({ ink: WHITE, canBeOpened: true })).is).toBe('hidden');
  });

  test('screen readers read what is cut off, but not what is transparent or kept from them', () => {
    const pixel = { isForScreenReaders: true, clipPath: 'inset(50%)' };
    expect(judge(facts({}, pixel))).toEqual({ is: 'for-screen-readers' });
    expect(judge(facts({}, { ...pixel, isKeptFromScreenReaders: true })).is).toBe('hidden');
    expect(judge(facts({}, { isForScreenReaders: true, opacity: 0 })).is).toBe('hidden');
    expect(judge(facts({}, { isForScreenReaders: true })).is).toBe('visible');
  });

  test('a layer that floats covers nothing, nor one that lets through', () => {
    const over = (isOpaque: boolean, isFloating: boolean) =>
      judge(
        facts({
          layers: () => [{ above: [{ paint: WHITE, isOpaque, isFloating }], behind: [], isMissed: false }],
        }),
      ).is;
    expect(over(true, false)).toBe('hidden');
    expect([over(true, true), over(false, false)]).toEqual(['visible', 'visible']);
  });

  test('what stays half free is seen', () => {
    const layer = { paint: WHITE, isOpaque: true, isFloating: false };
    const layers = () => [
      { above: [layer], behind: [], isMissed: false },
      { above: [], behind: [], isMissed: false },
    ];
    expect(judge(facts({ layers })).is).toBe('visible');
  });

  test('layers are asked for only where they tell', () => {
    const asked: string[] = [];
    judge(
      facts({
        isDisplayed: false,
        layers: () => {
          asked.push('layers');
          return [];
        },
      }),
    );
    expect(asked).toEqual([]);
  });
});

test.each(parseTable(classes).map(row => [cell(row, 'class'), cell(row, 'sample'), cell(row, 'basis')]))(
  'class %s stands in its sample, and has a basis',
  (name, sample, basis) => {
    expect(sample).toContain(`class="${name}"`);
    expect(basis).not.toBe('');
  },
);
