import type { Provenance } from '../article/model.ts';
import type { Line } from '../wording/model.ts';
import type { NoticeKind, StudyDesign } from '../works/model.ts';

export type { Line } from '../wording/model.ts';

/** The five states of a finding; "loading" belongs to one entry's look-up, not to a finding. */
export type FindingState = 'found' | 'not-found' | 'could-not-check' | 'not-asked' | 'does-not-apply';

export type Section = 'who' | 'when' | 'sources' | 'claims' | 'checked' | 'site' | 'questions';

/** What is looked for on every page; the first five are the JAMA benchmarks, of which disclosure is two. */
export type Criterion =
  | 'authorship'
  | 'attribution'
  | 'funding'
  | 'advertising'
  | 'currency'
  | 'reviewer'
  | 'corrections'
  | 'editorial'
  | 'feedback';

/** Somewhere to go; only addresses that begin with http: or https:. */
export interface Link {
  label: Line;
  url: string;
}

/** One sentence of a notice, with what was found beside it. */
export interface FindingPart {
  line: Line;
  details: Line[];
  /** Ids of the references that it is about. */
  references: string[];
}

/** One fact shown to the reader; always with its provenance. */
export interface Finding {
  id: string;
  section: Section;
  state: FindingState;
  line: Line;
  /** A name for it in two or three words, where it is one of a list that is gone through. */
  label?: Line;
  /** What follows under the line: what it does not mean, what was counted. */
  details: Line[];
  /** Words on the page that it rests on; `anchor` leads there. */
  provenance: Provenance[];
  /** Ids of the references that the line names. */
  references: string[];
  /** Where the line quotes a whole notice: its sentences one by one. */
  parts?: FindingPart[];
  links?: Link[];
}

/** One entry of the reference list as the panel shows it. */
export interface ReferenceFinding {
  id: string;
  number: number;
  /** Id of its list. */
  list: string;
  /** "Source 2", with its list where several count alike. */
  name: Line;
  title: Line;
  url?: string;
  /** Graver first. */
  notices: PreviewNotice[];
  /** What may be a notice and is none: they take the place of "lists none". */
  doubts: Line[];
  /** As on the card. */
  named?: NamedPart[];
  /** Authors · journal or site · year. */
  byline: Line[];
  /** Class, operator and basis, or "not in our table". */
  source: Line;
  basis?: Line;
  /** Where the basis can be read. */
  basisLink?: Link;
  details: Line[];
  /** What services say of it: notices asked for, age, designs, who gave the record. */
  record: Line[];
  /** Why there is no record, where that is this entry's own: loading, failed, unknown. */
  status: Line[];
  action?: PreviewEntry['action'];
  /** The citations that point here (their ids), as printed, with the sentence before each. */
  citedIn: { citation: string; text: string; sentence: string }[];
  /** How often it is used, in a few words. */
  usage: Line;
  /** The entry's own link first. */
  links: Link[];
  /** What the list is sorted out and drawn by. */
  facts: ListFacts;
}

/** One entry's place in the picture of the list and under its filters. */
export interface ListFacts {
  /** A message that counts this kind of source ("kind.journal"). */
  kind: string;
  /** As a service says, else as the entry prints it. */
  year?: number;
  /** As a service lists the paper; empty where none names any. */
  designs: StudyDesign[];
}

/** What the closed badge shows. */
export interface Glance {
  /**
   * At most two lines; `notice` (a retraction, a correction …), `named` (one of a paper whose number an entry names) and
   * `doubt` (a sign of one) stand before them where there are any. `unseen`: that the page names somebody, or a day, where
   * nobody or only screen readers find it. `short` is one line for phones, its parts joined by " · ".
   */
  badge: {
    notice?: Line;
    named?: Line;
    doubt?: Line;
    people: Line[];
    date?: Line;
    unseen: Line[];
    sources: Line;
    short: Line[];
  };
  /** The badge's name for screen readers. */
  badgeLabel: Line[];
}

/** All findings about one article. There is no score. */
export interface Appraisal extends Glance {
  /** Stands above every list and export: what was read, and what is never checked. */
  scope: Line[];
  findings: Finding[];
  /** The lists by name, in reading order; empty where numbers alone tell the sources apart. */
  lists: { id: string; name: Line }[];
  references: ReferenceFinding[];
  /** The year of the page's latest date. */
  pageYear?: number;
}

/** What is known of the entry, so that the card can show each state in its own way. */
export type PreviewState =
  | 'loading'
  | 'found'
  | 'unknown'
  | 'failed'
  | 'not-asked'
  | 'no-identifier'
  | 'no-entry';

/** A retraction, correction … as the card shows it, above all else. */
export interface PreviewNotice {
  kind: NoticeKind;
  /** "Retracted on 14 January 2020". */
  heading: Line;
  /** Who says so, the reason, and how its day stands to the page's. */
  lines: Line[];
  notMeant: Line;
  link?: Link;
}

/** A work that an entry names by number, where nothing can be said of the entry as a whole. */
export interface NamedPart {
  /** The number, or that the entry's address carries it. */
  heading: Line;
  /** Graver first. */
  notices: PreviewNotice[];
  /** What services say of it, or why they say nothing. */
  lines: Line[];
  links: Link[];
}

/** One reference as the card shows it. */
export interface PreviewEntry {
  /** Id of the reference; absent for a number without an entry, about which there is nothing to ask or copy. */
  reference?: string;
  number: number;
  state: PreviewState;
  /** "Source 2", with its list where several count alike. */
  heading: Line;
  /** "used once in this article"; absent where it can't be told which of several lists a number means. */
  usage?: Line;
  notices: PreviewNotice[];
  /** What may be a notice and is none: they take the place of "lists none". */
  doubts: Line[];
  title: Line;
  /** Authors · journal or site · year: the parts that are known, joined by " · ". */
  byline: Line[];
  /** Who stands behind the link. */
  source: Line;
  basis?: Line;
  basisLink?: Link;
  /** Why there is no record: loading, not asked, failed … Empty when there is one. */
  status: Line[];
  /** Facts, each said by its speaker: types, notices asked for, age against the page. */
  lines: Line[];
  /** Where the entry names several works, or only its address carries a number: each by itself, and no record or notice of the entry's own. */
  named?: NamedPart[];
  /** Always there: the sentence and the source were not compared. */
  caution: Line;
  /** Words of a Wikipedia page or an abstract, with the licence they come under. */
  excerpt?: { text: Line; licence?: Line };
  /** The entry's own link first. */
  links: Link[];
  /** What the reader can do about a look-up that failed or was not made. */
  action?: { kind: 'try-again' | 'look-up' | 'choose-lookups'; label: Line; retryAt?: number };
}
