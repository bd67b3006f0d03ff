import type { Item } from './item.ts';

/**
 * A key for each entry of a file, unlike all others in it: its number ("3"); where another list counts alike, the
 * place of its list before it ("2-3"); where a list prints a number twice, a count after it. Digits and hyphens alone.
 */
export function entryKeys(items: readonly Item[]): string[] {
  const lists = [...new Set(items.map(({ list }) => list))];
  const listsOf = Map.groupBy(items, ({ number }) => number);
  const used = new Map<string, number>();
  return items.map(({ number, list }) => {
    const isAlone = listsOf.get(number)?.every(other => other.list === list);
    const key = isAlone ? `${number}` : `${lists.indexOf(list) + 1}-${number}`;
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key}-again-${times}`;
  });
}
