import type { Candidate } from './citations/model.ts';
import type { HeadingKind } from './references/heading.ts';
import type { ListEntries } from './references/markup-lists.ts';
import type { Label } from './references/printed-labels.ts';
import type { Line } from './text/lines.ts';
import type { Signs } from './text/word-signs.ts';
import type { LabelledPart, Zone } from './text/zones.ts';

/**
 * What the readers remember of a block, each reader its own: findings from the block's text and runs, and from the
 * names of the elements around it, alone. They stay true as long as the block does, so that a page which is read again
 * costs little more than what changed on it. Whatever depends on other blocks has no place here.
 */
export interface BlockNotes {
  signs?: Signs;
  lines?: readonly Line[];
  /** Elements around it whose names say that they are no part of the article. */
  labelled?: readonly LabelledPart[];
  /** For headings: what they say of the text under them. */
  headingZone?: Zone;
  isRefused?: boolean;
  candidates?: readonly Candidate[];
  authorYears?: number;
  headingKind?: HeadingKind;
  label?: Label | null;
  mayHoldLines?: boolean;
  hasNumberLinks?: boolean;
  /** Of a list's first block: its entries, as long as the list has these blocks. */
  listEntries?: ListEntries;
}
