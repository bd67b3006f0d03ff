import type { PageBlock } from '../page-text.ts';
import { LINES_ABOVE } from './heading-above.ts';
import type { CandidateList, Entry } from './model.ts';

/**
 * The lists without those that stand under a heading of their own which says nothing of sources, where the article has
 * a list that is headed as its references: works of somebody, papers that cite it. What stands in the section of the
 * references belongs to them ("Books", "Articles"), and so does a list that the text links to.
 */
export function withoutOthers(
  lists: readonly CandidateList[],
  blocks: readonly PageBlock[],
  articles: readonly unknown[],
  linked: ReadonlySet<Entry>,
): CandidateList[] {
  const headed = lists.filter(({ heading }) => heading === 'references');
  const isOther = (list: CandidateList) => {
    const own = headingOver(blocks, list);
    if (list.heading !== 'unknown' || own === undefined || list.entries.some(entry => linked.has(entry)))
      return false;
    const others = headed.filter(other => articles[other.first] === articles[list.first]);
    return others.length > 0 && !others.some(other => isUnder(own, headingOver(blocks, other), list, other));
  };
  return lists.filter(list => !isOther(list));
}

/** Whether a list's heading is lower than that of another list before it. */
function isUnder(
  own: PageBlock,
  above: PageBlock | undefined,
  list: CandidateList,
  other: CandidateList,
): boolean {
  return list.first > other.first && (above === undefined || own.headingLevel > above.headingLevel);
}

/** The heading that a list stands under. */
export function headingOver(blocks: readonly PageBlock[], { first }: CandidateList): PageBlock | undefined {
  return blocks
    .slice(Math.max(0, first - LINES_ABOVE), first)
    .findLast(({ headingLevel }) => headingLevel > 0);
}
