import type { Role } from '../model.ts';

/** A person or organisation that a line credits. Offsets are in the line `line`. */
export interface Credit {
  name: string;
  credentials: string[];
  isOrganisation: boolean;
  roles: Role[];
  /** The label in the page's own words, without its colon. */
  roleAsPrinted: string;
  line: number;
  start: number;
  end: number;
  /** Whether nothing but the label says that it is a name. */
  isSignature: boolean;
  /** Whether the label is a "By" alone, which teasers have as well. */
  isBare: boolean;
  /** The line of the label. */
  labelLine: number;
  /** Where the words begin that credit this one: at the label for the first name after it, at the name for others. */
  labelStart: number;
}

/** A statement that somebody reviewed the page, which names no person. */
export interface NamelessReview {
  line: number;
  start: number;
  end: number;
}

export interface Bylines {
  credits: Credit[];
  nameless: NamelessReview[];
}
