import { TextWords } from './text-words.ts';

/** Fewer function words than this tell nothing. */
const FEWEST_WORDS = 12;
/** The first language leads the second by this factor where it is the text's own. */
const CLEAR_LEAD = 1.6;

const NONE: readonly string[] = [];

/** The languages that most of a text's frequent words are of: none, the one that leads clearly, or those close to it. */
export function languagesByWords(
  text: string,
  languagesOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const votes = new Map<string, number>();
  const words = new TextWords(text);
  for (let index = 0; index < words.count; index++) {
    for (const language of languagesOf.get(words.keyAt(index)) ?? NONE)
      votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const sorted = [...votes].sort((a, b) => b[1] - a[1]);
  const most = sorted[0]?.[1] ?? 0;
  if (most < FEWEST_WORDS) return [];
  return sorted.flatMap(([language, count], place) =>
    place === 0 || most < count * CLEAR_LEAD ? [language] : [],
  );
}
