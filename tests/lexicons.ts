import { lexiconOfAll } from '../lib/article/lexicon/all-words.ts';
import type { Lexicon } from '../lib/article/lexicon/index.ts';
import { readBeside } from '../lib/article/lexicon/page-languages.ts';

/** The words by which a page in these languages is read. */
export const lexiconOf = (...languages: string[]): Lexicon => lexiconOfAll(readBeside(languages));
