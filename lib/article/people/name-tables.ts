import nameParts from '../../../data/name-parts.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { cell, parseTable } from '../text/table.ts';
import { fold } from '../text/words.ts';

/** Without dots, hyphens and diacritics, in lower case: "Ph.D." and "PhD" are one row. */
export function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

const partRows = lazily(() => parseTable(nameParts));

/** The words of some kinds, gathered when first looked at. */
class PartsOfKind {
  readonly #words: () => ReadonlySet<string>;

  constructor(kind: string) {
    this.#words = lazily(
      () => new Set(partRows().flatMap(row => (cell(row, 'kind') === kind ? [bare(cell(row, 'word'))] : []))),
    );
  }

  has(word: string): boolean {
    return this.#words().has(word);
  }
}

/** Degrees and memberships that stand after a name: "MD", "FACOG". */
export const CREDENTIALS = new PartsOfKind('after');
/** What stands before a name: "Dr", "Prof", "Dott". */
export const HONORIFICS = new PartsOfKind('before');
/** Parts of a name that are written small: "van", "de". */
export const PARTICLES = new PartsOfKind('particle');
/** "Jr", "III". */
export const NAME_SUFFIXES = new PartsOfKind('suffix');
/** "Dipl", "Cert": one credential with the word after it. */
export const OPENING_CREDENTIALS = new PartsOfKind('opens');

/** Words of a lexicon that tell what a name is, or that it is none. */
export interface NameWords {
  /** "Clinic", "Redaktion": the name is an organisation's. */
  organisation: ReadonlySet<string>;
  /** "Board", "Comité": a group that reviews what others wrote. */
  body: ReadonlySet<string>;
  /** "admin", "anonymous": the account of a system, which names nobody. */
  nobody: ReadonlySet<string>;
  /** Ordinary words: what holds one is no person's name. */
  noName: ReadonlySet<string>;
  /** "Editor", "Fachärztin": a job title, which stands beside names and is none. */
  title: ReadonlySet<string>;
  /** "-ologist", "-arzt": what professions end in. */
  titleEndings: readonly string[];
}

/** Takes the rows of `data/name-words.tsv` apart. */
export function nameWords(rows: readonly Record<string, string>[]): NameWords {
  const of = (...kinds: string[]) =>
    rows.flatMap(row => (kinds.includes(cell(row, 'kind')) ? [bare(cell(row, 'word'))] : []));
  return {
    organisation: new Set(of('organisation')),
    body: new Set(of('body')),
    nobody: new Set(of('nobody')),
    noName: new Set(of('no name', 'nobody')),
    title: new Set(of('title')),
    titleEndings: of('title end'),
  };
}

export function isTitleWord(lexicon: Lexicon, word: string): boolean {
  const { title, titleEndings } = lexicon.names();
  return title.has(word) || titleEndings.some(end => word.length > end.length && word.endsWith(end));
}

/** Takes the tables apart, which the first question of each would do otherwise, in slices. */
export function* prepareNameSteps(lexicon: Lexicon): Generator<void, void> {
  lexicon.names();
  yield;
  for (const words of [CREDENTIALS, HONORIFICS]) {
    words.has('');
    yield;
  }
}
