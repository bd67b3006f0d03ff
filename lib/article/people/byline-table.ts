import bylineLabels from '../../../data/byline-labels.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import type { Role } from '../model.ts';
import { isJoined, wordsBy } from '../text/joined-scripts.ts';
import { PhraseIndex } from '../text/phrases.ts';
import { cell, parseTable } from '../text/table.ts';
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

const firstKey = (words: string): string => wordsOf(words.split(' ', 1)[0] ?? '')[0]?.key ?? '';

const OPENING_PARTS = new Set(['adverb', 'participle', 'agent', 'verb', 'noun', 'adjective', 'bare']);
const grammar = lazily(() => {
  const indexes = new Map<string, PhraseIndex<LabelRole>>();
  /** First words of all labels: most words of a page open none. */
  const opening = new Set<string>();
  const languagesOfBare = new Map<string, Set<string>>();
  /** Words of scripts without spaces, as written. */
  const joined = new Set<string>();
  for (const row of parseTable(bylineLabels)) {
    const part = cell(row, 'part');
    const words = cell(row, 'words');
    let index = indexes.get(part);
    if (!index) {
      index = new PhraseIndex<LabelRole>();
      indexes.set(part, index);
    }
    index.addLazily(words, roleOf(cell(row, 'role')));
    if (isJoined(words)) joined.add(words);
    if (OPENING_PARTS.has(part)) opening.add(firstKey(words));
    if (part === 'bare') {
      const key = wordsOf(words)
        .map(word => word.key)
        .join(' ');
      languagesOfBare.set(key, (languagesOfBare.get(key) ?? new Set()).add(cell(row, 'language')));
    }
  }
  return { indexes, opening, languagesOfBare, joined };
});

/** Takes the table apart, which the first question would do otherwise. */
export function prepareLabels(): void {
  grammar();
}

/** The words of a line as the table knows them. */
export function labelWords(text: string): Word[] {
  return wordsBy(text, grammar().joined);
}

/** The longest row of a part that begins with a word. */
export function match(
  part: Part,
  words: readonly Word[],
  from: number,
): { role: LabelRole; to: number } | undefined {
  const found = grammar().indexes.get(part)?.at(words, from);
  return found === undefined ? undefined : { role: found.value, to: found.to };
}

/** Whether some label may begin with a word. */
export function opensLabel({ key }: Word): boolean {
  return grammar().opening.has(key);
}

/** Where a run of words of one part ends. */
export function skip(part: Part, words: readonly Word[], from: number): number {
  let index = from;
  for (let next = match(part, words, index); next; next = match(part, words, index)) index = next.to;
  return index;
}

/** Whether a word may stand before a label in a sentence about the page ("This article was …"). */
export function isLeadWord(words: readonly Word[], index: number): boolean {
  return match('lead', words, index)?.to === index + 1;
}

/** Whether a text says whose property something is. */
export function saysOwner(text: string): boolean {
  const words = labelWords(text);
  return words.some((_, index) => match('owner', words, index) !== undefined);
}

/** Whether a text begins with "by" and the like. */
export function opensWithAgent(text: string): boolean {
  const words = labelWords(text);
  const first = match('all', words, 0) === undefined ? 0 : 2;
  return /^[\s\p{P}]*$/u.test(text.slice(0, words[0]?.start ?? 0)) && match('by', words, first) !== undefined;
}

/** The languages in which a "by" alone opens a byline. */
export function languagesOfBareLabel(text: string): ReadonlySet<string> {
  const key = wordsOf(text)
    .map(word => word.key)
    .join(' ');
  return grammar().languagesOfBare.get(key) ?? new Set();
}
