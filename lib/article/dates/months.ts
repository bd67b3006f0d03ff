import monthNames from '../../../data/month-names.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { cell, parseTable } from '../text/table.ts';
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

const months = lazily(
  () =>
    new Map<string, Month>(
      parseTable(monthNames).map(row => [
        keyOf(cell(row, 'word')),
        { number: Number(cell(row, 'month')), needsDay: cell(row, 'needs') === 'day' },
      ]),
    ),
);

/** The names of months in a text of plain letters: most texts with a year have none, and are spared the dear expressions. */
const plainName = lazily(
  () => new RegExp(`(?:${[...months().keys()].filter(key => /^[a-z]+$/.test(key)).join('|')})(?![a-z])`),
);
/** Letters beyond the alphabet may fold to any: such a text is looked at in any case. Dashes and quotation marks are no letters. */
const RARE = /[^ -~\s\u2010-\u2027]/;

/** Whether a name of a month may stand in a text. */
export function mayNameMonth(text: string): boolean {
  return RARE.test(text) || plainName().test(text.toLowerCase());
}

/** "PublishedMay 3": the month may be glued to the word before it. */
function monthWord(word: string): string {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts[parts.length - 1] ?? word;
}

/** The number of a month by its name; undefined for any other word, and for one that needs a day where none is there. */
export function monthOf(word: string | undefined, hasDay: boolean): number | undefined {
  const month = months().get(keyOf(monthWord(word ?? '')));
  return month === undefined || (month.needsDay && !hasDay) ? undefined : month.number;
}

/** How many letters are glued to the month's beginning. */
export function monthStart(word: string | undefined): number {
  return (word ?? '').length - monthWord(word ?? '').length;
}
