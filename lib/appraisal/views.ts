import type { View } from '../settings/model.ts';
import type { Appraisal, Finding, ReferenceFinding, Section } from './model.ts';

/** What of an entry of the list is shown, in this order. */
export type Facet =
  | 'notices'
  | 'doubts'
  | 'byline'
  | 'source'
  | 'details'
  | 'record'
  | 'status'
  | 'usage'
  | 'cited-in'
  | 'links';

/** One part of the panel. */
export type ViewPart =
  | { part: Section; findings: Finding[] }
  | {
      part: 'list';
      lists: Appraisal['lists'];
      references: ReferenceFinding[];
      facets: readonly Facet[];
      pageYear: number | undefined;
    }
  | { part: 'worksheet' };

interface ViewRow {
  order: readonly ViewPart['part'][];
  /** Findings whose id begins so are not shown: another part of the same view tells the same. */
  leavesOut: readonly string[];
  /** Findings whose id begins so come first in their part, in this order. */
  first: readonly string[];
  facets: readonly Facet[];
}

/**
 * What each kind of reader asks first (DESIGN, "What it is, and for whom"): a reader who reviewed the page, how old
 * it is and what it rests on; a clinician the notices, designs, journals and free copies; a student each criterion,
 * found or not, and the worksheet. Notices come first in every view.
 */
export const VIEW_ROWS: Record<View, ViewRow> = {
  reader: {
    order: ['who', 'when', 'sources', 'claims', 'checked', 'site', 'questions', 'list'],
    leavesOut: ['who.no-author', 'who.no-reviewer'],
    first: ['sources.notice', 'sources.doubt', 'sources.count', 'sources.kinds'],
    facets: ['notices', 'doubts', 'byline', 'source', 'details', 'status', 'usage', 'cited-in', 'links'],
  },
  clinician: {
    order: ['sources', 'list', 'checked', 'when', 'who', 'site', 'claims'],
    leavesOut: ['who.no-author', 'who.no-reviewer'],
    first: [
      'sources.notice',
      'sources.doubt',
      'sources.designs',
      'sources.medline',
      'sources.free',
      'sources.years',
      'sources.newer',
    ],
    facets: ['notices', 'doubts', 'byline', 'record', 'links', 'status', 'source', 'cited-in'],
  },
  student: {
    order: ['checked', 'worksheet', 'claims', 'sources', 'who', 'when', 'site', 'questions', 'list'],
    leavesOut: ['who.no-author', 'who.no-reviewer'],
    first: ['sources.notice', 'sources.doubt'],
    facets: [
      'notices',
      'doubts',
      'byline',
      'source',
      'details',
      'record',
      'status',
      'usage',
      'cited-in',
      'links',
    ],
  },
};

/** One appraisal as one kind of reader meets it: chosen and put in order, nothing is counted or said anew. */
export function viewOf({ findings, lists, references, pageYear }: Appraisal, view: View): ViewPart[] {
  const { order, leavesOut, first, facets } = VIEW_ROWS[view];
  const begins = (id: string, start: string) => id.startsWith(start);
  const rank = ({ id }: Finding) => {
    const at = first.findIndex(start => begins(id, start));
    return at < 0 ? first.length : at;
  };
  return order.flatMap((part): ViewPart[] => {
    if (part === 'worksheet') return [{ part }];
    if (part === 'list') return references.length > 0 ? [{ part, lists, references, facets, pageYear }] : [];
    const own = findings
      .filter(({ section, id }) => section === part && !leavesOut.some(start => begins(id, start)))
      .sort((a, b) => rank(a) - rank(b));
    return own.length > 0 ? [{ part, findings: own }] : [];
  });
}
