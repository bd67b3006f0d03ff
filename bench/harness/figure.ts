import type { BenchPage } from './bench-page.ts';

/** One measured row. `value` is compared with `limit` as `bound` says; what it was measured beside stands in `beside`. */
export interface Row {
  what: string;
  value: number;
  unit: 'ms' | 'µs' | '×' | '%' | 'times' | 'kB';
  bound: 'at most' | 'at least';
  limit: number;
  /** The measured times behind the value, in milliseconds, in words. */
  beside: string;
}

/** A figure: what is measured on the page that it opens. One file each in `bench/figures/`. */
export interface Figure {
  name: string;
  measure(page: BenchPage): Promise<Row[]>;
}

/** Whether a row keeps its bound; a value that is no number keeps none. */
export function isReached({ value, bound, limit }: Row): boolean {
  return bound === 'at most' ? value <= limit : value >= limit;
}
