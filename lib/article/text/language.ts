import languageWords from '../../../data/language-words.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { languagesByWords } from './language-votes.ts';
import { cell, parseTable } from './table.ts';
import { fold } from './words.ts';

const languagesOfWord = lazily(() => {
  const made = new Map<string, string[]>();
  for (const row of parseTable(languageWords)) {
    const word = fold(cell(row, 'word'));
    made.set(word, [...(made.get(word) ?? []), cell(row, 'language')]);
  }
  return made;
});

/**
 * The language of a text by its most frequent words, as BCP 47 primary tag; undefined where it is none of the seven
 * that data/language-words.tsv lists, or where the text is too short to tell.
 */
export function guessLanguage(text: string): string | undefined {
  const [first, ...others] = languagesByWords(text, languagesOfWord());
  return others.length > 0 ? undefined : first;
}
