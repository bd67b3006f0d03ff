import { findDates } from '../dates/find-dates.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Line } from '../text/lines.ts';
import { type Reading, seenIn } from '../text/reading.ts';
import { type AuthorBox, authorBoxes } from './author-boxes.ts';
import { labelsIn } from './byline-labels.ts';
import { type Collector, profileAt } from './collector.ts';
import { upToGlue } from './glue.ts';
import { unlabelledNames } from './unlabelled.ts';

/** Near the heading, in lines. */
const LINES_AFTER_HEADING = 14;
const LINES_BEFORE_HEADING = 10;

/** A name that stands alone: near the heading, or further down in a box whose markup says "author". */
export function addUnlabelled(
  reading: Reading,
  own: readonly Line[],
  headingAt: number,
  collector: Collector,
): void {
  const boxOf = authorBoxes(own);
  const near = own.slice(Math.max(0, headingAt - LINES_BEFORE_HEADING), headingAt + LINES_AFTER_HEADING);
  if (
    near.some((line, index) =>
      addAlone(reading, line, boxOf(line), [near[index - 1], line, near[index + 1]], collector),
    )
  )
    return;
  // Far from the heading a box in a list or table is an entry of it: somebody's review, price or answer.
  own.some(line => {
    const box = boxOf(line);
    return box === 'own' && line.block.place.list === null && addAlone(reading, line, box, [], collector);
  });
}

function addAlone(
  reading: Reading,
  line: Line,
  box: AuthorBox,
  around: readonly (Line | undefined)[],
  collector: Collector,
): boolean {
  if (box === 'entry') return false;
  if (line.block.headingLevel > 0 && line.block.element === reading.heading) return false;
  const names = unlabelledNames(reading.lexicon, {
    text: withoutBare(reading.lexicon, box === 'own' ? upToGlue(line) : line.text),
    language: reading.language,
    hasAuthorMarkup: box === 'own',
    isBesideDate: line.block.headingLevel === 0 && around.some(item => hasDate(reading.lexicon, item)),
  });
  if (names.length === 0 || isOfOthers(reading, line)) return false;
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

/** A line whose "By" led to no name has none without it either. */
function withoutBare(lexicon: Lexicon, text: string): string {
  const [label] = labelsIn(lexicon, text);
  return label?.form === 'bare' && /^[\s\p{P}]*$/u.test(text.slice(0, label.start)) ? '' : text;
}

function isOfOthers({ belonging }: Reading, line: Line): boolean {
  return belonging.isAfterArticle(line) || belonging.isForeign(line);
}

function hasDate(lexicon: Lexicon, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length < 120 &&
    findDates(lexicon, line.text, 'day first').some(date => !date.needsLabel)
  );
}
