import type { DateKind, Provenance, Role } from '../model.ts';

/** Where markup says something: the script, tag or element that holds it, and what it says. */
export interface MarkupSource {
  from: Exclude<Provenance['from'], 'visible text' | 'hidden text'>;
  element: Element;
}

/** Somebody that markup names. `name` is as written there, credentials and all. */
export interface MarkupPerson {
  role: Role;
  name: string;
  credentials: string[];
  profileUrl?: string;
  isOrganisation: boolean;
  source: MarkupSource;
}

export interface MarkupDate {
  kind: DateKind;
  /** As written. */
  value: string;
  /** The markup names a date without saying of what (Dublin Core's "date"): weaker than one printed under the heading. */
  isVague?: boolean;
  source: MarkupSource;
}

/** What the page's markup says about the page, before any of its text is read. */
export interface Metadata {
  title: string;
  /** The element that holds the page's main heading. */
  heading?: Element;
  /** BCP 47 primary tag, or "und". */
  language: string;
  /** The whole language tag as written, lower case ("en-gb"), or "". */
  locale: string;
  siteName?: string;
  claimedUrl?: string;
  /** What the page names as its own DOI and PubMed number, as written. */
  paperNumbers: { dois: string[]; pmids: string[] };
  description: string;
  /** og:type, lower case, or "". */
  openGraphType: string;
  sections: string[];
  keywords: string[];
  /** schema.org types of the page's own nodes, without namespace. */
  types: string[];
  /** schema.org types of all nodes, nested ones too. */
  allTypes: string[];
  /** Names of what the page says it is about (`about`, `mainEntity`), with their types. */
  about: { types: string[]; name: string }[];
  people: MarkupPerson[];
  dates: MarkupDate[];
  /** Parts that could not be read ("broken JSON-LD"). */
  unread: string[];
}
