import type { ownCatalogue } from '../lib/wording/en/index.ts';
import { type Line, type ParamsIn, say } from '../lib/wording/index.ts';

type Words = typeof ownCatalogue;
type Key = keyof Words;

/** The keys of sentences without parameters, for data that names a sentence. */
export type PlainKey = {
  [K in Key]: keyof ParamsIn<Words[K]> extends never ? K : never;
}[Key];

/** The sentence of that key of what our own pages say, with its parameters, in the language spoken now. */
export function text<K extends Key>(
  key: K,
  ...[params]: K extends PlainKey ? [] : [params: ParamsIn<Words[K]>]
): string {
  const line: Line = params ? { key, params } : { key };
  return say(line);
}
