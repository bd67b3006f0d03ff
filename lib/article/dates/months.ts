import type { Lexicon } from '../lexicon/index.ts';
import { matchesOf } from '../text/matches.ts';
import { cell } from '../text/table.ts';
import { fold } from '../text/words.ts';

/** What a name of a month says. */
interface Month {
  number: number;
  /** An ordinary word of another language ("pro", "Mac"): a month where a day stands beside it. */
  needsDay: boolean;
}

/** Thai marks its vowels with signs that folding takes off, and which alone tell two of its abbreviations apart. */
const THAI = /[\u0E00-\u0E7F]/;

const keyOf = (word: string): string =>
  THAI.test(word) ? word : fold(word).replace(/\s+/g, ' ').replace(/\.$/, '');

/** The names of months of a lexicon. */
export interface MonthTable {
  names: ReadonlyMap<string, Month>;
  /** Those in plain letters. */
  plain: ReadonlySet<string>;
  longestPlain: number;
}

/** Takes the rows of `data/month-names.tsv` apart. */
export function monthTable(rows: readonly Record<string, string>[]): MonthTable {
  const names = new Map<string, Month>();
  for (const row of rows)
    names.set(keyOf(cell(row, 'word')), {
      number: Number(cell(row, 'month')),
      needsDay: cell(row, 'needs') === 'day',
    });
  const plain = [...names.keys()].filter(key => /^[a-z]+$/.test(key));
  return { names, plain: new Set(plain), longestPlain: Math.max(0, ...plain.map(key => key.length)) };
}

const PLAIN_WORDS = /[a-z]{3,}/g;

/** Whether a run of plain letters ends with the name of a month: "publishedmay". */
function endsWithMonth(word: string, { plain, longestPlain }: MonthTable): boolean {
  for (let length = Math.min(word.length, longestPlain); length >= SHORTEST_MONTH; length--)
    if (plain.has(word.slice(-length))) return true;
  return false;
}

const SHORTEST_MONTH = 3;

/** Letters beyond the alphabet may fold to any: such a text is looked at in any case. Dashes and quotation marks are no letters. */
const RARE = /[^ -~\s\u2010-\u2027]/;

/** Whether a name of a month may stand in a text. */
export function mayNameMonth(lexicon: Lexicon, text: string): boolean {
  if (RARE.test(text)) return true;
  const table = lexicon.months();
  return matchesOf(PLAIN_WORDS, text.toLowerCase()).some(([word]) => endsWithMonth(word, table));
}

/** "PublishedMay 3": the month may be glued to the word before it. */
function monthWord(word: string): string {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts[parts.length - 1] ?? word;
}

/** The number of a month by its name; undefined for any other word, and for one that needs a day where none is there. */
export function monthOf(lexicon: Lexicon, word: string | undefined, hasDay: boolean): number | undefined {
  const month = lexicon.months().names.get(keyOf(monthWord(word ?? '')));
  return month === undefined || (month.needsDay && !hasDay) ? undefined : month.number;
}

/** How many letters are glued to the month's beginning. */
export function monthStart(word: string | undefined): number {
  return (word ?? '').length - monthWord(word ?? '').length;
}
