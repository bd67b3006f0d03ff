import type { Lexicon } from '../lexicon/index.ts';
import { cell } from '../text/table.ts';
import type { ListedName } from './listed-name.ts';
import { bare } from './name-tables.ts';

/*
 * Names in scripts without capitals. Nothing in such a word says that it is a name, so they are read only after a label,
 * and where a box's markup says "author".
 */

const PLAIN =
  /^[\s\p{P}]*(?:(?:Dr|Prof)\.?\s)?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const HANGUL_NAME = /^\p{Script=Hangul}{2,4}$/u;
/** Two to six signs, or a name of another language with a dot between its parts. */
const EASTERN_NAME =
  /^(?:[\p{Script=Han}々ヶケ]{2,6}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,9}|[\p{L}ー]{1,8}[·・•．.][\p{L}ー·・]{1,12})$/u;
const SHORT_PART = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,4}$/u;
/** Where names end: a sign that joins none, or a digit. A dot between letters is part of a name. */
const STOP =
  /[|｜…。:：\n\t{}<>「」『』【】［］）)[\]"“”«»*]|\s[·•–—-]\s|[–—]|(?<![\p{L}])[·•・]|[·•・](?![\p{L}])|\p{Nd}/u;
const SEPARATOR = /[、，,،;；/／&＆]|\s(?:和|與|与|及|그리고|และ|और|एवं)\s/gu;
const NAME_TOKEN = /^[\p{L}\p{M}.'’״׳\-ـ]+$/u;

/** "MCh", "MD": a degree. */
const LATIN = /^\p{Script=Latin}/u;

const LONGEST_ORGANISATION = 24;
const MOST_WORDS_OF_ORGANISATION = 6;
const MOST_WORDS_OF_NAME = 5;
const MOST_NAMES = 12;

/** Words of a lexicon that stand beside or in such names. */
export interface PlainNameWords {
  honorific: ReadonlySet<string>;
  title: ReadonlySet<string>;
  organisation: ReadonlySet<string>;
}

/** Takes the rows of `data/plain-name-words.tsv` apart. */
export function plainNameWords(rows: readonly Record<string, string>[]): PlainNameWords {
  const words = { honorific: new Set<string>(), title: new Set<string>(), organisation: new Set<string>() };
  for (const row of rows) {
    const kind = cell(row, 'kind');
    if (kind === 'honorific' || kind === 'title' || kind === 'organisation')
      words[kind].add(EASTERN.test(cell(row, 'word')) ? cell(row, 'word') : bare(cell(row, 'word')));
  }
  return words;
}

/** The names that a text in such a script begins with; [] where it does not begin with any, or is a sentence. */
export function readPlainNames(lexicon: Lexicon, text: string): ListedName[] {
  if (!PLAIN.test(text)) return [];
  const from = /^[\s\p{P}]*/u.exec(text)?.[0].length ?? 0;
  const stop = text.slice(from).search(STOP);
  const limit = stop < 0 ? text.length : from + stop;
  const names: ListedName[] = [];
  for (const { start, end } of piecesOf(text, from, limit)) {
    const found = readPiece(lexicon, text.slice(start, end));
    if (found === undefined || (found.isOrganisation && names.length > 0)) break;
    names.push({
      name: found.name,
      credentials: [],
      isOrganisation: found.isOrganisation,
      start: start + found.start,
      end: start + found.end,
    });
    if (names.length >= MOST_NAMES) break;
  }
  return names;
}

function piecesOf(text: string, from: number, limit: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = from;
  for (const separator of text.slice(0, limit).matchAll(SEPARATOR)) {
    if (separator.index < from) continue;
    pieces.push({ start, end: separator.index });
    start = separator.index + separator[0].length;
  }
  pieces.push({ start, end: limit });
  return pieces.filter(piece => text.slice(piece.start, piece.end).trim() !== '');
}

interface PlainName {
  name: string;
  isOrganisation: boolean;
  start: number;
  end: number;
}

function readPiece(lexicon: Lexicon, piece: string): PlainName | undefined {
  const opened = piece.search(/[（(]/);
  const text = opened > 0 ? piece.slice(0, opened) : piece;
  const start = text.length - text.trimStart().length;
  const words = text.trim().split(/[\s\u3000]+/);
  const found = EASTERN.test(text) ? easternName(lexicon, words) : westernName(lexicon, words);
  if (found === undefined) return undefined;
  const [first = ''] = found.name.split(' ');
  const at = Math.max(text.indexOf(first, start), 0);
  const last = found.name.split(' ').at(-1) ?? '';
  return { ...found, start: at, end: Math.max(text.indexOf(last, at) + last.length, at) };
}

type Named = Pick<PlainName, 'name' | 'isOrganisation'>;

function easternName(lexicon: Lexicon, all: readonly string[]): Named | undefined {
  const whole = all.join(' ');
  let words = [...all];
  while (
    words.length > 1 &&
    (isEasternTitle(lexicon, words[0] ?? '') || isEasternOrganisation(lexicon, words[0] ?? ''))
  )
    words = words.slice(1);
  const [first = '', second = ''] = words;
  if (isEasternTitle(lexicon, first)) return undefined;
  const name = withoutTitle(lexicon, first);
  if (isEasternOrganisation(lexicon, first) || (words.length === 1 && isEasternOrganisation(lexicon, whole)))
    return whole.length <= LONGEST_ORGANISATION ? { name: whole, isOrganisation: true } : undefined;
  if (HANGUL_NAME.test(name)) return { name, isOrganisation: false };
  const given = withoutTitle(lexicon, second);
  const isParted =
    SHORT_PART.test(name) &&
    SHORT_PART.test(given) &&
    !isEasternTitle(lexicon, second) &&
    !isEasternOrganisation(lexicon, second);
  if (isParted) return { name: `${name} ${given}`, isOrganisation: false };
  return EASTERN_NAME.test(name) ? { name, isOrganisation: false } : undefined;
}

function isEasternTitle(lexicon: Lexicon, word: string): boolean {
  return lexicon.plainNames().title.has(word);
}

function isEasternOrganisation(lexicon: Lexicon, word: string): boolean {
  return (
    [...lexicon.plainNames().organisation].some(
      end => EASTERN.test(end) && word.length > end.length && word.endsWith(end),
    ) || lexicon.plainNames().organisation.has(word)
  );
}

/** "王明主任医师", "이호근원장": the title may be glued to the name. */
function withoutTitle(lexicon: Lexicon, word: string): string {
  const titles = [...lexicon.plainNames().title].filter(
    title => word.endsWith(title) && word.length - title.length >= 2,
  );
  const longest = Math.max(0, ...titles.map(title => title.length));
  return word.slice(0, word.length - longest);
}

/** Names of scripts that part words by spaces. */
function westernName(lexicon: Lexicon, all: readonly string[]): Named | undefined {
  const { honorific, title, organisation } = lexicon.plainNames();
  // "นพ.สมชาย": the honorific may be glued to the name.
  const isHonorific = (word: string) =>
    honorific.has(bare(word)) || honorific.has(bare(word.split('.')[0] ?? ''));
  if (all.slice(0, 2).some(word => organisation.has(bare(word)))) {
    return all.length <= MOST_WORDS_OF_ORGANISATION
      ? { name: all.join(' '), isOrganisation: true }
      : undefined;
  }
  let first = 0;
  while (
    first < all.length - 1 &&
    (honorific.has(bare(all[first] ?? '')) || title.has(bare(all[first] ?? '')))
  )
    first++;
  const hasHonorific = isHonorific(all[0] ?? '');
  let end = first;
  const endsName = (word: string) => title.has(bare(word)) || LATIN.test(word);
  while (end < all.length && NAME_TOKEN.test(all[end] ?? '') && !endsName(all[end] ?? '')) end++;
  if (end < all.length && !endsName(all[end] ?? '')) return undefined;
  const count = end - first;
  if (count < 1 || count > MOST_WORDS_OF_NAME || (count === 1 && !hasHonorific)) return undefined;
  return { name: all.slice(hasHonorific ? 0 : first, end).join(' '), isOrganisation: false };
}
