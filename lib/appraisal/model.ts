import type { Provenance } from '../article/model.ts';

/** The five states of DESIGN rule 3; "loading" belongs to the interface, not to a finding. */
export type FindingState = 'found' | 'not-found' | 'could-not-check' | 'not-asked' | 'does-not-apply';

export type Section = 'who' | 'when' | 'sources' | 'claims' | 'missing' | 'site' | 'questions';

/** A sentence as a key of the message catalogue with its parameters, so that every language can say it. */
export interface Line {
  key: string;
  params?: Record<string, string | number>;
}

/** One fact shown to the reader; always with its provenance. */
export interface Finding {
  id: string;
  section: Section;
  state: FindingState;
  line: Line;
  /** What follows under the line: what it does not mean, what was counted. */
  details: Line[];
  /** Words on the page that it rests on; `anchor` leads there. */
  provenance: Provenance[];
  /** Reference numbers that the line names. */
  references: number[];
}

/** One entry of the reference list as the panel shows it. */
export interface ReferenceFinding {
  number: number;
  title: Line;
  url?: string;
  /** Class, operator and basis, or "not in our table". */
  source: Line;
  basis?: Line;
  details: Line[];
  /** The citations that point here, with the sentence before each. */
  citedIn: { citation: string; sentence: string }[];
}

/** All findings about one article. There is no score. */
export interface Appraisal {
  /** At most two lines, in the order of the badge. */
  badge: { people: Line[]; date?: Line; sources: Line };
  /** The badge's name for screen readers. */
  badgeLabel: Line[];
  findings: Finding[];
  references: ReferenceFinding[];
}
