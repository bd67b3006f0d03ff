import type { Author, Work } from '../model.ts';
import { withoutMark } from '../title-marks.ts';
import { fold, letters, mainTitle, tellingWords } from './fold.ts';
import type { PrintedReference } from './printed.ts';
import { readAuthors } from './read-authors.ts';
import { firstPage } from './read-place.ts';
import { tidy } from './read-reference.ts';

/** What one field says of whether a text and a record are about the same paper. "unsaid" wherever either is silent. */
export type Witness = 'same' | 'differs' | 'unsaid';

export interface Witnesses {
  title: Witness;
  author: Witness;
  year: Witness;
  place: Witness;
}

/** An entry's text, prepared once for all comparisons. */
export interface EntryText {
  plain: string;
  folded: string;
  /** Letters and digits alone. */
  letters: string;
  printed: PrintedReference | undefined;
}

/** Shorter titles ("Depression") stand in many texts by chance. */
const SHORTEST_TITLE_FOUND = 12;

/** A title without its subtitle is looked for only where it is long enough to be one paper's. */
const SHORTEST_MAIN_TITLE = 25;

/** So many of a title's words in the text, and it is that title with a misprint, another spelling or a word left out. */
const SHARE_SAME = 0.8;

/**
 * Fewer than this, and the text names another title. Measured on entries of one paper in two articles: subtitles left
 * out and abbreviated titles stay above it (docs/decisions/, on matching).
 */
const SHARE_DIFFERS = 0.35;

/** Titles with fewer words that tell them from others decide nothing. */
const FEWEST_WORDS = 3;

/** "randomised" and "randomized", "tumour" and "tumor": spellings part late in a word. */
const COMPARED_LETTERS = 5;

/** Articles appear online in the year before their issue. */
const ONLINE_FIRST_YEARS = 1;

/** A part of a name as short as "Li" stands in many words. */
const SHORTEST_NAME_ANYWHERE = 4;

export function entryText(text: string, printed: PrintedReference | undefined): EntryText {
  const plain = tidy(text);
  return { plain, folded: fold(plain), letters: letters(plain), printed };
}

/** What each field says. Pure and total. */
export function compare(entry: EntryText, work: Work): Witnesses {
  return {
    title: titleWitness(entry, work.title && withoutMark(work.title.value)),
    author: authorWitness(entry, work.authors?.value ?? []),
    year: yearWitness(entry, work.year?.value),
    place: placeWitness(entry.printed, work),
  };
}

function titleWitness(entry: EntryText, title: string | undefined): Witness {
  if (title === undefined) return 'unsaid';
  if (holdsTitle(entry, title)) return 'same';
  const own = tellingWords(title);
  const named = tellingWords(entry.printed?.title ?? '');
  if (own.length < FEWEST_WORDS) return 'unsaid';
  const inText = wordStarts(entry.folded);
  const share = Math.max(
    shareIn(own, inText),
    shareIn(tellingWords(mainTitle(title)), inText),
    shareIn(named, wordStarts(fold(title))),
  );
  if (share >= SHARE_SAME) return 'same';
  // Without a title of its own, the text cannot name another one.
  return named.length >= FEWEST_WORDS && share < SHARE_DIFFERS ? 'differs' : 'unsaid';
}

/** Whether the text prints the title, letter by letter, with or without its subtitle. */
function holdsTitle(entry: EntryText, title: string): boolean {
  const whole = letters(title);
  const main = letters(mainTitle(title));
  if (whole.length >= SHORTEST_TITLE_FOUND && entry.letters.includes(whole)) return true;
  return main.length >= SHORTEST_MAIN_TITLE && entry.letters.includes(main);
}

const start = (word: string): string => word.slice(0, COMPARED_LETTERS);

function wordStarts(folded: string): Set<string> {
  return new Set((folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(start));
}

function shareIn(words: readonly string[], starts: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
  return words.filter(word => starts.has(start(word))).length / words.length;
}

function authorWitness(entry: EntryText, authors: readonly Author[]): Witness {
  const [first] = authors;
  if (first === undefined || !('family' in first)) return 'unsaid';
  if (readAuthors(entry.plain) === undefined) return 'unsaid';
  if (isNamed(entry, first.family)) return 'same';
  const isAnyNamed = authors.some(author => 'family' in author && isNamed(entry, author.family));
  return isAnyNamed ? 'unsaid' : 'differs';
}

/** Whether a family name, or a long enough part of it, stands in the text. */
function isNamed(entry: EntryText, family: string): boolean {
  const parts = fold(family).split(/[^\p{L}]+/u);
  return [letters(family), umlauts(family), ...parts].some(part =>
    part.length >= SHORTEST_NAME_ANYWHERE
      ? entry.letters.includes(part)
      : part !== '' && new RegExp(`(?<!\\p{L})${part}`, 'u').test(entry.folded),
  );
}

/** German catalogues and keyboards write "ue" for "ü". */
function umlauts(name: string): string {
  return letters(name.replace(/[äöüÄÖÜ]/g, letter => `${letter}e`));
}

function yearWitness(entry: EntryText, year: number | undefined): Witness {
  const years = (entry.plain.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? []).map(Number);
  if (year === undefined || years.length === 0) return 'unsaid';
  return years.some(printed => Math.abs(printed - year) <= ONLINE_FIRST_YEARS) ? 'same' : 'differs';
}

/** Volume and page together: one alone can be a misprint, or an issue taken for a volume. */
function placeWitness(printed: PrintedReference | undefined, { volume, pages }: Work): Witness {
  if (printed?.volume === undefined || printed.page === undefined) return 'unsaid';
  if (volume === undefined || pages === undefined) return 'unsaid';
  const isVolume = bareVolume(printed.volume) === bareVolume(volume.value);
  const isPage = printed.page === firstPage(pages.value);
  if (isVolume && isPage) return 'same';
  return isVolume || isPage ? 'unsaid' : 'differs';
}

/** "75 Suppl 2" and "75" are one volume. */
const bareVolume = (volume: string): string => (/\d+/.exec(volume)?.[0] ?? volume).replace(/^0+(?=\d)/, '');
