import nameParts from '../../../data/name-parts.tsv?raw';
import nameWords from '../../../data/name-words.tsv?raw';
import { cell, parseTable } from '../text/table.ts';
import { fold } from '../text/words.ts';

/** Without dots, hyphens and diacritics, in lower case: "Ph.D." and "PhD" are one row. */
export function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOfKind(rows: Record<string, string>[], kind: string): Set<string> {
  return new Set(rows.filter(row => cell(row, 'kind') === kind).map(row => bare(cell(row, 'word'))));
}

const partRows = parseTable(nameParts);
const wordRows = parseTable(nameWords);

/** Degrees and memberships that stand after a name: "MD", "FACOG". */
export const CREDENTIALS = wordsOfKind(partRows, 'after');
/** What stands before a name: "Dr", "Prof", "Dott". */
export const HONORIFICS = wordsOfKind(partRows, 'before');
/** Parts of a name that are written small: "van", "de". */
export const PARTICLES = wordsOfKind(partRows, 'particle');
/** "Jr", "III". */
export const NAME_SUFFIXES = wordsOfKind(partRows, 'suffix');
/** "Clinic", "Redaktion": the name is an organisation's. */
export const ORGANISATION_WORDS = wordsOfKind(wordRows, 'organisation');
/** "Editor", "Fachärztin": a job title, which stands beside names and is none. */
export const TITLE_WORDS = wordsOfKind(wordRows, 'title');
/** "admin", "anonymous": the account of a system, which names nobody. */
export const NOBODY_WORDS = wordsOfKind(wordRows, 'nobody');
/** Ordinary words: what holds one is no person's name. */
export const NO_NAME_WORDS = new Set([...wordsOfKind(wordRows, 'no name'), ...NOBODY_WORDS]);
/** "Dipl", "Cert": one credential with the word after it. */
export const OPENING_CREDENTIALS = wordsOfKind(partRows, 'opens');
