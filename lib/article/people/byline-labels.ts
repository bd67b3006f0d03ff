import bylineLabels from '../../../data/byline-labels.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import type { Role } from '../model.ts';
import { PhraseIndex } from '../text/phrases.ts';
import { cell, parseTable } from '../text/table.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** What a label says about the names after it. */
export interface BylineLabel {
  /** More than one where the label states each of them ("Written and reviewed by"). */
  roles: Role[];
  /** In the text: from the label's first letter to where the names begin. */
  start: number;
  end: number;
  /**
   * `by`: names must follow. `noun` ("Medical Reviewer"): a colon or a line break stands between.
   * `bare`: "By" alone. `stop`: a participle without "by" ("Last updated"), which ends the names before it.
   */
  form: 'by' | 'noun' | 'bare' | 'stop';
  /** It says by whose knowledge ("medically", "expert"), and so speaks of a review even alone. */
  isExpert: boolean;
}

const ROLES: readonly Role[] = ['author', 'reviewer', 'editor', 'fact-checker', 'updater', 'unstated'];

function roleOf(text: string): Role {
  return ROLES.find(role => role === text) ?? 'unstated';
}

const OPENING_PARTS = new Set(['adverb', 'participle', 'verb', 'noun', 'bare']);
const grammar = lazily(() => {
  const indexes = new Map<string, PhraseIndex<Role>>();
  /** First words of all labels: most words of a page open none. */
  const opening = new Set<string>();
  const languagesOfBare = new Map<string, Set<string>>();
  for (const row of parseTable(bylineLabels)) {
    const part = cell(row, 'part');
    let index = indexes.get(part);
    if (!index) {
      index = new PhraseIndex<Role>();
      indexes.set(part, index);
    }
    index.add(cell(row, 'words'), roleOf(cell(row, 'role')));
    if (OPENING_PARTS.has(part)) opening.add(wordsOf(cell(row, 'words'))[0]?.key ?? '');
    if (part === 'bare') {
      const key = wordsOf(cell(row, 'words'))
        .map(word => word.key)
        .join(' ');
      languagesOfBare.set(key, (languagesOfBare.get(key) ?? new Set()).add(cell(row, 'language')));
    }
  }
  return { indexes, opening, languagesOfBare };
});

/** Takes the table apart, which the first question would do otherwise. */
export function prepareLabels(): void {
  grammar();
}

function match(part: string, words: readonly Word[], from: number): { role: Role; to: number } | undefined {
  const found = grammar().indexes.get(part)?.at(words, from);
  return found === undefined ? undefined : { role: found.value, to: found.to };
}

/** Whether a word may stand before a label in a sentence about the page ("This article was …"). */
export function isLeadWord(words: readonly Word[], index: number): boolean {
  return match('lead', words, index)?.to === index + 1;
}

/** All labels of a line in order, read by the grammar: adverb* participle (joiner adverb* participle)* by. */
export function labelsIn(text: string, words: readonly Word[]): BylineLabel[] {
  const labels: BylineLabel[] = [];
  const { opening } = grammar();
  for (let index = 0; index < words.length; ) {
    if (!opening.has(words[index]?.key ?? '')) {
      index++;
      continue;
    }
    const found =
      participles(text, words, index) ??
      verb(words, index) ??
      noun(text, words, index) ??
      bareBy(words, index);
    if (found) labels.push(found.label);
    index = found ? found.to : index + 1;
  }
  return labels;
}

interface Found {
  label: BylineLabel;
  to: number;
}

/** "Ana Lima wrote this article": names stand before it. */
function verb(words: readonly Word[], from: number): Found | undefined {
  const found = match('verb', words, from);
  if (!found) return undefined;
  const start = words[from]?.start ?? 0;
  const end = words[found.to - 1]?.end ?? start;
  return { label: { roles: [found.role], start, end, form: 'stop', isExpert: false }, to: found.to };
}

/** Whether one of the words is an adverb that the table gives to reviewers. */
function saysExpertise(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (match('adverb', words, index)?.role === 'reviewer') return true;
  return false;
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let index = from;
  for (let adverb = match('adverb', words, index); adverb; adverb = match('adverb', words, index))
    index = adverb.to;
  return index;
}

function participles(text: string, words: readonly Word[], from: number): Found | undefined {
  const first = match('participle', words, from) ?? match('participle', words, skipAdverbs(words, from));
  if (!first) return undefined;
  const roles: Role[] = [first.role];
  let open = false;
  let index = skipAdverbs(words, first.to);
  for (;;) {
    const joined = joiner(text, words, index);
    if (!joined) break;
    const next = match('participle', words, skipAdverbs(words, joined.to));
    if (!next) break;
    open ||= joined.open;
    roles.push(next.role);
    index = next.to;
  }
  index = skipAdverbs(words, index);
  const by = match('by', words, index);
  const start = words[from]?.start ?? 0;
  const isExpert = saysExpertise(words, from, index);
  // A participle alone, "Updated", names nobody, but it ends the names that stand before it.
  const plain = noun(text, words, from);
  if (!by || isFarApart(text, words, index)) {
    if (plain && plain.to >= index) return { ...plain, label: { ...plain.label, isExpert } };
    return {
      label: {
        roles: stated(roles, open),
        start,
        end: words[index - 1]?.end ?? start,
        form: 'stop',
        isExpert,
      },
      to: index,
    };
  }
  return {
    label: {
      roles: stated(roles, open),
      start,
      end: words[by.to - 1]?.end ?? start,
      form: 'by',
      isExpert,
    },
    to: by.to,
  };
}

/** Each role once; none where the words leave open which. */
function stated(roles: readonly Role[], open: boolean): Role[] {
  const unique = [...new Set(roles)];
  return open && unique.length > 1 ? ['unstated'] : unique;
}

/** "written, edited or reviewed": a comma or slash alone joins too; a slash leaves the role open as "or" does. */
function joiner(
  text: string,
  words: readonly Word[],
  index: number,
): { to: number; open: boolean } | undefined {
  const any = match('any', words, index);
  if (any) return { to: any.to, open: true };
  const all = match('all', words, index);
  if (all) return { to: all.to, open: false };
  const before = words[index - 1];
  const next = words[index];
  if (!before || !next) return undefined;
  const between = text.slice(before.end, next.start);
  if (/^\s*\/\s*$/.test(between)) return { to: index, open: true };
  return /^\s*(?:,|&|\+)\s*$/.test(between) ? { to: index, open: false } : undefined;
}

/** "Reviewed. By" is two things. */
function isFarApart(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index];
  return !before || !next || /[.;|·•\n]/.test(text.slice(before.end, next.start));
}

/** "Staff Writer" is a job title; "Writer:" and a line that is "Writer" alone are labels. */
const NOUN_ENDS = /^\s*(?:\(?s\)?\s*)?(?::|$)/;

function noun(text: string, words: readonly Word[], from: number): Found | undefined {
  const found = match('noun', words, from);
  if (!found) return undefined;
  const start = words[from]?.start ?? 0;
  const end = words[found.to - 1]?.end ?? start;
  if (!NOUN_ENDS.test(text.slice(end, end + 6)) || (text.length <= end && text.slice(0, start).trim() !== ''))
    return undefined;
  return { label: { roles: [found.role], start, end, form: 'noun', isExpert: false }, to: found.to };
}

function bareBy(words: readonly Word[], from: number): Found | undefined {
  const found = match('bare', words, from);
  if (!found) return undefined;
  const start = words[from]?.start ?? 0;
  const end = words[found.to - 1]?.end ?? start;
  return { label: { roles: [found.role], start, end, form: 'bare', isExpert: false }, to: found.to };
}

/** The languages in which a "by" alone opens a byline. */
export function languagesOfBareLabel(text: string): ReadonlySet<string> {
  const key = wordsOf(text)
    .map(word => word.key)
    .join(' ');
  return grammar().languagesOfBare.get(key) ?? new Set();
}
