import type { Identifiers } from '../identifiers/model.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { HidingWay } from './sight/model.ts';

/** Where on the page a fact was read. `anchor` is a key of the anchors map, when the page holds a place to show. */
export interface Provenance {
  from: PrintedFrom | 'JSON-LD' | 'microdata' | 'RDFa' | 'meta' | 'time element' | 'link';
  /** The page's own words, whitespace collapsed. */
  quote: string;
  anchor?: string;
  /** How the page keeps hidden text from sight, where the layout was looked at. */
  hiddenBy?: HidingWay;
}

/**
 * Text of the page, by who sees it. A reading tells by the markup, and by what is not displayed; the look at the layout
 * that follows it (`sight/`) tells the rest of names and dates.
 */
export type PrintedFrom = 'visible text' | 'folded text' | 'text for screen readers' | 'hidden text';

export type Role = 'author' | 'reviewer' | 'editor' | 'fact-checker' | 'updater' | 'unstated';

export interface Person {
  id: string;
  name: string;
  credentials: string[];
  role: Role;
  /** The label in the page's own words ("Written, Edited or Reviewed By"), or "" where only markup names the role. */
  roleAsPrinted: string;
  profileUrl?: string;
  /** The name is that of an organisation, not a person. */
  isOrganisation: boolean;
  provenance: Provenance;
  /** Where else the page prints the name in that role: one place may be hidden and another not. */
  again?: Pick<Person, 'role' | 'roleAsPrinted' | 'provenance'>[];
}

export type DateKind = 'published' | 'modified' | 'reviewed' | 'nextReview';

export interface DatedFact {
  id: string;
  kind: DateKind;
  /** YYYY-MM-DD, YYYY-MM or YYYY, as precise as the page. */
  iso: string;
  /** As printed, e.g. "October 8, 2021". */
  text: string;
  /** The label as printed, e.g. "Last Modified On", or "" where only markup says the kind. */
  label: string;
  provenance: Provenance;
  /** Where else the page prints the same date of that kind. */
  again?: Pick<DatedFact, 'text' | 'label' | 'provenance'>[];
}

/** One list of sources. A page may have several (articles one below the other, a list a chapter), with the same numbers. */
export interface SourceList {
  id: string;
  /** The words above it, "" where it has none; not told apart from those of other lists. */
  heading: string;
}

/** A work that an entry names by number. */
export interface NamedWork {
  /** What everything that is known of it hangs on. */
  id: string;
  identifiers: Identifiers;
  /** The printed address that carries the number, else the number's resolver. */
  url?: string;
  /**
   * Host of an address that carries the number where nothing else in the entry does: any site can put a paper's number
   * into its addresses. Whether it is the paper's publisher, the background's tables say.
   */
  carriedBy?: string;
}

export interface Reference extends NamedWork {
  /** As the list counts; only within its list it names one entry. */
  number: number;
  /** Id of the list that it stands in. */
  list: string;
  /** The entry's text as a reader sees it, whitespace collapsed; for a list of bare links, the address. */
  text: string;
  /** Further works that the entry names: two DOIs, or a link and a text that disagree. */
  others?: NamedWork[];
}

/** One number of a marker. */
export interface CitationTarget {
  /** As printed at the marker. */
  number: number;
  /** Id of the entry that it leads to; absent where the list has none. */
  reference?: string;
}

export interface Citation {
  id: string;
  /** One for each number, in order; ranges expanded: "(1, 3–5)" has 1, 3, 4, 5. */
  targets: CitationTarget[];
  /** The marker as printed. */
  text: string;
  /** Whether the page itself links the marker. */
  linked: boolean;
  /** The sentence that it stands in, without the marker; computed when first asked for. */
  readonly sentence: string;
}

export type ClaimKind =
  | 'medically-reviewed'
  | 'fact-checked'
  | 'editorial-policy'
  | 'sources-quality'
  | 'citation-format'
  | 'update-interval'
  | 'feedback'
  | 'no-medical-advice'
  | 'advertising'
  | 'affiliation'
  | 'plagiarism'
  | 'peer-reviewed'
  | 'authorship'
  | 'evidence-based'
  | 'objectivity'
  | 'accreditation'
  | 'corrections'
  | 'disclosure'
  | 'other';

export interface Claim {
  id: string;
  kind: ClaimKind;
  /** The sentence that makes the claim, as printed. */
  text: string;
  /** The whole notice that it stands in, hedges included. */
  notice: string;
  provenance: Provenance;
}

export interface PolicyLink {
  id: string;
  text: string;
  url: string;
  provenance: Provenance;
}

export type PolicyKind = 'feedback' | 'editorial' | 'corrections' | 'disclosure' | 'disclaimer';

/** One reason for or against "this is a health article". */
export interface HealthEvidence {
  sign: string;
  /** The page's own words, or the markup that shows it. */
  quote: string;
  weight: number;
}

/** What was read of one page. JSON throughout; ids tie the items to the anchors map. */
export interface Article {
  url: string;
  /** The address that the page claims as its own (canonical); a claim, never used for identity. */
  claimedUrl?: string;
  /** BCP 47 primary tag, or "und". */
  language: string;
  title: string;
  /** The headings of the article's own text, in reading order. */
  headings: string[];
  /** The page is itself a paper, by its own address or by its markup; identifiers of the paper alone. */
  paper?: { identifiers: Pick<Identifiers, 'doi' | 'pmid' | 'pmcid'>; from: 'address' | 'meta' };
  siteName?: string;
  health: { isHealth: boolean; evidence: HealthEvidence[] };
  citationStyle: 'numbers' | 'author-year' | 'none';
  /** Only people whom the page names as such; everyone else is in `credited`. */
  authors: Person[];
  reviewers: Person[];
  credited: Person[];
  /** A badge such as "Medically reviewed" that names nobody. */
  anonymousReview?: Provenance;
  dates: Partial<Record<DateKind, DatedFact>>;
  allDates: DatedFact[];
  /** In reading order, as their references are. */
  lists: SourceList[];
  references: Reference[];
  citations: Citation[];
  claims: Claim[];
  policies: Partial<Record<PolicyKind, PolicyLink>>;
  /** Paragraphs of the article's own text, and in how many of them a citation stands. */
  paragraphs: { total: number; cited: number };
  /** What could not be opened while reading (closed shadow roots, frames of other origins …). */
  unread: string[];
}

export type Anchor = StaticRange | Element;

export interface ReadArticle {
  article: Article;
  anchors: Map<string, Anchor>;
  /** For `readAgainSteps`; of no use to anyone else. */
  memory: ReadingMemory;
}
