import { attributeOf, isElement, parentOf } from '../dom-access.ts';
import { runAt } from '../page-text.ts';
import type { Line } from '../text/lines.ts';

/**
 * What markup says of a line: `own`: "here stands the author"; `entry`: the same, but its like stand at so many places
 * with other names that they are entries of a list (papers, reviews, answers); `none`: nothing.
 */
export type AuthorBox = 'own' | 'entry' | 'none';

const AUTHOR_CLASS = /(?:^|[\s_-])(?:authors?|byline|writer)(?:$|[\s_-])/i;
const PROFILE_PATH =
  /\/(?:authors?|profiles?|people|team|staff|contributors?|by|autor(?:en|es)?|auteurs?|autori)\//i;
/** "Ana Lima, MD, Contributing Editor" fits; a longer line is a sentence. */
const LONGEST_BOX_LINE = 110;
/** How far above a line the box may stand. */
const HIGHEST_CLIMB = 3;
/** Two authors have a box each; a byline above the text stands once more in a box below it, with the same words. */
const MOST_PLACES = 2;
/** Boxes of co-authors follow each other, line upon line: lines no further apart are one place. */
const LINES_OF_A_PLACE = 1;

/** Tells of each line of a page, given in page order, whether markup names it as an author's. Looks at each line once. */
export function authorBoxes(lines: readonly Line[]): (line: Line) => AuthorBox {
  const kinds = new Map<Line, string>();
  const seen = new Map<string, { texts: Set<string>; last: number; places: number }>();
  lines.forEach((line, index) => {
    if (line.text.length >= LONGEST_BOX_LINE) return;
    const kind = boxKind(line);
    if (kind === undefined) return;
    kinds.set(line, kind);
    const text = line.text.trim();
    const known = seen.get(kind);
    if (known === undefined) seen.set(kind, { texts: new Set([text]), last: index, places: 1 });
    else {
      if (!known.texts.has(text) && index - known.last > LINES_OF_A_PLACE) known.places++;
      known.texts.add(text);
      known.last = index;
    }
  });
  return line => {
    const kind = kinds.get(line);
    if (kind === undefined) return 'none';
    return (seen.get(kind)?.places ?? 0) > MOST_PLACES ? 'entry' : 'own';
  };
}

/** What boxes of one kind have in common: the classes of the element that says "author". */
function boxKind(line: Line): string | undefined {
  const link = runAt(line.block, line.offset)?.link ?? null;
  if (link !== null && PROFILE_PATH.test(attributeOf(link, 'href') ?? ''))
    return `link ${attributeOf(link, 'class') ?? ''}`;
  let node: Node | null = link ?? line.block.element;
  for (let climb = 0; climb < HIGHEST_CLIMB && node !== null && isElement(node); climb++) {
    const classes = attributeOf(node, 'class') ?? '';
    if (AUTHOR_CLASS.test(classes) || attributeOf(node, 'itemprop') === 'author') return classes;
    node = parentOf(node);
  }
  return undefined;
}
