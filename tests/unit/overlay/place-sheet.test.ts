import { describe, expect, test } from 'vitest';
import { sheetPlace } from '../../../lib/overlay/place-sheet.ts';

/** A phone, a small old phone, and a window at 300 %. */
const SCREENS = [844, 568, 267];
const LINE_PX = 20;

describe('a sheet on a small screen', () => {
  test('stands at the bottom, in reach of the thumb, where there is room', () => {
    expect(sheetPlace({ top: 300, bottom: 320 }, 844)).toEqual({ at: 'bottom', maxHeight: 516 });
  });

  test('stands at the top where the marker is low', () => {
    expect(sheetPlace({ top: 700, bottom: 720 }, 844)).toEqual({ at: 'top', maxHeight: 633 });
  });

  test('leaves a part of the page in sight', () => {
    expect(sheetPlace({ top: 10, bottom: 30 }, 844).maxHeight).toBe(633);
  });

  test('a marker that is not in sight is on its way to the middle', () => {
    expect(sheetPlace(undefined, 844)).toEqual(sheetPlace({ top: 422, bottom: 430 }, 844));
  });

  test('never lies over the marker where either side has room for anything', () => {
    for (const screen of SCREENS) {
      for (let top = 0; top <= screen - LINE_PX; top++) {
        const marker = { top, bottom: top + LINE_PX };
        const { at, maxHeight } = sheetPlace(marker, screen);
        const room = Math.max(top, screen - marker.bottom) - 8;
        expect(maxHeight).toBeGreaterThan(0);
        if (room < 160) continue;
        if (at === 'top') expect(maxHeight).toBeLessThan(top);
        else expect(screen - maxHeight).toBeGreaterThan(marker.bottom);
      }
    }
  });
});
