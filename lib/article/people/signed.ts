import type { Belonging } from '../belonging/index.ts';
import type { Line } from '../text/lines.ts';
import type { Credit } from './byline-model.ts';

/** "Posted by", "Review by": what comments and reviews of products are signed with. */
const SIGNED = /^(?:posted|post|review)\s/iu;

/** Whether a byline has no word on what somebody did for the article: it may sign anything. */
function isLoose({ isBare, roleAsPrinted }: Credit): boolean {
  return isBare || SIGNED.test(roleAsPrinted);
}

/** The credits of the article, and the lines that credit somebody with something else. */
export interface SortedCredits {
  credits: Credit[];
  /** Lines that sign an entry of a list: a comment, a review, another article. */
  entries: ReadonlySet<Line>;
}

/**
 * Keeps the credits that are the article's. A byline without a word on what somebody did is not, where it stands after
 * the article, or after much prose of a page that names its author elsewhere or has several such bylines.
 */
export function sortCredits(
  all: readonly Credit[],
  own: readonly Line[],
  belonging: Belonging,
): SortedCredits {
  const entries = new Set<Line>();
  const credits = all.filter(credit => {
    const line = own[credit.line];
    if (line === undefined || belonging.isForeign(line)) return false;
    if (!isLoose(credit) || !belonging.isAfterArticle(line)) return true;
    entries.add(line);
    return false;
  });
  const isLate = (credit: Credit) => {
    const line = own[credit.line];
    return isLoose(credit) && line !== undefined && belonging.isAfterMuchProse(line);
  };
  const late = credits.filter(isLate);
  const hasAuthor = credits.some(credit => credit.roles.includes('author') && !isLate(credit));
  if (!hasAuthor && !areSeveral(late)) return { credits, entries };
  for (const { line: at } of late) {
    const line = own[at];
    if (line !== undefined) entries.add(line);
  }
  return { credits: credits.filter(credit => !isLate(credit)), entries };
}

/** Bylines of co-authors follow each other; others with other names stand apart. */
function areSeveral(late: readonly Credit[]): boolean {
  const [first] = late;
  return late.some(
    ({ labelLine, name }) => first !== undefined && labelLine > first.labelLine + 1 && name !== first.name,
  );
}
