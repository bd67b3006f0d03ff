import type { PageBlock } from '../page-text.ts';
import type { Around } from './enumeration.ts';
import type { NumberList } from './number-list.ts';
import type { Refusal } from './refusals.ts';

/**
 * How a marker is written. "paren" (1), "bracket" [1], "super" ¹, "link" a linked number without either,
 * "named" the words "ref. 3" with whatever around, "glued" a bare number at the end of a word or sentence.
 */
export type Form = 'paren' | 'bracket' | 'super' | 'link' | 'named' | 'glued';

/** A place on the page that could be a citation. */
export interface Candidate {
  form: Form;
  block: PageBlock;
  /** Offsets in the block's text; brackets included. */
  from: number;
  to: number;
  list: NumberList;
  linked: boolean;
  /** Whether its markup makes it a count or a page; asked with each reading, because links change. */
  isCount?: boolean;
  /** What was found of it in its own block, remembered as long as the block is. */
  refusal?: Refusal | null;
  around?: Around;
  range?: StaticRange;
}
