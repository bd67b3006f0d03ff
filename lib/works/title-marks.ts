import table from '../../data/title-marks.tsv?raw';
import { lazily } from '../tables/lazily.ts';
import { parseTsv } from '../tables/parse-tsv.ts';
import type { MarkedAs, TitleMark } from './model.ts';

/** What must follow the words for them to be a mark: nothing in particular, a sign that ends them, or a colon, dash or bracket. */
type Needs = 'always' | 'sign' | 'colon' | 'never';

interface Row {
  words: readonly string[];
  kind: MarkedAs;
  /** Where the words begin the title; where they stand within it, in brackets or after a full stop. */
  start: Needs;
  inner: Needs;
}

const KINDS: readonly MarkedAs[] = ['retraction', 'withdrawal', 'expression-of-concern'];
const NEEDS: readonly Needs[] = ['always', 'sign', 'colon', 'never'];

/** The rows by their first word, the longest first. */
const rowsByWord = lazily((): ReadonlyMap<string, readonly Row[]> => {
  const needs = (cell: string): Needs => NEEDS.find(known => known === cell) ?? 'never';
  const rows = parseTsv(table, ['words', 'kind', 'start', 'inner']).flatMap(
    ({ words, kind, start, inner }): Row[] => {
      const known = KINDS.find(each => each === kind);
      if (known === undefined) return [];
      return [{ words: words.split(' ').map(fold), kind: known, start: needs(start), inner: needs(inner) }];
    },
  );
  rows.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(rows, ({ words: [first = ''] }) => first);
});

/** A mark stands at the head of a text; the cap bounds the work for any string. */
const LONGEST_TEXT = 4000;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Word {
  text: string;
  from: number;
  to: number;
}

/**
 * What publishers set before a title when a paper was taken back, or doubted ("RETRACTED:", "Retraction notice to"),
 * by `data/title-marks.tsv`, in any casing; else the same in brackets, or behind a dash at its end. Words alone are no
 * notice: they may be those of a paper about it. Pure and total.
 */
export function titleMark(title: string): TitleMark | undefined {
  return markIn(title, OPENS_IN_TITLE);
}

/** The same in an entry as a page prints it, whose title begins somewhere behind the authors. */
export function printedMark(entry: string): TitleMark | undefined {
  return markIn(entry, OPENS_IN_ENTRY);
}

/** A title without the mark at its head, for comparisons. */
export function withoutMark(title: string): string {
  const mark = titleMark(title);
  if (mark?.at !== 'begins') return title;
  const plain = plainOf(title);
  return plain.slice(plain.indexOf(mark.words) + mark.words.length).replace(/^[^\p{L}\p{N}]+/u, '');
}

function markIn(text: string, opens: RegExp): TitleMark | undefined {
  const plain = plainOf(text);
  const words = [...plain.matchAll(WORD)].map(
    ({ 0: word, index }): Word => ({ text: word, from: index, to: index + word.length }),
  );
  for (const [at, word] of words.entries()) {
    const rows = rowsByWord().get(fold(word.text));
    if (rows === undefined) continue;
    const isFirst = at === 0;
    const before = plain.slice(Math.max(0, word.from - LOOKS_BACK), word.from);
    if (!isFirst && !opens.test(before)) continue;
    const row = rows.find(each => fits(each, isFirst ? 'start' : 'inner', plain, words, at));
    const last = row && words[at + row.words.length - 1];
    if (row === undefined || last === undefined) continue;
    return { words: plain.slice(word.from, last.to), as: row.kind, at: isFirst ? 'begins' : 'holds' };
  }
  return undefined;
}

/** As a reader sees it: without characters that have no shape, wide letters as plain ones. */
function plainOf(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
}

/** Small letters without accents. */
function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** An opening bracket, or a dash between spaces. */
const OPENS_IN_TITLE = /(?:[[({] ?| [-–—] )$/;

/** These, and wherever a title may begin: behind a full stop, a bracket, a quotation mark. */
const OPENS_IN_ENTRY = /(?:[[({"“«„] ?| [-–—] |[.?!:;,)\]"“”»*] )$/;

/** What opens a mark is looked for in no more than these letters before it. */
const LOOKS_BACK = 4;

function fits(
  row: Row,
  stands: 'start' | 'inner',
  plain: string,
  words: readonly Word[],
  at: number,
): boolean {
  const own = words.slice(at, at + row.words.length);
  const isSame = row.words.every((word, step) => own[step] !== undefined && fold(own[step].text) === word);
  const last = own.at(-1);
  if (!isSame || last === undefined || !areTogether(plain, own)) return false;
  const needs = row[stands];
  if (needs === 'always' || needs === 'never') return needs === 'always';
  const next = words[at + row.words.length];
  const signs = needs === 'colon' && stands === 'inner' ? INNER_COLON : SIGNS[needs];
  return signs.test(plain.slice(last.to, last.to + LOOKS_AHEAD)) || isShouted(own, next);
}

/** Nothing but a space, a hyphen or an apostrophe stands between the words of a mark. */
function areTogether(plain: string, words: readonly Word[]): boolean {
  return words.every((word, at) => {
    const before = words[at - 1];
    return before === undefined || /^[ '’-]$/.test(plain.slice(before.to, word.from));
  });
}

/** A hyphen that joins two words ends none. */
const SIGNS = {
  colon: /^ ?(?:[:|\])}】*–—]|- |$)/,
  sign: /^ ?(?:[:|\])}】*–—.;]|- |$)/,
} as const;

/** "(withdrawal)" within a title is what the paper is about. */
const INNER_COLON = /^ ?(?:[:|–—]|- )/;

/** `SIGNS` look at no more than these. */
const LOOKS_AHEAD = 4;

/** "RETRACTED Spoons in village kitchens": in capitals, before a title that is not. */
function isShouted(own: readonly Word[], next: Word | undefined): boolean {
  const isInCapitals = own.every(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase());
  return isInCapitals && next !== undefined && next.text !== next.text.toUpperCase();
}
