import englishTerms from '../../../data/health-terms.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { cell, parseTable } from '../text/table.ts';
import { OPENINGS, openingOf, TextWords } from '../text/text-words.ts';
import { fold } from '../text/words.ts';

/** Subjects of the vocabulary: the reader's health, and what looks like it. */
export const HEALTH_GROUPS = ['condition', 'symptom', 'body', 'care', 'nutrition'] as const;
export const OTHER_GROUPS = [
  'pets',
  'commerce',
  'business',
  'law',
  'politics',
  'celebrity',
  'beauty',
  'cooking',
  'registry',
] as const;
export type HealthGroup = (typeof HEALTH_GROUPS)[number];
export type OtherGroup = (typeof OTHER_GROUPS)[number];
export type TermGroup = HealthGroup | OtherGroup;

const GROUPS: readonly TermGroup[] = [...HEALTH_GROUPS, ...OTHER_GROUPS];
const HEALTH: ReadonlySet<TermGroup> = new Set<TermGroup>(HEALTH_GROUPS);

/** A vocabulary looked up by word: whole words, beginnings ("diabet*"), and pairs ("heart disease"). */
interface Vocabulary {
  whole: Map<string, TermGroup>;
  beginnings: Map<string, TermGroup>;
  pairs: Map<string, { second: string; group: TermGroup }[]>;
  shortest: number;
  longest: number;
  /** Not 0 for the first letters that some row has: says no to most words of a text. */
  openings: Uint8Array;
  /** What was found of the words looked up before. */
  known: Map<string, Known>;
}

/** What a vocabulary has for a word: by itself, and with the word after it. */
interface Known {
  single: Term | undefined;
  pairs: readonly { second: string; group: TermGroup }[];
}

interface Row {
  language: string;
  group: TermGroup;
  word: string;
}

const english = lazily(() => rowsOf(englishTerms));
/** Those of the other languages, once they are there. */
let beyond: (() => readonly Row[]) | undefined;

/** Adds the table of all languages but English: most pages can do without, so that it may come later. */
export function addTerms(table: string): void {
  beyond ??= lazily(() => rowsOf(table));
}

/** Whether the words of a page in this language can be told: those in another than English need all languages. */
export function hasTermsFor(language: string): boolean {
  return language === ENGLISH || beyond !== undefined;
}

const ENGLISH = 'en';

function rowsOf(table: string): Row[] {
  return parseTable(table).flatMap(row => {
    const group = GROUPS.find(known => known === cell(row, 'group'));
    return group === undefined
      ? []
      : [{ group, language: cell(row, 'language') || ENGLISH, word: fold(cell(row, 'word')) }];
  });
}

function termsFor(language: string): { rows: readonly Row[]; languages: ReadonlySet<string> } {
  const rows = language === ENGLISH ? english() : [...english(), ...(beyond?.() ?? [])];
  return { rows, languages: new Set(rows.map(row => row.language)) };
}

/** Shorter words of one language are other words in another ("arts", "sein", "os"). */
const SHORTEST_FOREIGN = 5;

const vocabularies = new Map<string, Vocabulary>();

/** Takes the tables apart and makes the vocabulary of a language, in slices; no more than a look where they are there. */
export function* vocabularySteps(language: string): Generator<void, void> {
  if (vocabularies.has(language)) return;
  english();
  yield;
  if (language !== ENGLISH) beyond?.();
  yield;
  vocabularyOf(language);
  yield;
}

/**
 * The vocabulary for a page's language: its own words, and of English those of health that are long enough to be
 * the same everywhere ("diabetes", "stress"). For a language without rows, all seven are tried in this way. To be
 * asked where `hasTermsFor` says so.
 */
export function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const made: Vocabulary = {
    whole: new Map(),
    beginnings: new Map(),
    pairs: new Map(),
    shortest: 99,
    longest: 0,
    openings: new Uint8Array(OPENINGS),
    known: new Map(),
  };
  const { rows, languages } = termsFor(language);
  for (const row of rows) if (row.language === language) addRow(made, row);
  const others = languages.has(language) ? (language === ENGLISH ? [] : [ENGLISH]) : [...languages];
  for (const row of rows) {
    if (others.includes(row.language) && HEALTH.has(row.group) && row.word.length >= SHORTEST_FOREIGN)
      addRow(made, row);
  }
  vocabularies.set(language, made);
  return made;
}

function addRow(vocabulary: Vocabulary, { word, group }: Row): void {
  const [first = '', second] = word.split(' ');
  vocabulary.openings[openingOf(first, 0, first.length)] = 1;
  if (second !== undefined) {
    const pairs = vocabulary.pairs.get(first) ?? [];
    vocabulary.pairs.set(first, [...pairs, { second: second.replace('*', ''), group }]);
  } else if (first.endsWith('*')) {
    const stem = first.slice(0, -1);
    if (!vocabulary.beginnings.has(stem)) vocabulary.beginnings.set(stem, group);
    vocabulary.shortest = Math.min(vocabulary.shortest, stem.length);
    vocabulary.longest = Math.max(vocabulary.longest, stem.length);
  } else if (!vocabulary.whole.has(first)) vocabulary.whole.set(first, group);
}

/** A word of the vocabulary in a text. */
export interface Term {
  group: TermGroup;
  term: string;
  /** How many words of the text it took. */
  words: 1 | 2;
}

/** The group of a word, given the key of the next, and the row's own spelling; undefined for most words. */
export function termAt(key: string, next: string, vocabulary: Vocabulary): Term | undefined {
  return termOf(vocabulary.known.get(key) ?? lookUp(key, vocabulary), key, next);
}

function termOf({ single, pairs }: Known, key: string, next: string): Term | undefined {
  for (const pair of pairs)
    if (next.startsWith(pair.second)) return { group: pair.group, term: `${key} ${pair.second}`, words: 2 };
  return single;
}

/** Words that were looked up are remembered: a text says most of its words many times. */
const MOST_KNOWN = 5_000;
const NO_PAIRS: Known['pairs'] = [];
const UNKNOWN: Known = { single: undefined, pairs: NO_PAIRS };

function lookUp(key: string, vocabulary: Vocabulary): Known {
  const single = singleTerm(key, vocabulary);
  const pairs = vocabulary.pairs.get(key);
  const found = single === undefined && pairs === undefined ? UNKNOWN : { single, pairs: pairs ?? NO_PAIRS };
  if (vocabulary.known.size < MOST_KNOWN) vocabulary.known.set(key, found);
  return found;
}

function singleTerm(key: string, vocabulary: Vocabulary): Term | undefined {
  const exact = vocabulary.whole.get(key);
  if (exact !== undefined) return { group: exact, term: key, words: 1 };
  for (let length = Math.min(key.length, vocabulary.longest); length >= vocabulary.shortest; length--) {
    const stem = key.slice(0, length);
    const group = vocabulary.beginnings.get(stem);
    if (group !== undefined) return { group, term: stem, words: 1 };
  }
  return undefined;
}

/** How often words of each group stand in a text, and the first few of them as printed. */
export interface TermCount {
  words: number;
  counts: Partial<Record<TermGroup, number>>;
  distinct: Set<string>;
  samples: Partial<Record<TermGroup, string[]>>;
}

/** Enough for a quote of the reasons. */
const MOST_SAMPLES = 6;

export function emptyCount(): TermCount {
  return { words: 0, counts: {}, distinct: new Set(), samples: {} };
}

/** Adds a text to a count; `limit` ends it after so many words. */
export function countTerms(
  text: string,
  language: string,
  into: TermCount,
  limit = Number.POSITIVE_INFINITY,
): TermCount {
  if (into.words >= limit) return into;
  const vocabulary = vocabularyOf(language);
  const words = new TextWords(text);
  for (let index = 0; index < words.count && into.words < limit; index++) {
    into.words++;
    if (vocabulary.openings[words.openingAt(index)] === 0) continue;
    const key = words.keyAt(index);
    const known = vocabulary.known.get(key) ?? lookUp(key, vocabulary);
    if (known === UNKNOWN) continue;
    const found = termOf(known, key, words.keyAt(index + 1));
    if (found === undefined) continue;
    into.counts[found.group] = (into.counts[found.group] ?? 0) + 1;
    const first = index;
    index += found.words - 1;
    if (into.distinct.has(found.term)) continue;
    into.distinct.add(found.term);
    const samples = into.samples[found.group] ?? [];
    into.samples[found.group] = samples;
    if (samples.length < MOST_SAMPLES) samples.push(words.printed(first, index));
  }
  return into;
}

/** Words of these groups in a count. */
export function total(count: TermCount, groups: readonly TermGroup[]): number {
  return groups.reduce((sum, group) => sum + (count.counts[group] ?? 0), 0);
}
