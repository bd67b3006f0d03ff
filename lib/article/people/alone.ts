import { findDates } from '../dates/find-dates.ts';
import { attributeOf, isElement, parentOf } from '../dom-access.ts';
import { runAt } from '../page-text.ts';
import type { Line } from '../text/lines.ts';
import { type Reading, seenIn } from '../text/reading.ts';
import { type Collector, profileAt } from './collector.ts';
import { unlabelledNames } from './unlabelled.ts';

/** Near the heading, in lines. */
const LINES_AFTER_HEADING = 14;
const LINES_BEFORE_HEADING = 10;

const AUTHOR_CLASS = /(?:^|[\s_-])(?:authors?|byline|writer)(?:$|[\s_-])/i;
const PROFILE_PATH =
  /\/(?:authors?|profiles?|people|team|staff|contributors?|by|autor(?:en|es)?|auteurs?|autori)\//i;

/** A name that stands alone: near the heading, or further down in a box whose markup says "author". */
export function addUnlabelled(
  reading: Reading,
  own: readonly Line[],
  headingAt: number,
  collector: Collector,
): void {
  const near = own.slice(Math.max(0, headingAt - LINES_BEFORE_HEADING), headingAt + LINES_AFTER_HEADING);
  if (
    near.some((line, index) => addAlone(reading, line, [near[index - 1], line, near[index + 1]], collector))
  )
    return;
  own.some(
    line =>
      line.text.length < LONGEST_BOX_LINE && hasAuthorMarkup(line) && addAlone(reading, line, [], collector),
  );
}

const LONGEST_BOX_LINE = 110;

function addAlone(
  reading: Reading,
  line: Line,
  around: readonly (Line | undefined)[],
  collector: Collector,
): boolean {
  if (line.block.headingLevel > 0 && line.block.element === reading.heading) return false;
  const names = unlabelledNames({
    text: line.text,
    language: reading.language,
    hasAuthorMarkup: hasAuthorMarkup(line),
    isBesideDate: line.block.headingLevel === 0 && around.some(hasDate),
  });
  if (names.length === 0 || reading.isInTeaser(line.block.element)) return false;
  for (const name of names) {
    if (collector.knows(name.name)) continue;
    collector.add({
      name: name.name,
      credentials: name.credentials,
      role: 'author',
      roleAsPrinted: '',
      isOrganisation: name.isOrganisation,
      profileUrl: profileAt(line, name.start),
      provenance: id => seenIn(reading, line, name.start, name.end, id),
    });
  }
  return true;
}

function hasDate(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 120 && findDates(line.text, 'day first').length > 0;
}

function hasAuthorMarkup(line: Line): boolean {
  const link = runAt(line.block, line.offset)?.link ?? null;
  if (link !== null && PROFILE_PATH.test(attributeOf(link, 'href') ?? '')) return true;
  let node: Node | null = link ?? line.block.element;
  for (let climb = 0; climb < 3 && node !== null && isElement(node); climb++) {
    if (AUTHOR_CLASS.test(attributeOf(node, 'class') ?? '') || attributeOf(node, 'itemprop') === 'author')
      return true;
    node = parentOf(node);
  }
  return false;
}
