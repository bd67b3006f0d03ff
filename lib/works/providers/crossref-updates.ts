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

/** Kind of notice by Crossref's update type; "none" for later versions, which are no notices. */
const KIND_OF: ReadonlyMap<string, NoticeKind | 'none'> = new Map(
  parseTsv(table, ['type', 'kind']).map(({ type, kind }) => [
    type,
    KINDS.find(known => known === kind) ?? 'none',
  ]),
);

/**
 * What an update type means for the work that is updated. A type that the table doesn't hold is no notice:
 * a wrong "retracted" harms more than a miss.
 */
export function noticeKindOf(updateType: string): NoticeKind | 'none' {
  return KIND_OF.get(updateType.toLowerCase()) ?? 'none';
}
