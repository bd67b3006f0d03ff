import type { Lexicon } from '../lexicon/index.ts';
import type { Role } from '../model.ts';
import { isJoined, wordsBy } from '../text/joined-scripts.ts';
import { firstKeyOf, LazyPhraseIndex } from '../text/lazy-phrases.ts';
import type { PhraseIndex } from '../text/phrases.ts';
import { cell } from '../text/table.ts';
import { type Word, wordsOf } from '../text/words.ts';

/**
 * What a label says of a name: a role, or who gave the text out ("issuer": an author where it is a person) or let it out
 * ("approver": a reviewer where it is a person or a board).
 */
export type LabelRole = Role | 'issuer' | 'approver';

const ROLES: readonly LabelRole[] = [
  'author',
  'reviewer',
  'editor',
  'fact-checker',
  'updater',
  'unstated',
  'issuer',
  'approver',
];

function roleOf(text: string): LabelRole {
  return ROLES.find(role => role === text) ?? 'unstated';
}

/** What the rows of the table are to the grammar of labels; `owner`: words before a name that owns the text. */
type Part =
  | 'adverb'
  | 'participle'
  | 'agent'
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'bare'
  | 'by'
  | 'all'
  | 'any'
  | 'lead'
  | 'owner';

const OPENING_PARTS = new Set(['adverb', 'participle', 'agent', 'verb', 'noun', 'adjective', 'bare']);

/** The rows of a lexicon as the grammar asks for them. */
export interface BylineTable {
  indexes: ReadonlyMap<string, PhraseIndex<LabelRole>>;
  /** First words of all labels: most words of a page open none. */
  opening: ReadonlySet<string>;
  /** Words that open a byline alone, in English. */
  englishBare: ReadonlySet<string>;
  /** Words of scripts without spaces, as written. */
  joined: ReadonlySet<string>;
}

/** Takes the rows of `data/byline-labels.tsv` apart. */
export function bylineTable(rows: readonly Record<string, string>[]): BylineTable {
  const indexes = new Map<string, PhraseIndex<LabelRole>>();
  const opening = new Set<string>();
  const englishBare = new Set<string>();
  const joined = new Set<string>();
  for (const row of rows) {
    const part = cell(row, 'part');
    const words = cell(row, 'words');
    let index = indexes.get(part);
    if (!index) {
      index = new LazyPhraseIndex<LabelRole>();
      indexes.set(part, index);
    }
    index.add(words, roleOf(cell(row, 'role')));
    if (isJoined(words)) joined.add(words);
    if (OPENING_PARTS.has(part)) opening.add(firstKeyOf(words));
    if (part === 'bare' && cell(row, 'language') === 'en') englishBare.add(keyOf(words));
  }
  return { indexes, opening, englishBare, joined };
}

const keyOf = (words: string): string =>
  wordsOf(words)
    .map(word => word.key)
    .join(' ');

/** The words of a line as the table knows them. */
export function labelWords(lexicon: Lexicon, text: string): Word[] {
  return wordsBy(text, lexicon.bylines().joined);
}

/** The longest row of a part that begins with a word. */
export function match(
  lexicon: Lexicon,
  part: Part,
  words: readonly Word[],
  from: number,
): { role: LabelRole; to: number } | undefined {
  const found = lexicon.bylines().indexes.get(part)?.at(words, from);
  return found === undefined ? undefined : { role: found.value, to: found.to };
}

/** Whether some label may begin with a word. */
export function opensLabel(lexicon: Lexicon, { key }: Word): boolean {
  return lexicon.bylines().opening.has(key);
}

/** Where a run of words of one part ends. */
export function skip(lexicon: Lexicon, part: Part, words: readonly Word[], from: number): number {
  let index = from;
  for (let next = match(lexicon, part, words, index); next; next = match(lexicon, part, words, index))
    index = next.to;
  return index;
}

/** Whether a word may stand before a label in a sentence about the page ("This article was …"). */
export function isLeadWord(lexicon: Lexicon, words: readonly Word[], index: number): boolean {
  return match(lexicon, 'lead', words, index)?.to === index + 1;
}

/** Whether a text says whose property something is. */
export function saysOwner(lexicon: Lexicon, text: string): boolean {
  const words = labelWords(lexicon, text);
  return words.some((_, index) => match(lexicon, 'owner', words, index) !== undefined);
}

/** Whether a text begins with "by" and the like. */
export function opensWithAgent(lexicon: Lexicon, text: string): boolean {
  const words = labelWords(lexicon, text);
  const first = match(lexicon, 'all', words, 0) === undefined ? 0 : 2;
  return (
    /^[\s\p{P}]*$/u.test(text.slice(0, words[0]?.start ?? 0)) &&
    match(lexicon, 'by', words, first) !== undefined
  );
}

/** Whether a text is a "by" that opens a byline in English. */
export function isEnglishBare(lexicon: Lexicon, text: string): boolean {
  return lexicon.bylines().englishBare.has(keyOf(text));
}
