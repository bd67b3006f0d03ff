import { dateLabelsIn } from '../dates/date-labels.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { linkSpans } from '../page-block.ts';
import type { PageBlock } from '../page-text.ts';
import type { Entry, ReferenceList } from '../references/model.ts';
import type { Line } from '../text/lines.ts';

/** Where a label of the page begins a line, the list ends before it: "Last reviewed May 2020" is no source. */
const LONGEST_OWN_LINE = 80;
/**
 * How journals are cited, by volume, issue and pages: "29(46): 14534", "2009; 29:14534-44" (NLM, Citing Medicine).
 * A clock's "2009; 10:30" has no third digit.
 */
const VOLUME_AND_PAGES =
  /\b\d{1,4}\s?\(\d{1,4}(?:[-–]\d{1,4})?\)\s?:\s?[a-z]?\d|\b(?:19|20)\d\d\s?;\s?\d{1,4}\s?:\s?[a-z]?\d{3}/iu;
/** Words of a source beside its dates: when it was looked at, where it is found. */
const OF_A_SOURCE =
  /\b(?:accessed|retrieved|available (?:at|from|online)|et al|doi:|isbn|abgerufen|zugriff|consult[ée]e? le|consultado|consultato|geraadpleegd|acess[ao])/iu;

/** Returns a test whether a line is an entry of a reference list, or looks like one. */
export function entryTest(lexicon: Lexicon, lists: readonly ReferenceList[]): (line: Line) => boolean {
  const parts = new Map<PageBlock, Entry[]>();
  for (const { entries } of lists) {
    for (const { entry } of entries) {
      if (entry.url !== undefined) continue; // a link of the text, not an entry of a list
      for (const block of entry.blocks) parts.set(block, [...(parts.get(block) ?? []), entry]);
    }
  }
  return line => {
    const entries = parts.get(line.block);
    if (entries === undefined) return OF_A_SOURCE.test(line.text) || isListedWork(line);
    const isInEntry = entries.some(({ part }) =>
      part === undefined ? true : line.offset < part.to && line.offset + line.text.length > part.from,
    );
    return isInEntry && !isOwnLine(lexicon, line);
  };
}

/** Outside lists a paper prints its own volume and pages, beside its own day. */
function isListedWork({ text, block }: Line): boolean {
  return block.place.list !== null && VOLUME_AND_PAGES.test(text);
}

/** A line that a list has taken though it says no more than when the page was reviewed or changed. */
function isOwnLine(lexicon: Lexicon, { text, block, offset }: Line): boolean {
  if (text.length > LONGEST_OWN_LINE || linkSpans(block, offset, offset + text.length).length > 0)
    return false;
  const [label] = dateLabelsIn(lexicon, text);
  return (
    label !== undefined &&
    (label.kind === 'reviewed' || label.kind === 'modified' || label.kind === 'nextReview') &&
    text.slice(0, label.start).trim() === ''
  );
}
