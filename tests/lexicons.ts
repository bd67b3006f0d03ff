import { ALL_WORDS } from '../lib/article/lexicon/all-words.ts';
import { Lexicon } from '../lib/article/lexicon/index.ts';
import { readBeside } from '../lib/article/lexicon/page-languages.ts';
import { tablesOf } from '../lib/article/lexicon/tables.ts';

const known = new Map<string, Lexicon>();

/** The words by which a page in these languages is read. */
export function lexiconOf(...languages: string[]): Lexicon {
  const all = readBeside(languages);
  const key = all.join(' ');
  const lexicon = known.get(key) ?? new Lexicon(all.map(language => tablesOf(ALL_WORDS, language)));
  known.set(key, lexicon);
  return lexicon;
}
