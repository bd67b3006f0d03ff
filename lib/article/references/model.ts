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
}

/** What an entry looks like, for the judge of lists. */
export interface EntryLook {
  outside: boolean;
  inside: boolean;
  /** Nothing but one link to another site whose text is its address. */
  bareOutside: boolean;
  /** Nothing but one link to a page of the same site. */
  bareInside: boolean;
  shape: number;
}

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
}

/** A list that was accepted, each entry with its final number. */
export interface ReferenceList {
  list: CandidateList;
  entries: { entry: Entry; number: number }[];
}

/** The id of the list at this place among those accepted, from 0 on. */
export function listId(index: number): string {
  return `list-${index + 1}`;
}

/** The id of the entry at this place, from 0 on, of all lists one after the other. */
export function referenceId(index: number): string {
  return `reference-${index + 1}`;
}
