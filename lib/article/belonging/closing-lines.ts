import { dateLabelsIn } from '../dates/date-labels.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { labelsIn } from '../people/byline-labels.ts';
import type { Line } from '../text/lines.ts';
import { mayCredit, mayDate } from '../text/signs.ts';

/** A longer line is prose. */
const LONGEST_CLOSING_LINE = 160;
/** One link before such a line may be the card of an article that the line speaks of; several are a list. */
const FEWEST_LINKS = 2;

/**
 * The last lines under a heading such as "See also", where they are the article's own again: its links are over, and
 * the line says when the page was changed or reviewed, which no line of the list does.
 */
function closingOf(lexicon: Lexicon, run: readonly Line[]): Line[] {
  let first = run.length;
  while (first > 0 && isClosing(lexicon, run[first - 1])) first--;
  const rest = run.slice(0, first);
  if (
    first === run.length ||
    rest.some(line => mayDate(lexicon, line.block) && isLabelled(lexicon, line.text))
  )
    return [];
  const links = new Set(rest.flatMap(({ block }) => block.runs.map(({ link }) => link)));
  links.delete(null);
  return links.size >= FEWEST_LINKS ? run.slice(first) : [];
}

function isClosing(lexicon: Lexicon, line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_CLOSING_LINE || line.block.place.list !== null)
    return false;
  return (
    (mayDate(lexicon, line.block) || mayCredit(lexicon, line.block)) &&
    isLabelled(lexicon, line.text) &&
    line.block.headingLevel === 0
  );
}

/** Whether a line begins with a label that is said of articles. */
function isLabelled(lexicon: Lexicon, text: string): boolean {
  const opens = (start: number) => /^[\s\p{P}\p{S}]*$/u.test(text.slice(0, start));
  const [date] = dateLabelsIn(lexicon, text);
  const [byline] = labelsIn(lexicon, text);
  const isDated =
    date !== undefined && (date.kind === 'modified' || date.kind === 'reviewed') && opens(date.start);
  return isDated || (byline?.isExpert === true && opens(byline.start));
}

/** Lines that a heading alone gives to other pages, of which the last may be the article's own. */
export function closingLines(lexicon: Lexicon, lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  const end = () => {
    if (run.length > 1) for (const line of closingOf(lexicon, run)) found.add(line);
    run = [];
  };
  for (const line of lines) {
    const isByHeading =
      line.zone === 'elsewhere' &&
      line.block.region !== 'nav' &&
      (line.block.notes.labelled ?? []).length === 0;
    if (!isByHeading || line.block.headingLevel > 0) end();
    if (isByHeading) run.push(line);
  }
  end();
  return found;
}
