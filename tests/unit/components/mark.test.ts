import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const strokes = (drawing: string) => [...drawing.matchAll(/ d="([^"]+)"/g)].map(([, stroke]) => stroke);

it('is the same drawing on our pages and in the toolbar', () => {
  const drawn = strokes(read('components/icons/mark.svg'));
  expect(drawn.length).toBeGreaterThan(0);
  expect(strokes(read('components/Mark.tsx'))).toEqual(drawn);
});

it('is rendered in each size that the browsers ask for', () => {
  for (const size of [16, 32, 48, 96, 128]) {
    const path = new URL(`../../../public/icon/${size}.png`, import.meta.url);
    expect(existsSync(path)).toBe(true);
    // Width and height in the first chunk (PNG specification, 11.2.1 IHDR).
    const picture = readFileSync(path);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  }
});
