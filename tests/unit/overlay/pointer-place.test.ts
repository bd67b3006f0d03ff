import { describe, expect, it } from 'vitest';
import { isSamePlace, pointerPlace, pointUnder } from '../../../lib/overlay/pointer-place.ts';

/** @param pinch where the part that is seen begins, and how much larger it is */
const zoomed = (devicePixelRatio: number, pinch?: { left: number; top: number; scale: number }) => {
  const { left, top, scale } = pinch ?? { left: 0, top: 0, scale: 1 };
  return { devicePixelRatio, visualViewport: { offsetLeft: left, offsetTop: top, scale } };
};

describe('the place of a pointer that rests', () => {
  it('is the same point as long as nothing is zoomed', () => {
    const view = zoomed(2);
    expect(pointUnder(view, pointerPlace(view, { x: 31, y: 7 }))).toEqual({ x: 31, y: 7 });
  });

  it('is another point of a page that is laid out larger', () => {
    const place = pointerPlace(zoomed(1), { x: 300, y: 150 });
    expect(pointUnder(zoomed(1.5), place)).toEqual({ x: 200, y: 100 });
  });

  it('is another point of a page that two fingers have enlarged', () => {
    const place = pointerPlace(zoomed(1), { x: 300, y: 150 });
    expect(pointUnder(zoomed(1, { left: 100, top: 50, scale: 2 }), place)).toEqual({ x: 250, y: 125 });
  });

  it('is the point itself where the browser does not tell of fingers', () => {
    const view = { devicePixelRatio: 1, visualViewport: null };
    expect(pointUnder(view, pointerPlace(view, { x: 31, y: 7 }))).toEqual({ x: 31, y: 7 });
  });

  it('is the same, told in fractions of a pixel or in whole ones', () => {
    const place = pointerPlace(zoomed(1), { x: 365, y: 401 });
    expect(isSamePlace(place, pointerPlace(zoomed(1), { x: 365, y: 400.77 }))).toBe(true);
    expect(isSamePlace(place, pointerPlace(zoomed(1), { x: 365, y: 400 }))).toBe(false);
    expect(isSamePlace(place, pointerPlace(zoomed(1), { x: 366, y: 401 }))).toBe(false);
  });
});
