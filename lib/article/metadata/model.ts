import type { DateKind, PrintedFrom, Provenance, Role } from '../model.ts';
import type { GraphNode, JsonObject } from './json-ld.ts';
import type { MetaValue } from './meta-tags.ts';

/** Where markup says something: the script, tag or element that holds it, and what it says. */
export interface MarkupSource {
  from: Exclude<Provenance['from'], PrintedFrom>;
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
  /** What an element that belongs to no item shows: it counts where its own words are the date, or none. */
  shown?: string;
  source: MarkupSource;
}

/** The page's JSON-LD. */
export interface LinkedData {
  nodes: GraphNode[];
  /** Those of the page itself. */
  own: JsonObject[];
  /** The script that holds them; undefined where the page has none. */
  script: Element | undefined;
}

/** What the page's markup says it is: its title, language and subject. */
export interface PageMarkup {
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
  /** Parts that could not be read ("broken JSON-LD"). */
  unread: string[];
  /** What it was read from, for whoever reads more of it. */
  linked: LinkedData;
  metas: MetaValue[];
}

/** The people and dates that the page's markup states. */
export interface MarkupFacts {
  people: MarkupPerson[];
  dates: MarkupDate[];
}
