import languageWords from '../../../data/language-words.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { cell, parseTable } from './table.ts';
import { TextWords } from './text-words.ts';
import { fold } from './words.ts';

const languagesOfWord = lazily(() => {
  const made = new Map<string, string[]>();
  for (const row of parseTable(languageWords)) {
    const word = fold(cell(row, 'word'));
    made.set(word, [...(made.get(word) ?? []), cell(row, 'language')]);
  }
  return made;
});

const NONE: readonly string[] = [];

/** Fewer function words than this tell nothing. */
const FEWEST_WORDS = 12;
/** The first language leads the second by this factor where it is the text's own. */
const CLEAR_LEAD = 1.6;

/**
 * The language of a text by its most frequent words, as BCP 47 primary tag; undefined where it is none of the seven
 * that data/language-words.tsv lists, or where the text is too short to tell.
 */
export function guessLanguage(text: string): string | undefined {
  const votes = new Map<string, number>();
  const languagesOf = languagesOfWord();
  const words = new TextWords(text);
  for (let index = 0; index < words.count; index++) {
    for (const language of languagesOf.get(words.keyAt(index)) ?? NONE)
      votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < FEWEST_WORDS || first[1] < (second?.[1] ?? 0) * CLEAR_LEAD) return undefined;
  return first[0];
}
