import type { PageBlock } from '../page-text.ts';
import type { EntrySource } from './entry-source.ts';
import type { HeadingKind } from './heading.ts';

/** One entry of a list that may be the reference list. */
export interface Entry {
  element: Element;
  blocks: PageBlock[];
  /** Collapsed, without the printed number and without back links. */
  text: string;
  /** The number printed before the text, or that the list's markup gives. */
  label: number | null;
  /** Where the entry is a part of one block only (lines of a paragraph): offsets in that block. */
  part?: { from: number; to: number };
  /** Where the entry is nothing but a link of the text: its address. */
  url?: string;
  /** What was read of it, remembered as long as the entry is. */
  found?: EntrySource;
  look?: EntryLook;
  /** Of its words: what its id is made of. */
  hash?: number;
}

/** What an entry looks like, for the judge of lists. */
export interface EntryLook {
  /** Nothing but one link to another site whose text is its address. */
  bareOutside: boolean;
  /** Nothing but a link to a page of the same site, or to a place on this one. */
  bareInside: boolean;
  /** Leads to a page of the same site and to no other. */
  isTeaser: boolean;
  shape: number;
}

/** The longest entries (many authors, an annotation) stay below; posts of a forum do not. */
export const LONGEST_ENTRY = 900;

export type ListKind = 'ol' | 'ul' | 'dl' | 'table' | 'numbered' | 'lines' | 'plain' | 'links';

/** A list that may be the reference list, before it is judged. */
export interface CandidateList {
  kind: ListKind;
  element: Element | null;
  entries: Entry[];
  /** Index of the first and the last block. */
  first: number;
  last: number;
  heading: HeadingKind;
  /** Numbers stand on the page (printed, or as list markers). */
  numbered: boolean;
  /** Its heading where that stands in the same block. */
  title?: string;
  /** It stands further down in a text that is all one block. */
  isInText?: boolean;
}

/** A list that was accepted, each entry with its final number. */
export interface ReferenceList {
  list: CandidateList;
  entries: { entry: Entry; number: number }[];
  /** Lists with nothing but each other between them have the same: they are the lists of one text. */
  group: number;
}

/** The id of a list whose least entry has this hash. */
export function listId(hash: number): string {
  return `list-${hash.toString(36)}`;
}

/** The id of an entry with this hash. */
export function referenceId(hash: number): string {
  return `reference-${hash.toString(36)}`;
}
