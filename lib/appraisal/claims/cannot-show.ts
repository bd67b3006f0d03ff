import sealsTable from '../../../data/ended-seals.tsv?raw';
import { parseTsv } from '../../tables/parse-tsv.ts';
import { line } from '../../wording/index.ts';
import { hostOf } from '../hosts.ts';
import { sourceLines } from '../source-lines.ts';
import type { ClaimTest } from './outcome.ts';

/** What no page can show, whatever stands on it. */
export const cannotShow: ClaimTest = () => ({
  outcome: 'cannot-show',
  lines: [line('claim.cannot-show')],
});

/** "We have no tolerance for plagiarism": no page shows where its words come from. */
export const plagiarism: ClaimTest = () => ({
  outcome: 'cannot-show',
  lines: [line('claim.cannot-show-copied')],
});

/**
 * "Our team is unbiased", "At …, we are committed to …": no page shows that. Whose address this is stands beside it:
 * where our table knows, and wherever the sentence names the site, since anyone can print another's name.
 */
export const besideOperator: ClaimTest = ({ text }, { article, site }) => {
  const { siteName = '' } = article;
  const isNamed = siteName !== '' && text.toLowerCase().includes(siteName.toLowerCase());
  return {
    outcome: 'cannot-show',
    lines: [
      line('claim.cannot-show'),
      ...(site.status === 'listed' || isNamed ? [sourceLines(site, hostOf(article.url)).source] : []),
    ],
  };
};

const SEALS = parseTsv(sealsTable, ['name', 'month']);

/** "We are accredited by …": a page cannot show that; a seal that has ended is said to have ended. */
export const accreditation: ClaimTest = ({ text }) => {
  const seal = SEALS.find(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
  return {
    outcome: 'cannot-show',
    lines: [
      line('claim.cannot-show'),
      ...(seal ? [line('claim.seal-ended', { name: seal.name, date: seal.month })] : []),
    ],
  };
};
