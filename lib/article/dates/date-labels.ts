import type { Lexicon } from '../lexicon/index.ts';
import type { DateKind } from '../model.ts';
import { isJoined, wordsBy } from '../text/joined-scripts.ts';
import { LazyPhraseIndex } from '../text/lazy-phrases.ts';
import { matchesOf } from '../text/matches.ts';
import type { PhraseIndex, PhraseMatch } from '../text/phrases.ts';
import { cell } from '../text/table.ts';
import type { Word } from '../text/words.ts';

/**
 * What a label says about the date beside it. "ignore": it is none of the page's own dates; "other": so is what a label
 * after it says ("Privacy policy (updated …)"); "date": the page's, unless words after it say of what ("Date of birth");
 * "state": of which day the text is ("Stand"), reviewed where a reviewer stands before it, else changed.
 */
export type LabelKind = DateKind | 'state' | 'ignore' | 'other' | 'date';

/**
 * What a row of the table is: a label; a word that may stand in one ("last", "medically"); one that makes a review the
 * next ("next"); or one that may stand before a label in a sentence about the page ("this page was").
 */
type RowKind = LabelKind | 'part' | 'next' | 'lead';

export interface DateLabel {
  kind: LabelKind;
  start: number;
  end: number;
}

const KINDS: readonly RowKind[] = [
  'published',
  'modified',
  'reviewed',
  'nextReview',
  'state',
  'ignore',
  'other',
  'date',
  'part',
  'next',
  'lead',
];

/** The rows of a lexicon as the readers of dates ask for them. */
export interface DateLabelTable {
  index: PhraseIndex<RowKind>;
  /** Words of scripts without spaces, as written. */
  joined: ReadonlySet<string>;
}

/** Takes the rows of `data/date-labels.tsv` apart. */
export function dateLabelTable(rows: readonly Record<string, string>[]): DateLabelTable {
  const index = new LazyPhraseIndex<RowKind>();
  const joined = new Set<string>();
  for (const row of rows) {
    const words = cell(row, 'words');
    const kind = KINDS.find(known => known === cell(row, 'kind'));
    if (kind) index.add(words, kind);
    if (isJoined(words)) joined.add(words);
  }
  return { index, joined };
}

/** Whether a label of this kind says which of the page's dates it is. */
export function isOwnKind(kind: LabelKind): kind is DateKind {
  return kind !== 'state' && kind !== 'ignore' && kind !== 'other' && kind !== 'date';
}

const COPYRIGHT = /©|\(c\)/gi;
/** "3月5日更新": the signs of a date's parts are no letters of the label beside it. */
const DATE_SIGNS = /(?<=\p{Nd}\s?)[年月日号號년월일時时分秒시분]/gu;

const wordsIn = (lexicon: Lexicon, text: string): Word[] =>
  wordsBy(text.replace(DATE_SIGNS, ' '), lexicon.dates().joined);

/** All date labels of a line, in order. "©" and "(c)" count as "copyright". */
export function dateLabelsIn(lexicon: Lexicon, text: string): DateLabel[] {
  const words = wordsIn(lexicon, text);
  const labels = groupsOf(lexicon.dates().index.all(words), words, text).flatMap(group =>
    labelsOf(group, words),
  );
  for (const sign of matchesOf(COPYRIGHT, text)) {
    labels.push({ kind: 'ignore', start: sign.index, end: sign.index + sign[0].length });
  }
  // "Coronavirus-Update" is a word of its own.
  return labels
    .filter(({ start }) => !/[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)))
    .sort((a, b) => a.start - b.start);
}

type Match = PhraseMatch<RowKind>;

/** Between words of one label: white space, a hyphen. */
const WITHIN_LABEL = /^[\s\-‐‑–]*$/u;

/** Matches that follow each other without another word or sign between them, words of sentences left out. */
function groupsOf(matches: readonly Match[], words: readonly Word[], text: string): Match[][] {
  const groups: Match[][] = [];
  let last: Match | undefined;
  for (const match of matches) {
    const follows =
      last !== undefined &&
      last.to === match.from &&
      last.value !== 'other' &&
      WITHIN_LABEL.test(text.slice(words[last.to - 1]?.end, words[match.from]?.start));
    if (follows) groups.at(-1)?.push(match);
    else groups.push([match]);
    last = match;
  }
  return groups;
}

/** "last" and "date" say nothing by themselves; with "updated" between them they are one label. */
function labelsOf(group: readonly Match[], words: readonly Word[]): DateLabel[] {
  const isCore = ({ value }: Match) =>
    value !== 'part' && value !== 'next' && value !== 'lead' && value !== 'date';
  const spanOf = (first: Match, last: Match) => ({
    start: words[first.from]?.start ?? 0,
    end: words[last.to - 1]?.end ?? 0,
  });
  const cores = group.filter(isCore);
  const labels: DateLabel[] = [];
  if (cores.length === 0) {
    for (const match of group)
      if (match.value === 'date') labels.push({ kind: 'date', ...spanOf(match, match) });
    return labels;
  }
  let from = 0;
  for (const [place, core] of cores.entries()) {
    const at = group.indexOf(core);
    const until = place === cores.length - 1 ? group.length : at + 1;
    const own = withoutLeads(group.slice(from, until));
    from = until;
    const [first = core, last = core] = [own[0], own.at(-1)];
    labels.push({ kind: kindOf(core.value, own), ...spanOf(first, last) });
  }
  return labels;
}

/** A label without the words of a sentence about the page that stand around it. */
function withoutLeads(group: readonly Match[]): readonly Match[] {
  const first = group.findIndex(({ value }) => value !== 'lead');
  const last = group.findLastIndex(({ value }) => value !== 'lead');
  return group.slice(first, last + 1);
}

function kindOf(core: RowKind, label: readonly Match[]): LabelKind {
  const isNext = label.some(({ value }) => value === 'next');
  if (isNext && (core === 'reviewed' || core === 'modified')) return 'nextReview';
  return core === 'part' || core === 'next' || core === 'lead' ? 'date' : core;
}

/** The words of a text that belong to no label and to no sentence about the page. */
export function otherWords(lexicon: Lexicon, text: string): Word[] {
  const words = wordsIn(lexicon, text);
  const known = new Set<number>();
  for (const { value, from, to } of lexicon.dates().index.all(words)) {
    if (value !== 'part' && value !== 'lead' && value !== 'next' && value !== 'date') continue;
    for (let index = from; index < to; index++) known.add(index);
  }
  return words.filter((_, index) => !known.has(index));
}
