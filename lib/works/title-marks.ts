import table from '../../data/title-marks.tsv?raw';
import { lazily } from '../tables/lazily.ts';
import { parseTsv } from '../tables/parse-tsv.ts';
import type { MarkedAs, TitleMark } from './model.ts';

/** What must follow words for them to be a mark: nothing, a sign that ends them, a colon or the like; "never" is none. */
type Needs = 'always' | 'sign' | 'colon' | 'never';

interface Row {
  words: readonly string[];
  /** "filler": words that stand beside a mark and alone are none ("article", "by the authors"). */
  kind: MarkedAs | 'filler';
  /** Where the words begin the text; where they stand within it. */
  start: Needs;
  inner: Needs;
}

const KINDS: readonly Row['kind'][] = ['retraction', 'withdrawal', 'expression-of-concern', 'filler'];
const NEEDS: readonly Needs[] = ['always', 'sign', 'colon', 'never'];

/** The rows by their first word, the longest first. */
const rowsByWord = lazily((): ReadonlyMap<string, readonly Row[]> => {
  const needs = (cell: string): Needs => NEEDS.find(known => known === cell) ?? 'never';
  const rows = parseTsv(table, ['words', 'kind', 'start', 'inner']).map(
    ({ words, kind, start, inner }): Row => ({
      words: words.split(' ').map(fold),
      kind: KINDS.find(known => known === kind) ?? 'filler',
      start: needs(start),
      inner: needs(inner),
    }),
  );
  rows.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(rows, ({ words: [first = ''] }) => first);
});

/** A mark stands at the head of a text, or in a remark behind it; the cap bounds the work for any string. */
const LONGEST_TEXT = 4000;

/** "This article has been withdrawn at the request of the authors and the editor". */
const MOST_WORDS = 14;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Word {
  text: string;
  from: number;
  to: number;
}

/**
 * What publishers set before a title when a paper was taken back, or doubted ("RETRACTED:", "Withdrawn by the
 * authors:", "Retraction notice to"), by `data/title-marks.tsv`, in any casing; else the same in brackets, or behind a
 * dash. Words alone are no notice: they may be those of a paper about it. Pure and total.
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
  for (const [at, { from }] of words.entries()) {
    const isFirst = at === 0;
    if (!isFirst && !opens.test(plain.slice(Math.max(0, from - LOOKS_BACK), from))) continue;
    const found = markAt(plain, words.slice(at, at + MOST_WORDS), isFirst ? 'start' : 'inner');
    if (found) return { words: plain.slice(from, found.to), as: found.as, at: isFirst ? 'begins' : 'holds' };
  }
  return undefined;
}

/** The mark that these words begin with: words of the table on end, one of them more than a filler, then what it needs. */
function markAt(
  plain: string,
  words: readonly Word[],
  stands: 'start' | 'inner',
): { as: MarkedAs; to: number } | undefined {
  let mark: { as: MarkedAs; needs: Needs } | undefined;
  for (let at = 0; at < words.length; ) {
    const row = rowAt(plain, words, at);
    if (row === undefined) return undefined;
    at += row.words.length;
    if (row.kind !== 'filler') mark = { as: row.kind, needs: row[stands] };
    const last = words[at - 1];
    if (mark === undefined || last === undefined) continue;
    const isMark =
      mark.needs === 'always' ||
      (mark.needs !== 'never' &&
        (endsAt(plain, last.to, mark.needs, stands) || isShouted(words.slice(0, at), words[at])));
    if (isMark) return { as: mark.as, to: last.to };
  }
  return undefined;
}

const YEAR: Row = { words: [''], kind: 'filler', start: 'never', inner: 'never' };

/** The longest row whose words stand here, behind nothing but a space, hyphen, stroke or apostrophe. */
function rowAt(plain: string, words: readonly Word[], at: number): Row | undefined {
  const first = words[at];
  if (first === undefined || !areTogether(plain, words[at - 1], first)) return undefined;
  if (/^(?:19|20)\d\d$/.test(first.text)) return YEAR;
  return rowsByWord()
    .get(fold(first.text))
    ?.find(({ words: own }) =>
      own.every((word, step) => {
        const here = words[at + step];
        const before = step === 0 ? undefined : words[at + step - 1];
        return here !== undefined && fold(here.text) === word && areTogether(plain, before, here);
      }),
    );
}

function areTogether(plain: string, before: Word | undefined, word: Word): boolean {
  return before === undefined || /^[ '’/-]$/.test(plain.slice(before.to, word.from));
}

/** As a reader sees it: without characters that have no shape, wide letters as plain ones, spaced-out words closed. */
function plainOf(text: string): string {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
  return plain.replace(/^(?:\p{Lu} ){4,30}\p{Lu}(?![\p{L}\p{M}])/u, spaced => spaced.replaceAll(' ', ''));
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

/** What ends a mark; a hyphen that joins two words ends none. */
const ENDS = {
  sign: /^ ?(?:[:|\])}】*–—.;»”>]|["“«‘'(] ?\p{L}|- |$)/u,
  colon: /^ ?(?:[:|\])}】*–—.»”>]|["“«‘'] ?\p{L}|- |$)/u,
  /** "(withdrawal)" within a title is what the paper is about. */
  innerColon: /^ ?(?:[:|–—]|- )/,
} as const;

/** What ends a mark is looked for in no more than these letters behind it. */
const LOOKS_AHEAD = 4;

function endsAt(plain: string, to: number, needs: 'sign' | 'colon', stands: 'start' | 'inner'): boolean {
  const ends = needs === 'colon' && stands === 'inner' ? ENDS.innerColon : ENDS[needs];
  return ends.test(plain.slice(to, to + LOOKS_AHEAD));
}

/** "RETRACTED Spoons in village kitchens": in capitals, before a title that is not. */
function isShouted(own: readonly Word[], next: Word | undefined): boolean {
  const isInCapitals = own.every(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase());
  return isInCapitals && next !== undefined && next.text !== next.text.toUpperCase();
}
