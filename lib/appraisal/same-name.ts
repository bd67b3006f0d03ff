import type { Author } from '../works/model.ts';

/** What stands before or behind a printed name and is no part of it. */
const AROUND: ReadonlySet<string> = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'jr', 'sr']);

/** An initial stands for many given names. */
const SHORTEST_GIVEN = 2;

/** One word of the alphabet, as most family names are: nothing to fold or to part. */
const ONE_WORD = /^[A-Za-z]+$/;

/** Lower case, without accents: what a catalogue may leave out (Unicode NFKD). */
function wordsOf(text: string): string[] {
  if (ONE_WORD.test(text)) return [text.toLowerCase()];
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a name as a page prints it, taken apart once for a whole list. */
export function nameWords(text: string): string[] {
  return wordsOf(text).filter(word => !AROUND.has(word));
}

/**
 * Whether a record names an author by the printed name: the first given name in full and the whole family name, case
 * and accents aside; for a group, all of its name. An initial alone is not enough. Names alone can't tell people
 * apart. Takes "Given Family" as pages print it. Pure and total.
 */
export function isSameName(words: readonly string[], author: Author): boolean {
  if ('name' in author) return words.length > 0 && words.join() === nameWords(author.name).join();
  if (mayDiffer(words, author.family)) return false;
  const family = wordsOf(author.family);
  const from = words.length - family.length;
  if (family.length === 0 || from <= 0 || !family.every((word, at) => word === words[from + at]))
    return false;
  const [given = ''] = wordsOf(author.given ?? '');
  return given.length >= SHORTEST_GIVEN && words[0] === given;
}

const ASCII_LETTER = /^[a-z]/;

/** A cheap look before names are folded, of which a long list has thousands: by the first letter where it is plain. */
function mayDiffer(words: readonly string[], family: string): boolean {
  const first = family.charAt(0).toLowerCase();
  return ASCII_LETTER.test(first) && !words.some(word => word.startsWith(first));
}
