/** Counts of one page (or one row): hits and misses of what gold holds, right and wrong of what was read. */
export interface Counts {
  /** Gold values, and how many of them were read. */
  gold: number;
  hit: number;
  /** Values read, and how many of them are right. */
  read: number;
  right: number;
}

export function emptyCounts(): Counts {
  return { gold: 0, hit: 0, read: 0, right: 0 };
}

export function sum(pages: readonly Counts[]): Counts {
  const total = emptyCounts();
  for (const page of pages) {
    total.gold += page.gold;
    total.hit += page.hit;
    total.read += page.read;
    total.right += page.right;
  }
  return total;
}

export function recall({ gold, hit }: Counts): number {
  return gold === 0 ? 1 : hit / gold;
}

export function precision({ read, right }: Counts): number {
  return read === 0 ? 1 : right / read;
}

export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Resamples of the bootstrap (Efron and Tibshirani 1993, chapter 13: 1,000 for percentile intervals). */
const RESAMPLES = 1_000;
const TAIL = 0.025;

/**
 * 95 % interval of a measure over pages, by the percentile bootstrap that draws whole pages (numbers on one page
 * are right or wrong together). The draws are the same in every run.
 */
export function interval(pages: readonly Counts[], measure: (counts: Counts) => number): [number, number] {
  const random = mulberry32(pages.length);
  const values: number[] = [];
  for (let round = 0; round < RESAMPLES; round++) {
    const total = emptyCounts();
    for (let draw = 0; draw < pages.length; draw++) {
      const page = pages[Math.floor(random() * pages.length)];
      if (page === undefined) continue;
      total.gold += page.gold;
      total.hit += page.hit;
      total.read += page.read;
      total.right += page.right;
    }
    values.push(measure(total));
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(RESAMPLES - 1, Math.floor(share * RESAMPLES))] ?? 0;
  return [at(TAIL), at(1 - TAIL)];
}

/** "about 1 in 140", or "none in 52". */
export function oneIn(errors: number, of: number): string {
  return errors === 0 ? `none in ${of}` : `about 1 in ${Math.round(of / errors)}`;
}

/** A row of the printed table. */
export function rowOf(pages: readonly Counts[]): Record<string, string | number> {
  const total = sum(pages);
  return {
    pages: pages.length,
    gold: total.gold,
    read: total.read,
    recall: digits(recall(total)),
    'recall 95 %': interval(pages, recall).map(digits).join('–'),
    missed: oneIn(total.gold - total.hit, total.gold),
    precision: digits(precision(total)),
    'precision 95 %': interval(pages, precision).map(digits).join('–'),
    wrong: oneIn(total.read - total.right, total.read),
    F1: digits(f1(total)),
  };
}

function digits(value: number): string {
  return value.toFixed(4);
}

/** A small generator with a fixed seed (Tommy Ettinger, public domain): intervals don't change from run to run. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
