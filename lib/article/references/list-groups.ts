import type { PageBlock } from '../page-text.ts';
import { blockHeadingKind, isReferences } from './heading.ts';
import type { CandidateList } from './model.ts';
import { hasNumberLinks } from './number-links.ts';
import { headingOver } from './other-lists.ts';
import { looksLikeEntry } from './paragraphs.ts';

/**
 * Lists with nothing but each other between them, such as notes and references at the end of one text. Between those
 * of different articles or chapters stands text that cites, or the heading of what comes next.
 */
export function groupLists(
  lists: readonly CandidateList[],
  blocks: readonly PageBlock[],
  articles: readonly unknown[],
): CandidateList[][] {
  const groups: CandidateList[][] = [];
  let last: CandidateList | undefined;
  for (const list of lists) {
    const group = groups[groups.length - 1];
    const isApart =
      last === undefined ||
      articles[last.first] !== articles[list.first] ||
      isParted(blocks, last.last + 1, list.first, headingOver(blocks, last)?.headingLevel ?? 0);
    if (group === undefined || isApart) groups.push([list]);
    else group.push(list);
    last = list;
  }
  return groups;
}

function isParted(blocks: readonly PageBlock[], from: number, to: number, level: number): boolean {
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block === undefined || block.region === 'nav' || block.region === 'aside') continue;
    if (block.headingLevel > 0) {
      const isNext = level === 0 || block.headingLevel <= level;
      if (isNext && !isReferences(blockHeadingKind(block))) return true;
    } else if (mayCite(block)) return true;
  }
  return false;
}

/** "(1)", "[1]" */
const ENCLOSED = /[([]\s?\d{1,3}\s?[\])]/;

/** A line of text with what looks like a marker. */
function mayCite(block: PageBlock): boolean {
  const { text, runs, place } = block;
  if (place.list !== null || text.length < SHORTEST_TEXT || looksLikeEntry(text)) return false;
  return ENCLOSED.test(text) || hasNumberLinks(block) || runs.some(({ sup }) => sup);
}

/** A shorter line is a label. */
const SHORTEST_TEXT = 12;
