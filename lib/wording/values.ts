/**
 * Parameters are strings and numbers (a `Line` is JSON), so lists, counts by kind and spans of time are written
 * as strings here and read by `formats.ts`.
 */

/** No text taken from a page holds a line break: its white space is collapsed. */
export const ITEM_SEPARATOR = '\n';

export type TimeUnit = 'year' | 'month' | 'day';

/** A parameter for `{x:list}`. */
export function listValue(items: readonly (string | number)[]): string {
  return items.join(ITEM_SEPARATOR);
}

/** A parameter for `{x:kinds}`: counts by key of the catalogue; each key takes the one parameter `n`. */
export function kindsValue(counts: Iterable<readonly [key: string, n: number]>): string {
  return [...counts].map(([key, n]) => `${n} ${key}`).join(ITEM_SEPARATOR);
}

/** A parameter for `{x:ago}` and `{x:span}`; a negative count lies in the future. */
export function spanValue(count: number, unit: TimeUnit): string {
  return `${count} ${unit}`;
}
