import nameParts from '../../../data/name-parts.tsv?raw';
import nameWords from '../../../data/name-words.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { cell, parseTable } from '../text/table.ts';
import { fold } from '../text/words.ts';

/** Without dots, hyphens and diacritics, in lower case: "Ph.D." and "PhD" are one row. */
export function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

type Rows = Record<string, string>[];

const partRows = lazily(() => parseTable(nameParts));
const wordRows = lazily(() => parseTable(nameWords));

/** The words of some kinds, gathered when first looked at. */
class WordsOfKind {
  readonly #words: () => ReadonlySet<string>;

  constructor(rows: () => Rows, ...kinds: string[]) {
    this.#words = lazily(
      () =>
        new Set(rows().flatMap(row => (kinds.includes(cell(row, 'kind')) ? [bare(cell(row, 'word'))] : []))),
    );
  }

  has(word: string): boolean {
    return this.#words().has(word);
  }
}

/** Degrees and memberships that stand after a name: "MD", "FACOG". */
export const CREDENTIALS = new WordsOfKind(partRows, 'after');
/** What stands before a name: "Dr", "Prof", "Dott". */
export const HONORIFICS = new WordsOfKind(partRows, 'before');
/** Parts of a name that are written small: "van", "de". */
export const PARTICLES = new WordsOfKind(partRows, 'particle');
/** "Jr", "III". */
export const NAME_SUFFIXES = new WordsOfKind(partRows, 'suffix');
/** "Clinic", "Redaktion": the name is an organisation's. */
export const ORGANISATION_WORDS = new WordsOfKind(wordRows, 'organisation');
/** "Editor", "Fachärztin": a job title, which stands beside names and is none. */
const TITLE_WORDS = new WordsOfKind(wordRows, 'title');
/** "-ologist", "-arzt": what professions end in. */
const titleEndings = lazily(() =>
  wordRows().flatMap(row => (cell(row, 'kind') === 'title end' ? [bare(cell(row, 'word'))] : [])),
);

export function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word) || titleEndings().some(end => word.length > end.length && word.endsWith(end));
}

/** "Board", "Comité": a group that reviews what others wrote. */
export const BODY_WORDS = new WordsOfKind(wordRows, 'body');
/** "admin", "anonymous": the account of a system, which names nobody. */
export const NOBODY_WORDS = new WordsOfKind(wordRows, 'nobody');
/** Ordinary words: what holds one is no person's name. */
export const NO_NAME_WORDS = new WordsOfKind(wordRows, 'no name', 'nobody');
/** "Dipl", "Cert": one credential with the word after it. */
export const OPENING_CREDENTIALS = new WordsOfKind(partRows, 'opens');

/** Takes the tables apart, which the first question of each would do otherwise, in slices. */
export function* prepareNameSteps(): Generator<void, void> {
  partRows();
  yield;
  wordRows();
  yield;
  for (const words of [CREDENTIALS, HONORIFICS, ORGANISATION_WORDS, TITLE_WORDS, NO_NAME_WORDS]) {
    words.has('');
    yield;
  }
}
