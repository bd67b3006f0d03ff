import words from '../../../data/language-words.tsv?raw';
import beyondWords from '../../../data/language-words-beyond.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { languagesByWords } from '../text/language-votes.ts';
import { openingOf } from '../text/opening.ts';
import type { PageLines } from '../text/page-lines.ts';
import { cell, parseTable } from '../text/table.ts';
import { fold } from '../text/words.ts';

/** The languages that there are words of, each a file of the build. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  'ar bg cs da de el en es fa fi fr he hi hr hu id it ja ko ms nl no pl pt ro ru sk sr sv th tr uk vi zh'.split(
    ' ',
  ),
);

/** Other tags of these languages, and languages that are written with nearly the same labels (BCP 47, CLDR parents). */
const OTHER_TAGS: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  mo: 'ro',
  bs: 'hr',
  sh: 'hr',
};

/**
 * Close relatives, whose labels stand on pages of a language too: they are one word in both, and each is a row once
 * ("av" in Swedish and Norwegian, the signs that Japanese has from Chinese).
 */
const RELATIVES: Readonly<Record<string, readonly string[]>> = {
  bg: ['ru'],
  da: ['no', 'sv'],
  no: ['da', 'sv'],
  sv: ['da', 'no'],
  hr: ['sr'],
  sr: ['hr'],
  sk: ['cs'],
  ms: ['id'],
  ja: ['zh'],
  uk: ['ru'],
};

/** A script that one of our languages alone is written in; Japanese before Chinese, whose signs it has too. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}{3}/u, 'el'],
  [/\p{Script=Hebrew}{2}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

const languagesOfWord = lazily(() => {
  const made = new Map<string, string[]>();
  const add = (word: string, language: string) =>
    made.set(fold(word), [...(made.get(fold(word)) ?? []), language]);
  for (const row of parseTable(words)) add(cell(row, 'word'), cell(row, 'language'));
  for (const row of parseTable(beyondWords))
    for (const word of cell(row, 'words').split(' ')) add(word, cell(row, 'language'));
  return made;
});

/** The language that a text's script tells by itself. */
function languageOfScript(text: string): string | undefined {
  return SCRIPTS.find(([script]) => script.test(text))?.[1];
}

/**
 * The languages whose words a page's bylines and dates are read by: English, what the page is read as, what it
 * declares, and what its letters and frequent words are. A template's wrong declaration leaves the right one beside it.
 */
export function pageLanguages({ language, lines, markup }: PageLines): string[] {
  const text = openingOf(lines);
  const told = [
    language,
    markup.language,
    languageOfScript(text),
    ...languagesByWords(text, languagesOfWord()),
  ];
  return readBeside(told.filter(tag => tag !== undefined));
}

/** The languages that pages of some are read by: English, those that there are words of, and their relatives. */
export function readBeside(tags: readonly string[]): string[] {
  const known = tags.map(tag => OTHER_TAGS[tag] ?? tag).filter(tag => LANGUAGES.has(tag));
  return [...new Set(['en', ...known, ...known.flatMap(tag => RELATIVES[tag] ?? [])])];
}
