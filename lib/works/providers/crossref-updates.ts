import table from '../../../data/crossref-updates.tsv?raw';
import { parseTsv } from '../../tables/parse-tsv.ts';
import type { NoticeKind } from '../model.ts';

const KINDS: readonly NoticeKind[] = [
  'retraction',
  'partial-retraction',
  'expression-of-concern',
  'correction',
  'reinstatement',
  'withdrawal',
];

/** Kind of notice by Crossref's update type; "none" for later versions, which are no notices. Types as `spelling` has them. */
const KIND_OF: ReadonlyMap<string, NoticeKind | 'none'> = new Map(
  parseTsv(table, ['type', 'kind']).map(({ type, kind }) => [
    spelling(type),
    KINDS.find(known => known === kind) ?? 'none',
  ]),
);

/**
 * What an update type means for the work that is updated. "unknown": the table doesn't hold it. That is no notice,
 * since a wrong "retracted" harms more than a miss, and no sign that there is none.
 */
export function noticeKindOf(updateType: string): NoticeKind | 'none' | 'unknown' {
  return KIND_OF.get(spelling(updateType)) ?? 'unknown';
}

function spelling(type: string): string {
  return type
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
