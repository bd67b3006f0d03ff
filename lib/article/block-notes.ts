import type { Candidate } from './citations/model.ts';
import type { Lexicon } from './lexicon/index.ts';
import type { HeadingKind } from './references/heading.ts';
import type { ListEntries } from './references/markup-lists.ts';
import type { Label } from './references/printed-labels.ts';
import type { NamedPart } from './scope.ts';
import type { Line } from './text/lines.ts';
import type { LabelledPart, Zone } from './text/zones.ts';

/**
 * What the readers remember of a block, each reader its own: findings from the block's text and runs, and from the
 * names of the elements around it, alone. They stay true as long as the block does, so that a page which is read again
 * costs little more than what changed on it. Whatever depends on other blocks has no place here.
 */
export class BlockNotes {
  // Each is there from the start: an object that grows is moved several times, and there is one for each block.
  signs: { of: Lexicon; bits: number } | undefined = undefined;
  lines: readonly Line[] | undefined = undefined;
  /** Elements around it whose names say that they are no part of the article. */
  labelled: readonly LabelledPart[] | undefined = undefined;
  /** For headings: what they say of the text under them. */
  headingZone: Zone | undefined = undefined;
  /** The same for citations. */
  partsAround: readonly NamedPart[] | undefined = undefined;
  candidates: readonly Candidate[] | undefined = undefined;
  authorYears: number | undefined = undefined;
  headingKind: HeadingKind | undefined = undefined;
  label: Label | null | undefined = undefined;
  mayHoldLines: boolean | undefined = undefined;
  hasNumberLinks: boolean | undefined = undefined;
  /** Of a list's first block: its entries, as long as the list has these blocks. */
  listEntries: ListEntries | undefined = undefined;
}
