import type { Lexicon } from '../lexicon/index.ts';
import type { Word } from '../text/words.ts';
import { type LabelRole, labelWords, match, opensLabel, skip } from './byline-table.ts';

/** What a label says about the names after it. */
export interface BylineLabel {
  /** More than one where the label states each of them ("Written and reviewed by"). */
  roles: LabelRole[];
  /** In the text: from the label's first letter to where the names begin. */
  start: number;
  end: number;
  /**
   * `by`: names must follow. `agent`: they do without "by" ("Írta", "作者"). `noun` ("Medical Reviewer"): a colon or a line
   * break stands between. `bare`: "By" alone. `stop`: a participle without "by" ("Last updated"), which ends the names
   * before it.
   */
  form: 'by' | 'agent' | 'noun' | 'bare' | 'stop';
  /** It says by whose knowledge ("medically", "expert"), and so speaks of a review even alone. */
  isExpert: boolean;
}

interface Found {
  label: BylineLabel;
  to: number;
}

/** All labels of a line in order, read by the grammar: adverb* participle (joiner adverb* participle)* by. */
export function labelsIn(
  lexicon: Lexicon,
  text: string,
  words: readonly Word[] = labelWords(lexicon, text),
): BylineLabel[] {
  const labels: BylineLabel[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (word === undefined || !opensLabel(lexicon, word)) {
      index++;
      continue;
    }
    const found =
      participles(lexicon, text, words, index) ??
      verb(lexicon, words, index) ??
      titled(lexicon, text, words, index) ??
      bareBy(lexicon, words, index);
    if (found) labels.push(found.label);
    index = found ? found.to : index + 1;
  }
  return labels;
}

function spanOf(words: readonly Word[], from: number, to: number): { start: number; end: number } {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

/** "Ana Lima wrote this article": names stand before it. */
function verb(lexicon: Lexicon, words: readonly Word[], from: number): Found | undefined {
  const found = match(lexicon, 'verb', words, from);
  if (!found) return undefined;
  return {
    label: { roles: [found.role], ...spanOf(words, from, found.to), form: 'stop', isExpert: false },
    to: found.to,
  };
}

/** Whether one of the words is an adverb that the table gives to reviewers. */
function saysExpertise(lexicon: Lexicon, words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (match(lexicon, 'adverb', words, index)?.role === 'reviewer') return true;
  return false;
}

const COLON = /^\s*[:：]/;

function participles(
  lexicon: Lexicon,
  text: string,
  words: readonly Word[],
  from: number,
): Found | undefined {
  const first =
    match(lexicon, 'participle', words, from) ??
    match(lexicon, 'participle', words, skip(lexicon, 'adverb', words, from));
  if (!first) return undefined;
  const roles: LabelRole[] = [first.role];
  let open = false;
  let index = skip(lexicon, 'adverb', words, first.to);
  for (;;) {
    const joined = joiner(lexicon, text, words, index);
    if (!joined) break;
    const next = match(lexicon, 'participle', words, skip(lexicon, 'adverb', words, joined.to));
    if (!next) break;
    open ||= joined.open;
    roles.push(next.role);
    index = next.to;
  }
  index = skip(lexicon, 'adverb', words, index);
  const by = match(lexicon, 'by', words, index);
  const isExpert = saysExpertise(lexicon, words, from, index);
  if (by && !isFarApart(text, words, index)) {
    return {
      label: { roles: stated(roles, open), ...spanOf(words, from, by.to), form: 'by', isExpert },
      to: by.to,
    };
  }
  // A participle alone, "Updated", names nobody, but it ends the names that stand before it.
  const named = titled(lexicon, text, words, from);
  if (named && named.to >= index) return { ...named, label: { ...named.label, isExpert } };
  const span = spanOf(words, from, index);
  const form = COLON.test(text.slice(span.end)) ? 'noun' : 'stop';
  return { label: { roles: stated(roles, open), ...span, form, isExpert }, to: index };
}

/** Each role once; none where the words leave open which. */
function stated(roles: readonly LabelRole[], open: boolean): LabelRole[] {
  const unique = [...new Set(roles)];
  return open && unique.length > 1 ? ['unstated'] : unique;
}

/** "written, edited or reviewed": a comma or slash alone joins too; a slash leaves the role open as "or" does. */
function joiner(
  lexicon: Lexicon,
  text: string,
  words: readonly Word[],
  index: number,
): { to: number; open: boolean } | undefined {
  const any = match(lexicon, 'any', words, index);
  if (any) return { to: any.to, open: true };
  const all = match(lexicon, 'all', words, index);
  if (all) return { to: all.to, open: false };
  const before = words[index - 1];
  const next = words[index];
  if (!before || !next) return undefined;
  const between = text.slice(before.end, next.start);
  if (/^\s*\/\s*$/.test(between)) return { to: index, open: true };
  return /^\s*(?:,|&|\+|・|、)\s*$/.test(between) ? { to: index, open: false } : undefined;
}

/** "Reviewed. By" is two things. */
function isFarApart(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index];
  return !before || !next || /[.;|·•\n]/.test(text.slice(before.end, next.start));
}

/** A word of the part with its adjectives: "Senior Medical Editor", "Редактор статьи". */
function described(
  lexicon: Lexicon,
  part: 'agent' | 'noun',
  words: readonly Word[],
  from: number,
): { role: LabelRole; to: number } | undefined {
  const found =
    match(lexicon, part, words, from) ?? match(lexicon, part, words, skip(lexicon, 'adjective', words, from));
  return found && { role: found.role, to: skip(lexicon, 'adjective', words, found.to) };
}

/** Where a label without "by" may stand: first, after a sign or digits, or before a colon. */
const LAST_LETTER_AND_SIGNS = /[^\s\p{P}\p{S}][\s\p{P}\p{S}]*$/u;
const APART = /[.!?;|·•…,，、。/／()（）[\]【】:：–—\d-]/u;
const SIGN_AFTER = /^\s*[:：／｜＝|]/u;

/** "AAA Travel Editor, Ana Lima" and "Ana Lima, MD, Chief Editor": in the middle of words, and last on its line, "Editor" is a title. */
function standsApart(text: string, words: readonly Word[], from: number, to: number): boolean {
  const { start, end } = spanOf(words, from, to);
  if (SIGN_AFTER.test(text.slice(end))) return true;
  const lead = text.slice(0, start);
  if (text.slice(end).trim() === '' && /\p{L}[^\p{L}]*[,，]\s*$/u.test(lead)) return false;
  const before = LAST_LETTER_AND_SIGNS.exec(lead)?.[0];
  return (before === undefined || APART.test(before)) && !/^\s*,/.test(text.slice(end));
}

/** "Написал", "Lektorálta", "執筆・監修": more than one where they are joined. */
function agent(lexicon: Lexicon, text: string, words: readonly Word[], from: number): Found | undefined {
  const first = described(lexicon, 'agent', words, from);
  if (!first || !standsApart(text, words, from, first.to)) return undefined;
  const roles = [first.role];
  let open = false;
  let to = first.to;
  for (;;) {
    const joined = joiner(lexicon, text, words, to);
    const next = joined && described(lexicon, 'agent', words, joined.to);
    if (!joined || !next) break;
    open ||= joined.open;
    roles.push(next.role);
    to = next.to;
  }
  return {
    label: { roles: stated(roles, open), ...spanOf(words, from, to), form: 'agent', isExpert: false },
    to,
  };
}

/** What says who somebody is; the longer of the two, since "Autor des Artikels" begins as "Autor" does. */
function titled(lexicon: Lexicon, text: string, words: readonly Word[], from: number): Found | undefined {
  const [first, second] = [agent(lexicon, text, words, from), noun(lexicon, text, words, from)];
  return first && second ? (second.to > first.to ? second : first) : (first ?? second);
}

/** "Staff Writer" is a job title; "Writer:" and a line that is "Writer" alone are labels. */
const NOUN_ENDS = /^\s*(?:\(?s\)?\s*)?(?:[:：]|$)/;

function noun(lexicon: Lexicon, text: string, words: readonly Word[], from: number): Found | undefined {
  const found = described(lexicon, 'noun', words, from);
  if (!found) return undefined;
  const { start, end } = spanOf(words, from, found.to);
  if (
    !NOUN_ENDS.test(text.slice(end, end + 6)) ||
    (text.slice(end).trim() === '' && text.slice(0, start).trim() !== '')
  )
    return undefined;
  return { label: { roles: [found.role], start, end, form: 'noun', isExpert: false }, to: found.to };
}

function bareBy(lexicon: Lexicon, words: readonly Word[], from: number): Found | undefined {
  const found = match(lexicon, 'bare', words, from);
  if (!found) return undefined;
  return {
    label: { roles: [found.role], ...spanOf(words, from, found.to), form: 'bare', isExpert: false },
    to: found.to,
  };
}
