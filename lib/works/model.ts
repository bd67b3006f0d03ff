import type { Identifiers } from '../identifiers/model.ts';
import type { CitedPage } from './web-pages/model.ts';

export type ServiceName =
  | 'Crossref'
  | 'Wikipedia'
  | 'PubMed'
  | 'Europe PMC'
  | 'OpenAlex'
  | 'Unpaywall'
  | 'ClinicalTrials.gov'
  | 'NLM Catalog';

/** A field's value with the service that said it and the day on which it was asked (YYYY-MM-DD). */
export interface Said<T> {
  value: T;
  by: ServiceName;
  on: string;
}

/** Kinds of study that services name; `data/publication-types.tsv` says by which words. */
export const STUDY_DESIGNS = [
  'meta-analysis',
  'systematic-review',
  'guideline',
  'randomised-trial',
  'trial',
  'cohort',
  'case-control',
  'case-report',
  'observational',
  'animal',
  'in-vitro',
  'review',
  'editorial',
  'preprint',
] as const;

export type StudyDesign = (typeof STUDY_DESIGNS)[number];

/** One thing that a service says of the kind of a work, in its own word. */
export interface DesignTerm {
  /** As the service prints it, e.g. "Randomized Controlled Trial" or "Cohort Studies". */
  term: string;
  /** "type": a publication type of the record; "heading": a subject heading that it is filed under. */
  as: 'type' | 'heading';
  /** What kind of study that is; absent where the term names none that we know ("Letter"). */
  design?: StudyDesign;
}

/** A trial's entry in its register. */
export interface Trial {
  nct: string;
  title: string;
  /** As the register prints them: "COMPLETED", "PHASE3", "INTERVENTIONAL". */
  status: string;
  phases: string[];
  studyType?: string;
  hasResults?: boolean;
  /** ISO dates as precise as the register gives them. */
  start?: string;
  completed?: string;
  lastUpdated?: string;
}

/** By what a journal is known to a catalogue of journals: its ISSNs (print, electronic, linking), "0028-0836". */
export interface JournalIds {
  issns: string[];
}

/** A field on which services give different answers; each with its own, in the order of precedence. */
export type Disagreement =
  | { field: 'title'; said: Said<string>[] }
  | { field: 'year'; said: Said<number>[] }
  /** true: it lists a retraction; false: it was asked and lists none. */
  | { field: 'retraction'; said: Said<boolean>[] };

export type NoticeKind =
  | 'retraction'
  | 'partial-retraction'
  | 'expression-of-concern'
  | 'correction'
  | 'reinstatement'
  | 'withdrawal';

export interface Notice {
  kind: NoticeKind;
  /** ISO date as precise as the service gives it. */
  date?: string;
  reason?: string;
  /** Who gives the reason; those of `saidBy` where it is absent. */
  reasonBy?: string;
  /** The notice's kind in the service's own words, e.g. "Partial retraction". */
  label?: string;
  url?: string;
  saidBy: NoticeSaid[];
}

/** Who says that there is a notice. */
export interface NoticeSaid {
  by: string;
  /** The day on which it was asked; of a list that the extension carries, the list's own day. */
  on: string;
  /** How it came to us where it was not asked itself. */
  through?: 'Crossref' | 'list';
  /** The day that it gives the notice, where that is another than the notice's own here. */
  dated?: string;
}

/** What the words before a title stand for. */
export type MarkedAs = Extract<NoticeKind, 'retraction' | 'withdrawal' | 'expression-of-concern'>;

/** Words in a title that publishers set there when a paper was taken back or doubted: "RETRACTED ARTICLE". */
export interface TitleMark {
  /** As printed. */
  words: string;
  as: MarkedAs;
  at: 'begins' | 'holds';
}

/**
 * What a service says that is no notice, and beside which no work may be called free of notices: words are told apart
 * from a notice, and what we can't read is never read as "none".
 */
export type Doubt = { by: ServiceName; on: string } & (
  | { why: 'title'; mark: TitleMark }
  /** An update, or a link to another record, of a kind that our tables don't hold; in its word, where it gives one. */
  | { why: 'unknown-kind'; kind?: string }
);

/** A person, or a group with one name. Kept in parts, because citations and comparisons need the family name. */
export type Author = { family: string; given?: string; suffix?: string } | { name: string };

/** The bibliographic record that a reference resolves to. */
export interface Work {
  identifiers: Identifiers;
  title?: Said<string>;
  authors?: Said<Author[]>;
  /** Journal, book or site. */
  container?: Said<string>;
  year?: Said<number>;
  volume?: Said<string>;
  issue?: Said<string>;
  pages?: Said<string>;
  /** As the service prints them, e.g. "journal-article". */
  publicationTypes?: Said<string[]>;
  notices: Notice[];
  /** The record is itself a notice of this kind, about another work. */
  itselfNotice?: Said<NoticeKind>;
  /** What keeps it from being called free of notices, whoever lists none; absent where nothing does. */
  doubts?: Doubt[];
  /** Records that are one work with this: its preprint or version, what corrects it, what it corrects. */
  related?: Identifiers[];
  /** Services that were asked for notices and answered, with the day. */
  noticesAskedOf: { by: ServiceName; on: string }[];
  /** What kind of study it is; empty where a service that names study types has the record and names none. */
  designs?: Said<DesignTerm[]>;
  journal?: JournalIds;
  /** Whether MEDLINE indexes the journal now. */
  medlineIndexed?: Said<boolean>;
  trial?: Said<Trial>;
  disagreements?: Disagreement[];
  openAccessUrl?: Said<string>;
  /** Plain text. */
  abstract?: Said<string>;
  /** For wiki pages: the day of the last edit. */
  lastEdited?: Said<string>;
  /** The licence that the service asks to be named with its text. */
  textLicence?: string;
  /** Services that should have said something of this work and couldn't be asked; absent when all answered. */
  failures?: ServiceFailure[];
  /** Found without an identifier: by the journal, volume and page in the link, or by the entry's words. */
  foundBy?: 'place' | 'text';
  /** Where a paper found by words can be seen; its identifiers are left out, so that nothing leads to a notice. */
  matchedUrl?: string;
  /** Fields in which the record contradicts the entry's own text: the link leads to another paper. */
  contradicts?: ('title' | 'author' | 'year' | 'place')[];
  /** Services that are still being asked: what they say comes later. */
  pending?: ServiceName[];
  /** Services that are asked when this card is opened, and were not yet. */
  onOpen?: ServiceName[];
}

export interface ServiceFailure {
  service: ServiceName;
  why: FailureReason;
  retryAt?: number;
}

export type FailureReason =
  | SentFailure
  /** It gave two records for one identifier, and they differ. */
  | 'two-records'
  /** Not asked: too much waits for this service already. */
  | 'too-many';

/** What can become of a request that leaves, or that the browser forbids. */
export type SentFailure =
  /** The device has no network: the browser says so. */
  | 'offline'
  /** No connection to the service came about, for whatever reason. */
  | 'unreachable'
  | 'timeout'
  | 'rate-limited'
  | 'server-error'
  | 'bad-answer'
  | 'no-permission';

/** Who failed when no service was even reached: our own background, stopped or updated in the middle. */
export const OWN_BACKGROUND = 'The extension';

export type OwnBackground = typeof OWN_BACKGROUND;

/**
 * Those of the asked identifiers that a record tells to be another paper's: they are left out of the result, and are to be
 * asked for on their own.
 */
interface Parted {
  apart?: Identifiers;
}

/** "no-number": nobody opened it yet, and it names nothing that a service is asked with by itself. */
export type NotAsked = 'off' | 'on-open' | 'not-chosen' | 'no-number' | 'by-place' | 'by-text';

/** "failed" and "not-asked" are never shown as clean. */
export type WorkResult =
  | ({ status: 'found'; work: Work } & Parted)
  /** The service answered and knows no such record. */
  | ({ status: 'unknown'; askedOf: ServiceName[]; soughtBy?: 'place' | 'text' } & Parted)
  | ({
      status: 'failed';
      why: FailureReason;
      service: ServiceName | OwnBackground;
      retryAt?: number;
    } & Parted)
  /** Look-ups are off, or wait for the reader to open this reference, or to click on it (no identifier). */
  | { status: 'not-asked'; why: NotAsked }
  /** Nothing in the reference can be looked up at any service we use. */
  | {
      status: 'no-identifier';
      /**
       * Why its own words can't be looked for: author, title and year could not be told apart, or volume and page are
       * missing, by which a find is confirmed. Absent where it prints no words.
       */
      text?: 'not-parted' | 'no-place';
      /** What the cited page says of itself; "not-read" where it may be asked for and was not yet. */
      page?: CitedPage | 'not-read';
    };
