import type { Notice } from '../works/model.ts';

/** Graver first: what a reader must not miss. */
const ORDER: readonly Notice['kind'][] = [
  'retraction',
  'withdrawal',
  'partial-retraction',
  'expression-of-concern',
  'reinstatement',
  'correction',
];

/** A notice and whether a later one let the paper stand again. */
export interface OrderedNotice {
  notice: Notice;
  undoneBy: Notice | undefined;
}

/** The message that says what kind it is; a paper that stands again was retracted, and is not. */
export function noticeLabel({ notice: { kind }, undoneBy }: OrderedNotice) {
  return undoneBy && kind === 'retraction' ? 'label.was-retracted' : (`label.${kind}` as const);
}

/** What a reinstatement takes back. */
const UNDOABLE: ReadonlySet<Notice['kind']> = new Set(['retraction', 'withdrawal', 'partial-retraction']);

/**
 * The notices of one work, the graver first. A paper that was reinstated reads as such: its reinstatement comes
 * before the retraction that it took back.
 */
export function inOrder(notices: readonly Notice[]): OrderedNotice[] {
  const ordered = notices.map(notice => ({ notice, undoneBy: undoneBy(notice, notices) }));
  return ordered.sort((a, b) => weight(a) - weight(b));
}

function weight({ notice, undoneBy }: OrderedNotice): number {
  return ORDER.indexOf(notice.kind) + (undoneBy === undefined ? 0 : ORDER.length);
}

/** The reinstatement of the same day or later; without days, which of them came last is not known, and both stand. */
function undoneBy({ kind, date }: Notice, all: readonly Notice[]): Notice | undefined {
  if (!UNDOABLE.has(kind) || date === undefined) return undefined;
  return all.find(other => other.kind === 'reinstatement' && other.date !== undefined && other.date >= date);
}
