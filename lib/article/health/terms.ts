import healthTerms from '../../../data/health-terms.tsv?raw';
import { cell, parseTable } from '../text/table.ts';
import { fold, type Word, wordsOf } from '../text/words.ts';

/** Subjects of the vocabulary. The first five are the reader's health, the others are what looks like it. */
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
] as const;
export type TermGroup = (typeof HEALTH_GROUPS)[number] | (typeof OTHER_GROUPS)[number];

const GROUPS: readonly TermGroup[] = [...HEALTH_GROUPS, ...OTHER_GROUPS];
const HEALTH: ReadonlySet<TermGroup> = new Set<TermGroup>(HEALTH_GROUPS);

export function isHealthGroup(group: TermGroup): boolean {
  return HEALTH.has(group);
}

/** Whole words; beginnings of words ("diabet*"); and words of two ("heart disease"), by their first word. */
const whole = new Map<string, TermGroup>();
const beginnings = new Map<string, TermGroup>();
const pairs = new Map<string, { second: string; group: TermGroup }[]>();
for (const row of parseTable(healthTerms)) {
  const group = GROUPS.find(known => known === cell(row, 'group'));
  if (group === undefined) continue;
  const [first = '', second] = fold(cell(row, 'word')).split(' ');
  if (second !== undefined)
    pairs.set(first, [...(pairs.get(first) ?? []), { second: second.replace('*', ''), group }]);
  else if (first.endsWith('*')) setOnce(beginnings, first.slice(0, -1), group);
  else setOnce(whole, first, group);
}

function setOnce(map: Map<string, TermGroup>, key: string, group: TermGroup): void {
  if (!map.has(key)) map.set(key, group);
}

const SHORTEST_BEGINNING = Math.min(...[...beginnings.keys()].map(stem => stem.length));
const LONGEST_BEGINNING = Math.max(...[...beginnings.keys()].map(stem => stem.length));

/** The group of one word, and the row's own spelling; undefined for most words. */
export function termAt(
  words: readonly Word[],
  index: number,
): { group: TermGroup; term: string } | undefined {
  const key = words[index]?.key ?? '';
  const next = words[index + 1]?.key ?? '';
  for (const pair of pairs.get(key) ?? []) {
    if (next.startsWith(pair.second)) return { group: pair.group, term: `${key} ${pair.second}` };
  }
  const exact = whole.get(key);
  if (exact !== undefined) return { group: exact, term: key };
  for (let length = Math.min(key.length, LONGEST_BEGINNING); length >= SHORTEST_BEGINNING; length--) {
    const stem = key.slice(0, length);
    const group = beginnings.get(stem);
    if (group !== undefined) return { group, term: stem };
  }
  return undefined;
}

/** How often the words of each group stand in a text, and the first few of them as printed. */
export interface TermCount {
  words: number;
  counts: Partial<Record<TermGroup, number>>;
  distinct: Set<string>;
  samples: Partial<Record<TermGroup, string[]>>;
}

const MOST_SAMPLES = 6;

export function emptyCount(): TermCount {
  return { words: 0, counts: {}, distinct: new Set(), samples: {} };
}

/** Adds a text to a count; `limit` ends it after so many words. */
export function countTerms(text: string, into: TermCount, limit = Number.POSITIVE_INFINITY): TermCount {
  const words = wordsOf(text);
  for (let index = 0; index < words.length && into.words < limit; index++) {
    into.words++;
    const found = termAt(words, index);
    if (!found) continue;
    into.counts[found.group] = (into.counts[found.group] ?? 0) + 1;
    if (into.distinct.has(found.term)) continue;
    into.distinct.add(found.term);
    const samples = into.samples[found.group] ?? [];
    into.samples[found.group] = samples;
    const word = words[index];
    if (samples.length < MOST_SAMPLES && word) samples.push(text.slice(word.start, word.end));
  }
  return into;
}

/** Words of health, and of other subjects, in a count. */
export function total(count: TermCount, groups: readonly TermGroup[]): number {
  return groups.reduce((sum, group) => sum + (count.counts[group] ?? 0), 0);
}
