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

/** Runs shorter than this stay as they are: "1 and 2" is as short as "1–2". */
const SHORTEST_RUN = 3;

/** A parameter for `{x:numbers}`: numbers in order, each once, runs drawn together ("1–4"). */
export function numbersValue(numbers: Iterable<number>): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const items: string[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (sorted[end + 1] === Number(sorted[end]) + 1) end++;
    const run = sorted.slice(start, end + 1);
    if (run.length < SHORTEST_RUN) items.push(...run.map(String));
    else items.push(`${run[0]}–${run.at(-1)}`);
    start = end + 1;
  }
  return listValue(items);
}

/** Numbers of one list among several that count alike. */
export interface ListedNumbers {
  /** The words that head the list, or its place from 1 on. */
  list: string | number;
  numbers: readonly number[];
}

const GROUP_SEPARATOR = `${ITEM_SEPARATOR}${ITEM_SEPARATOR}`;
/** Begins the name of a group; no number does. */
const AT = '@';
const UNDER = '=';

/** A parameter for `{x:numbers}`: numbers that say nothing without their list. */
export function listedNumbersValue(groups: readonly ListedNumbers[]): string {
  return groups
    .map(({ list, numbers }) => {
      const name = typeof list === 'number' ? `${AT}${list}` : `${UNDER}${list}`;
      return listValue([name, numbersValue(numbers)]);
    })
    .join(GROUP_SEPARATOR);
}

/** What the two above have written: groups of numbers (as for `{x:list}`), the list of each where it was given. */
export function readNumbers(value: string): { list: string | number | undefined; numbers: string }[] {
  return value.split(GROUP_SEPARATOR).map(group => {
    const [name = '', ...numbers] = group.split(ITEM_SEPARATOR);
    if (name.startsWith(AT)) return { list: Number(name.slice(AT.length)), numbers: listValue(numbers) };
    if (name.startsWith(UNDER)) return { list: name.slice(UNDER.length), numbers: listValue(numbers) };
    return { list: undefined, numbers: group };
  });
}

/** A parameter for `{x:kinds}`: counts by key of the catalogue; each key takes the one parameter `n`. */
export function kindsValue(counts: Iterable<readonly [key: string, n: number]>): string {
  return [...counts].map(([key, n]) => `${n} ${key}`).join(ITEM_SEPARATOR);
}

/** A parameter for `{x:ago}` and `{x:span}`; a negative count lies in the future. */
export function spanValue(count: number, unit: TimeUnit): string {
  return `${count} ${unit}`;
}
