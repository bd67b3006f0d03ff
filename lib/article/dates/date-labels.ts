import dateLabels from '../../../data/date-labels.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import type { DateKind } from '../model.ts';
import { matchesOf } from '../text/matches.ts';
import { PhraseIndex } from '../text/phrases.ts';
import { cell, parseTable } from '../text/table.ts';
import { wordsOf } from '../text/words.ts';

/**
 * What a label says about the date beside it. "ignore": it is none of the page's own dates; "other": so is what a label
 * after it says ("Privacy policy (updated …)"); "date": the page's, unless words after it say of what ("Date of birth").
 */
export type LabelKind = DateKind | 'ignore' | 'other' | 'date';

export interface DateLabel {
  kind: LabelKind;
  start: number;
  end: number;
}

const KINDS: readonly LabelKind[] = [
  'published',
  'modified',
  'reviewed',
  'nextReview',
  'ignore',
  'other',
  'date',
];

const index = lazily(() => {
  const made = new PhraseIndex<LabelKind>();
  for (const row of parseTable(dateLabels)) {
    const kind = KINDS.find(known => known === cell(row, 'kind'));
    if (kind) made.add(cell(row, 'words'), kind);
  }
  return made;
});

/** Whether a label of this kind says which of the page's dates it is. */
export function isOwnKind(kind: LabelKind): kind is DateKind {
  return kind !== 'ignore' && kind !== 'other' && kind !== 'date';
}

const COPYRIGHT = /©|\(c\)/gi;

/** All date labels of a line, in order. "©" and "(c)" count as "copyright". */
export function dateLabelsIn(text: string): DateLabel[] {
  const words = wordsOf(text);
  const labels: DateLabel[] = index()
    .all(words)
    .map(match => ({
      kind: match.value,
      start: words[match.from]?.start ?? 0,
      end: words[match.to - 1]?.end ?? 0,
    }));
  for (const sign of matchesOf(COPYRIGHT, text)) {
    labels.push({ kind: 'ignore', start: sign.index, end: sign.index + sign[0].length });
  }
  // "Coronavirus-Update" is a word of its own.
  return labels
    .filter(({ start }) => !/[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)))
    .sort((a, b) => a.start - b.start);
}
