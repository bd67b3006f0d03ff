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
export function labelsIn(text: string, words: readonly Word[] = labelWords(text)): BylineLabel[] {
  const labels: BylineLabel[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (word === undefined || !opensLabel(word)) {
      index++;
      continue;
    }
    const found =
      participles(text, words, index) ??
      verb(words, index) ??
      titled(text, words, index) ??
      bareBy(words, index);
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
function verb(words: readonly Word[], from: number): Found | undefined {
  const found = match('verb', words, from);
  if (!found) return undefined;
  return {
    label: { roles: [found.role], ...spanOf(words, from, found.to), form: 'stop', isExpert: false },
    to: found.to,
  };
}

/** Whether one of the words is an adverb that the table gives to reviewers. */
function saysExpertise(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (match('adverb', words, index)?.role === 'reviewer') return true;
  return false;
}

const COLON = /^\s*[:：]/;

function participles(text: string, words: readonly Word[], from: number): Found | undefined {
  const first = match('participle', words, from) ?? match('participle', words, skip('adverb', words, from));
  if (!first) return undefined;
  const roles: LabelRole[] = [first.role];
  let open = false;
  let index = skip('adverb', words, first.to);
  for (;;) {
    const joined = joiner(text, words, index);
    if (!joined) break;
    const next = match('participle', words, skip('adverb', words, joined.to));
    if (!next) break;
    open ||= joined.open;
    roles.push(next.role);
    index = next.to;
  }
  index = skip('adverb', words, index);
  const by = match('by', words, index);
  const isExpert = saysExpertise(words, from, index);
  if (by && !isFarApart(text, words, index)) {
    return {
      label: { roles: stated(roles, open), ...spanOf(words, from, by.to), form: 'by', isExpert },
      to: by.to,
    };
  }
  // A participle alone, "Updated", names nobody, but it ends the names that stand before it.
  const named = titled(text, words, from);
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
  part: 'agent' | 'noun',
  words: readonly Word[],
  from: number,
): { role: LabelRole; to: number } | undefined {
  const found = match(part, words, from) ?? match(part, words, skip('adjective', words, from));
  return found && { role: found.role, to: skip('adjective', words, found.to) };
}

/** Where a label without "by" may stand: first, after a sign or digits, or before a colon. */
const APART_BEFORE = /(?:^|[.!?;|·•…,，、。/／()（）[\]【】:：–—\d-])[\s\p{P}\p{S}]*$/u;
const SIGN_AFTER = /^\s*[:：／｜＝|]/u;

/** "AAA Travel Editor, Ana Lima": in the middle of words "Editor" is a title. */
function standsApart(text: string, words: readonly Word[], from: number, to: number): boolean {
  const { start, end } = spanOf(words, from, to);
  if (SIGN_AFTER.test(text.slice(end))) return true;
  return APART_BEFORE.test(text.slice(0, start)) && !/^\s*,/.test(text.slice(end));
}

/** "Написал", "Lektorálta", "執筆・監修": more than one where they are joined. */
function agent(text: string, words: readonly Word[], from: number): Found | undefined {
  const first = described('agent', words, from);
  if (!first || !standsApart(text, words, from, first.to)) return undefined;
  const roles = [first.role];
  let open = false;
  let to = first.to;
  for (;;) {
    const joined = joiner(text, words, to);
    const next = joined && described('agent', words, joined.to);
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
function titled(text: string, words: readonly Word[], from: number): Found | undefined {
  const [first, second] = [agent(text, words, from), noun(text, words, from)];
  return first && second ? (second.to > first.to ? second : first) : (first ?? second);
}

/** "Staff Writer" is a job title; "Writer:" and a line that is "Writer" alone are labels. */
const NOUN_ENDS = /^\s*(?:\(?s\)?\s*)?(?:[:：]|$)/;

function noun(text: string, words: readonly Word[], from: number): Found | undefined {
  const found = described('noun', words, from);
  if (!found) return undefined;
  const { start, end } = spanOf(words, from, found.to);
  if (!NOUN_ENDS.test(text.slice(end, end + 6)) || (text.length <= end && text.slice(0, start).trim() !== ''))
    return undefined;
  return { label: { roles: [found.role], start, end, form: 'noun', isExpert: false }, to: found.to };
}

function bareBy(words: readonly Word[], from: number): Found | undefined {
  const found = match('bare', words, from);
  if (!found) return undefined;
  return {
    label: { roles: [found.role], ...spanOf(words, from, found.to), form: 'bare', isExpert: false },
    to: found.to,
  };
}
