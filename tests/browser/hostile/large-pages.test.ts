import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import { largePage, openedAndClosedLate, paragraphOf, REPEATED, SHAPES } from '../../hostile/large-pages.ts';

const ADDRESS = 'https://www.example-health.test/article';

/** Least time of so many readings: what a busy machine adds is not the reader's. */
const ATTEMPTS = 12;
/** Four times the size: four times as long where reading is linear, sixteen times where it is quadratic. */
const GROWN = 4;
const MOST_GROWTH = 10;
/** Below this a figure says more of the machine's other work; what is quadratic takes many times as long at these sizes. */
const TELLING_MS = 250;
const LETTERS = 40_000;
const NODES = 1_200;
/** What a reading of quadratic time, twelve times on a busy machine, may take until it is told as such. */
const MOST_MS = 120_000;

/** How much longer the larger page takes, by the least times of both; read until that is told apart from a square. */
function growth(pageOf: (size: number) => Document, size: number): number {
  const larger = pageOf(size * GROWN);
  const smaller = pageOf(size);
  let leastLarger = Number.POSITIVE_INFINITY;
  let leastSmaller = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    leastLarger = Math.min(leastLarger, timeOf(larger));
    if (leastLarger < TELLING_MS) return 1;
    leastSmaller = Math.min(leastSmaller, timeOf(smaller));
    if (attempt > 0 && ratio() < MOST_GROWTH) break;
  }
  return ratio();

  function ratio(): number {
    return leastLarger / Math.max(leastSmaller, TELLING_MS / GROWN);
  }
}

function timeOf(page: Document): number {
  const started = performance.now();
  readArticle(page, ADDRESS);
  return performance.now() - started;
}

describe('reading takes time in proportion to the page', () => {
  test.each(Object.entries(REPEATED))(
    '%s',
    (_, text) => {
      expect(growth(size => largePage(paragraphOf(text), size), LETTERS)).toBeLessThan(MOST_GROWTH);
    },
    MOST_MS,
  );

  test(
    'parentheses that close at the very end',
    () => {
      expect(growth(size => largePage(openedAndClosedLate, size), LETTERS)).toBeLessThan(MOST_GROWTH);
    },
    MOST_MS,
  );

  test.each(Object.entries(SHAPES))(
    '%s',
    (_, fill) => {
      expect(growth(size => largePage(fill, size), NODES)).toBeLessThan(MOST_GROWTH);
    },
    MOST_MS,
  );
});

describe('pages of a size that nobody reads are read', () => {
  const read = (page: Document) => readArticle(page, ADDRESS).article;

  test(
    'a million nodes',
    () => {
      const page = largePage(SHAPES.paragraphs ?? paragraphOf(''), 500_000);
      expect(read(page).title).toContain('Diabetes');
    },
    MOST_MS,
  );

  test(
    'a hundred thousand references',
    () => {
      expect(read(largePage(SHAPES.references ?? paragraphOf(''), 100_000)).references).toHaveLength(100_000);
    },
    MOST_MS,
  );

  test(
    'ten megabytes in one text node',
    () => {
      expect(read(largePage(paragraphOf('Tea may help patients with fever. '), 10_000_000)).title).toContain(
        'Diabetes',
      );
    },
    MOST_MS,
  );

  test.each([100, 10_000])(
    '%s levels',
    levels => {
      expect(read(largePage(SHAPES.levels ?? paragraphOf(''), levels)).title).toContain('Diabetes');
    },
    MOST_MS,
  );
});
