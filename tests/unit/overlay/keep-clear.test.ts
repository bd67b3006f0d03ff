import { describe, expect, test } from 'vitest';
import { keepClear } from '../../../lib/overlay/keep-clear.ts';

const VIEWPORT = { width: 1280, height: 800 };
const FREE = { top: 8, right: 8, bottom: 8, left: 8 };
const BADGE = { left: 448, top: 734, right: 1264, bottom: 784 };
const PANEL = { left: 824, top: 24, right: 1264, bottom: 784 };

const around = (x: number, y: number, viewport = VIEWPORT) => ({
  marker: { left: x, top: y, right: x + 20, bottom: y + 20 },
  card: { width: 400, leastHeight: 160 },
  viewport,
  gap: 8,
});

describe('the card and our other surfaces', () => {
  test('a badge below it: the strip that it stands in is left free', () => {
    expect(keepClear([BADGE], around(600, 400))).toEqual({ ...FREE, bottom: 74 });
  });

  test('a badge at the top', () => {
    const badge = { ...BADGE, top: 16, bottom: 66 };
    expect(keepClear([badge], around(600, 400))).toEqual({ ...FREE, top: 74 });
  });

  test('a badge beside it is not heeded', () => {
    expect(keepClear([BADGE], around(10, 400))).toEqual(FREE);
  });

  test('the panel: the card stays beside it', () => {
    expect(keepClear([PANEL], around(600, 400))).toEqual({ ...FREE, right: 464 });
  });

  test('a card that ends with its marker, for want of room to the right', () => {
    const badge = { left: 16, top: 734, right: 700, bottom: 784 };
    expect(keepClear([badge], around(1000, 400))).toEqual({ ...FREE, bottom: 74 });
  });

  test('a surface that is not drawn', () => {
    expect(keepClear([{ left: 0, top: 0, right: 0, bottom: 0 }], around(0, 400))).toEqual(FREE);
  });

  test('where there would be no room left, the card comes first', () => {
    const small = { width: 560, height: 300 };
    const badge = { left: 16, top: 230, right: 544, bottom: 284 };
    expect(keepClear([badge], around(100, 120, small))).toEqual(FREE);
  });
});
